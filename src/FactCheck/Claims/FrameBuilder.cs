using System.Collections.Immutable;
using FactCheck.Claims.Dates;
using FactCheck.Claims.Names;
using FactCheck.Claims.Numbers;
using FactCheck.Claims.Organisations;
using FactCheck.Claims.Places;
using FactCheck.Claims.Roles;
using FactCheck.Claims.Times;
using FactCheck.Languages;

namespace FactCheck.Claims;

/// <summary>Says what the values of one sentence are about: works out each mention's head, predicate, person, place, time and context.</summary>
internal sealed class FrameBuilder(SentenceView sentence, ImmutableArray<Mention> mentions)
{
    private const double NearTokens = 8;

    private readonly ClauseGrammar _grammar = new(sentence);

    /// <summary>The frame of one mention.</summary>
    public Frame Build(Mention mention)
    {
        var isSetting = mention.Value is DateValue or TimeValue or PlaceValue;
        var head = mention.HeadToken >= 0 || isSetting ? mention.HeadToken : _grammar.HeadAfter(mention.EndToken);
        var phrase = _grammar.PhraseOf(mention.FirstToken, mention.EndToken, head);
        var (verb, isSubject) = _grammar.GoverningVerb(phrase.First, phrase.End);
        head = isSetting ? _grammar.SettingOf(mention.FirstToken, verb) : head;
        return new Frame
        {
            // A name is no noun: whose value it is stands under Person.
            Head = head < 0 || sentence.Tags[head].Universal == UniversalTag.Propn ? "" : sentence.Lemma(head),
            Modifiers = isSetting ? [] : _grammar.Modifiers(mention, phrase.First, phrase.End, head),
            Predicate = verb < 0 ? "" : sentence.Lemma(verb),
            IsSubject = isSubject,
            Person = PersonOf(mention, verb),
            Place = Nearest<PlaceValue>(mention)?.Value.Normal,
            Time = mention.Kind.Name == "date" ? null : Nearest<DateValue>(mention)?.Value.Normal,
            Whole = WholeOf(mention),
            Part = PartWord(mention, phrase),
            Participants =
            [
                .. mentions.Where(other => other != mention && other.Value is NameValue or OrganisationValue or PlaceValue)
                    .Select(other => other.Value.Normal).Distinct(StringComparer.Ordinal),
            ],
            Context = ContextOf(mention),
        };
    }

    /// <summary>How the clause around a mention is put forward.</summary>
    public Mood MoodOf(Mention mention) => _grammar.MoodAround(mention.FirstToken, mention.EndToken);

    /// <summary>Who says the sentence: the name or organisation beside a verb of saying, outside the mention itself.</summary>
    public string? SpeakerOf()
    {
        var verb = _grammar.SayingVerb();
        if (verb < 0)
        {
            return null;
        }

        return mentions.Where(mention => mention.Value is NameValue or OrganisationValue)
            .Select(mention => (mention, Distance: verb < mention.FirstToken ? mention.FirstToken - verb : verb - mention.EndToken + 1))
            .Where(entry => entry.Distance is >= 0 and <= 6)
            .OrderBy(entry => entry.Distance).ThenBy(entry => entry.mention.FirstToken)
            .Select(entry => entry.mention.Value.Normal)
            .FirstOrDefault();
    }

    private string? PersonOf(Mention mention, int verb)
    {
        var names = mentions.Where(other => other.Value is NameValue).ToArray();
        var own = Array.Find(names, name => mention.PersonToken >= name.FirstToken && mention.PersonToken < name.EndToken);
        if (own is not null || mention.Value is NumberValue { Unit: "year" } or RoleValue)
        {
            return own?.Value.Normal;
        }

        var subject = names.LastOrDefault(name => name.EndToken <= mention.FirstToken && verb >= name.EndToken);
        return subject?.Value.Normal;
    }

    private Mention? Nearest<T>(Mention mention)
        where T : ClaimValue =>
        mentions.Where(other => other != mention && other.Value is T)
            .MinBy(other => other.FirstToken >= mention.EndToken ? other.FirstToken - mention.EndToken : mention.FirstToken - other.EndToken);

    private string? WholeOf(Mention mention) =>
        sentence.Lower(mention.EndToken) == "of" && mention.Value is NumberValue
            ? mentions.FirstOrDefault(other => other != mention && other.Value is NumberValue && other.FirstToken > mention.EndToken
                && other.FirstToken <= mention.EndToken + 3)?.Value.Normal
            : null;

    private string? PartWord(Mention mention, (int First, int End) phrase)
    {
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (sentence.Language.Clauses.Part.Contains(sentence.Lower(i)) && !IsHedge(i, mention))
            {
                return sentence.Lower(i);
            }
        }

        return null;
    }

    /// <summary>"more than six": the word belongs to the number.</summary>
    private bool IsHedge(int token, Mention mention) =>
        sentence.Lower(token + 1) == "than" || (token < mention.FirstToken && sentence.Lower(token) == "more");

    private ImmutableArray<ContextWord> ContextOf(Mention mention)
    {
        var words = ImmutableArray.CreateBuilder<ContextWord>();
        for (var i = 0; i < sentence.Count; i++)
        {
            if ((i >= mention.FirstToken && i < mention.EndToken)
                || sentence.Tags[i].Universal is not (UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Verb or UniversalTag.Adj or UniversalTag.Adv))
            {
                continue;
            }

            var distance = i < mention.FirstToken ? mention.FirstToken - i : i - mention.EndToken + 1;
            words.Add(new(sentence.Lemma(i), NearTokens / (NearTokens + Math.Max(0, distance - 2))));
        }

        return words.DrainToImmutable();
    }
}
