using System.Collections.Immutable;
using FactCheck.Claims.Dates;
using FactCheck.Claims.Names;
using FactCheck.Claims.Numbers;
using FactCheck.Claims.Organisations;
using FactCheck.Claims.Places;
using FactCheck.Claims.Roles;
using FactCheck.Languages;

namespace FactCheck.Claims;

/// <summary>Says what the values of one sentence are about: works out each mention's head, predicate, person, place, time and context.</summary>
internal sealed class FrameBuilder(SentenceView sentence, ImmutableArray<Mention> mentions)
{
    private const double NearTokens = 8;
    private const string AreaClass = "area";

    private readonly ClauseGrammar _grammar = new(sentence);

    /// <summary>The frame of one mention.</summary>
    public Frame Build(Mention mention)
    {
        var isSetting = mention.Kind.IsSetting;
        var head = mention.HeadToken >= 0 || isSetting ? mention.HeadToken : _grammar.HeadAfter(mention.EndToken);
        var phrase = _grammar.PhraseOf(mention.FirstToken, mention.EndToken, head);
        var (verb, isSubject) = _grammar.GoverningVerb(phrase.First, phrase.End);
        head = isSetting ? _grammar.SettingOf(mention.FirstToken, verb) : head < 0 && IsDimension(mention.EndToken) ? mention.EndToken : head;
        return new Frame
        {
            // A name is no noun: whose value it is stands under Person.
            Head = head < 0 || sentence.Tags[head].Universal == UniversalTag.Propn ? "" : sentence.Lemma(head),
            Modifiers = isSetting ? _grammar.EventModifiers(head) : _grammar.Modifiers(mention, phrase.First, phrase.End, head),
            Predicate = verb < 0 ? "" : sentence.Lemma(verb),
            Subject = isSubject || isSetting ? "" : _grammar.SubjectName(verb),
            Scope = isSetting ? "" : ScopeOf(phrase.End),
            Person = PersonOf(mention, verb),
            Place = Nearest<PlaceValue>(mention)?.Value.Normal,
            Time = mention.Kind.Name == "date" ? null : Nearest<DateValue>(mention)?.Value.Normal,
            Whole = WholeOf(mention),
            Part = PartWord(phrase) ?? (_grammar.IsPastAge(mention.FirstToken) ? "then" : null),
            Participants =
            [
                .. mentions.Where(other => other != mention && other.Value is NameValue or OrganisationValue or PlaceValue)
                    .Select(other => other.Value.Normal).Distinct(StringComparer.Ordinal),
            ],
            Context = ContextOf(mention),
        };
    }

    /// <summary>"49 metres wide": the adjective says what is measured.</summary>
    private bool IsDimension(int token) => token < sentence.Count && sentence.Tags[token].Universal is UniversalTag.Adj or UniversalTag.Adv;

    /// <summary>The place that a preposition ties to the phrase ending at <paramref name="end"/>, or the area named later in the clause.</summary>
    private string ScopeOf(int end)
    {
        if (end < sentence.Count && sentence.Tags[end].Universal == UniversalTag.Adp
            && mentions.FirstOrDefault(other => other.Value is PlaceValue && other.FirstToken > end && other.FirstToken <= end + 3)?.Value is PlaceValue place)
        {
            return place.Name;
        }

        var noun = _grammar.NounBehindPreposition(end, lemma => sentence.Language.Classes.ClassOf(lemma, isVerb: false) == AreaClass);
        return noun < 0 ? "" : sentence.Lemma(noun);
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
            return own?.Value.Normal ?? (mention.Value is RoleValue ? null : PersonBefore(mention.FirstToken));
        }

        var subject = names.LastOrDefault(name => name.EndToken <= mention.FirstToken && verb >= name.EndToken);
        return subject?.Value.Normal;
    }

    /// <summary>"She is 43", "the chancellor was 64": whom the word before "is" means.</summary>
    private string? PersonBefore(int token) =>
        token > 1 && sentence.Language.Clauses.Copula.Contains(sentence.Lemma(token - 1)) ? sentence.PersonAt(token - 2) : null;

    private Mention? Nearest<T>(Mention mention)
        where T : ClaimValue =>
        mentions.Where(other => other != mention && other.Value is T)
            .MinBy(other => other.FirstToken >= mention.EndToken ? other.FirstToken - mention.EndToken : mention.FirstToken - other.EndToken);

    private string? WholeOf(Mention mention) =>
        sentence.Language.Clauses.Genitive.Contains(sentence.Lower(mention.EndToken)) && mention.Value is NumberValue
            ? mentions.FirstOrDefault(other => other != mention && other.Value is NumberValue && other.FirstToken > mention.EndToken
                && other.FirstToken <= mention.EndToken + 3)?.Value.Normal
            : null;

    private string? PartWord((int First, int End) phrase)
    {
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (sentence.Language.Clauses.Part.Contains(sentence.Lower(i)) && !IsHedge(i))
            {
                return sentence.Lower(i);
            }
        }

        return null;
    }

    /// <summary>"more than six": the word belongs to the number.</summary>
    private bool IsHedge(int token) =>
        sentence.Language.Clauses.Comparison.Contains(sentence.Lower(token + 1));

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
