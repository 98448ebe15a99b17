using System.Collections.Immutable;
using FactCheck.Claims.Entities;
using FactCheck.Claims.Names;
using FactCheck.Claims.Organisations;
using FactCheck.Languages;

namespace FactCheck.Claims.Quotes;

/// <summary>Says who speaks: whoever stands beside a verb of saying outside the quotation marks; "he" and "she" are the person named or quoted before.</summary>
internal sealed class SpeakerFinder(ImmutableArray<SentenceView> sentences, ImmutableArray<QuotedStretch> stretches)
{
    private const int Reach = 8;
    private const int Memory = 5;

    private readonly Dictionary<int, (bool IsAttributed, string? Speaker)> _known = [];

    /// <summary>Gives every stretch its speaker.</summary>
    public void Run()
    {
        var at = 0;
        QuotedStretch? before = null;
        foreach (var stretch in stretches)
        {
            at = SentenceOf(stretch.FirstToken, at);
            var own = default((bool IsAttributed, string? Speaker));
            for (var i = at; i < sentences.Length && !own.IsAttributed && sentences[i].Sentence.FirstToken <= stretch.EndToken && sentences[i].Sentence.Block == stretch.Block; i++)
            {
                own = Attribution(i);
            }

            // A quotation without a speaker of its own goes on with the one before it in its paragraph, or before the break of a long speech.
            var isContinued = before is not null && (before.Block == stretch.Block || before.GoesOn);
            stretch.Speaker = own.IsAttributed ? own.Speaker : isContinued ? before!.Speaker : null;
            before = stretch;
        }
    }

    private int SentenceOf(int token, int from)
    {
        while (from + 1 < sentences.Length && sentences[from + 1].Sentence.FirstToken <= token)
        {
            from++;
        }

        return from;
    }

    private (bool IsAttributed, string? Speaker) Attribution(int index)
    {
        if (_known.TryGetValue(index, out var known))
        {
            return known;
        }

        var sentence = sentences[index];
        var clauses = sentence.Language.Clauses;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (IsQuoted(sentence, i))
            {
                continue;
            }

            var isSaying = clauses.Accord.Contains(sentence.Lower(i)) || (sentence.Can(i, WordUse.Saying) && sentence.Tags[i].Universal == UniversalTag.Verb
                && (clauses.Say.Contains(sentence.Lemma(i)) || sentence.Language.Quotes.Verbs.Contains(sentence.Lemma(i))));
            if (isSaying)
            {
                return _known[index] = (true, SpeakerAt(index, i));
            }
        }

        return _known[index] = (false, null);
    }

    private string? SpeakerAt(int index, int verb)
    {
        var sentence = sentences[index];
        var nearest = sentence.Entities.Where(entity => IsSpeaker(entity) && !IsQuoted(sentence, entity.FirstToken))
            .Select(entity => (Entity: entity, Distance: Distance(entity, verb)))
            .Where(entry => entry.Distance is >= 0 and <= Reach)
            .OrderBy(entry => entry.Entity.Value is NameValue ? 0 : 1).ThenBy(entry => entry.Distance).ThenBy(entry => entry.Entity.FirstToken)
            .FirstOrDefault();
        var isPronoun = IsPronoun(sentence, verb - 1) || IsPronoun(sentence, verb + 1);
        return isPronoun && nearest is not { Entity.Value: NameValue, Distance: <= 1 } ? Antecedent(index, verb) : nearest.Entity?.Value.Normal;
    }

    private static bool IsSpeaker(Entity entity) => entity.Value is NameValue or OrganisationValue;

    private static int Distance(Entity entity, int verb) => entity.FirstToken > verb ? entity.FirstToken - verb : verb - entity.EndToken + 1;

    private static bool IsPronoun(SentenceView sentence, int at) => (uint)at < (uint)sentence.Count && sentence.Tags[at].Penn == PennTag.PRP;

    /// <summary>The person named last before the verb outside quotations, in this sentence or the few before it.</summary>
    private string? Antecedent(int index, int verb)
    {
        for (var i = index; i >= 0 && i > index - Memory; i--)
        {
            if (i < index && _known.TryGetValue(i, out var said) && said.Speaker is { } speaker)
            {
                return speaker;
            }

            var sentence = sentences[i];
            var person = sentence.Entities.LastOrDefault(entity => entity.Value is NameValue && !IsQuoted(sentence, entity.FirstToken) && (i < index || entity.EndToken <= verb));
            if (person is not null)
            {
                return person.Value.Normal;
            }
        }

        return null;
    }

    private bool IsQuoted(SentenceView sentence, int token)
    {
        var at = sentence.Sentence.FirstToken + token;
        var (low, high) = (0, stretches.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (stretches[middle].Contains(at))
            {
                return true;
            }

            (low, high) = stretches[middle].FirstToken > at ? (low, middle - 1) : (middle + 1, high);
        }

        return false;
    }
}
