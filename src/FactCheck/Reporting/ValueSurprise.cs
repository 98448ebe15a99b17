using FactCheck.Alignment;
using FactCheck.Rules;

namespace FactCheck.Reporting;

/// <summary>How much an equal value says for the same fact: much for 45.7 billion euros, little for "two", which a story states of many things.</summary>
internal sealed class ValueSurprise
{
    private const double MaxBits = 6;

    private readonly Dictionary<(string Kind, string Value), int> _counts = [];
    private readonly Dictionary<string, int> _totals = new(StringComparer.Ordinal);

    /// <summary>Counts the values of a story.</summary>
    public ValueSurprise(StoryFacts story)
    {
        foreach (var claim in story.Articles.SelectMany(article => article.Claims))
        {
            var key = (claim.Kind.Name, claim.Value.Normal);
            _counts[key] = _counts.GetValueOrDefault(key) + 1;
            _totals[claim.Kind.Name] = _totals.GetValueOrDefault(claim.Kind.Name) + 1;
        }
    }

    /// <summary>The evidence in bits: minus log2 of the share of the story's claims of this kind that have the value.</summary>
    public double Of(CandidatePair pair)
    {
        var share = (double)_counts[(pair.Left.Kind.Name, pair.Left.Value.Normal)] / (_totals[pair.Left.Kind.Name] + 4);
        return Math.Min(MaxBits, -Math.Log2(share));
    }
}
