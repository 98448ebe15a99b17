using FactCheck.Claims;
using FactCheck.Claims.Ages;
using FactCheck.Claims.Numbers;
using FactCheck.Languages;

namespace FactCheck.Alignment;

/// <summary>Chooses the pairs of claims that are worth comparing: same kind and dimension, and something in common.</summary>
internal sealed class Blocking(Language language, People people, EventComparison events, StoryEvent storyEvent, OnlyOnes onlyOnes)
{
    /// <summary>A key that so many claims of one story share distinguishes nothing; it bounds the pairs of a claim.</summary>
    private const int MaxBlock = 120;

    /// <summary>Words as common as this make no block of their own.</summary>
    private const double RareWord = 5;

    /// <summary>Candidate pairs of <paramref name="claims"/>, each once, as indices in ascending order.</summary>
    public IEnumerable<(int Left, int Right)> Pairs(IReadOnlyList<Claim> claims)
    {
        var blocks = new Dictionary<(string, string, string), List<int>>();
        for (var i = 0; i < claims.Count; i++)
        {
            foreach (var key in Keys(claims[i]).Distinct(StringComparer.Ordinal))
            {
                var block = (claims[i].Kind.Name, claims[i].Kind.DimensionOf(claims[i].Value), key);
                (blocks.TryGetValue(block, out var members) ? members : blocks[block] = []).Add(i);
            }
        }

        var seen = new HashSet<(int, int)>();
        foreach (var block in blocks.Values.Where(block => block.Count is > 1 and <= MaxBlock))
        {
            for (var i = 0; i < block.Count; i++)
            {
                for (var j = i + 1; j < block.Count; j++)
                {
                    if (seen.Add((block[i], block[j])))
                    {
                        yield return (block[i], block[j]);
                    }
                }
            }
        }
    }

    private IEnumerable<string> Keys(Claim claim)
    {
        // Equal values can only agree, in whatever words: they are worth a look, and never make a conflict.
        if (claim.Value is not NumberValue || ValueSurprise.IsTelling(claim) || claim.Kind is AgeKind)
        {
            yield return "value " + ValueSurprise.KeyOf(claim);
        }

        if (people.Of(claim) is { } person)
        {
            yield return "person " + person.Name;
        }

        if (storyEvent.IsOnly(claim))
        {
            yield return "the story's";
        }

        foreach (var lot in onlyOnes.LotsOf(claim))
        {
            yield return $"lot {lot}";
        }

        if (claim.Frame.Head.Length > 0)
        {
            yield return "head " + language.Classes.ClassOf(claim.Frame.Head, isVerb: false);
        }

        if (claim.Frame.Predicate.Length > 0)
        {
            yield return "verb " + language.Classes.ClassOf(claim.Frame.Predicate, isVerb: true);
        }

        if (claim.Kind.IsSetting && events.TypeOf(claim.Frame) is { } type)
        {
            yield return "event " + language.Events.FamilyOf(type);
        }

        foreach (var (lemma, _) in claim.Frame.Context)
        {
            if (language.DocumentFrequency.Rarity(lemma) >= RareWord)
            {
                yield return "word " + lemma;
            }
        }
    }
}
