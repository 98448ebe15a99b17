using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Alignment;

/// <summary>Weighs pairs by what else they might be paired with.</summary>
internal sealed class Rivals
{
    /// <summary>A candidate so many bits behind is no rival.</summary>
    private const double Margin = 3;

    private readonly Dictionary<Claim, List<Claim>> _statementOf;
    private readonly ILookup<Claim, (Claim Claim, Claim Other, double Weight)> _candidates;

    private Rivals(IEnumerable<CandidatePair> eligible, Dictionary<Claim, List<Claim>> statementOf)
    {
        _statementOf = statementOf;
        _candidates = eligible.SelectMany(pair => new[] { (Claim: pair.Left, Other: pair.Right, pair.Weight), (Claim: pair.Right, Other: pair.Left, pair.Weight) })
            .ToLookup(entry => entry.Claim, (IEqualityComparer<Claim>)ReferenceEqualityComparer.Instance);
    }

    /// <summary>The pairs whose weight changes: a pair gains where neither claim has another candidate in the other's article that is nearly as good, and
    /// loses where it has.</summary>
    /// <param name="pairs">All pairs of a story.</param>
    /// <param name="statementOf">For each claim those that say the same of the same.</param>
    public static IEnumerable<CandidatePair> Weigh(ImmutableArray<CandidatePair> pairs, Dictionary<Claim, List<Claim>> statementOf)
    {
        var ages = new NamelessAges(statementOf);
        var judged = pairs.Select(ages.Judge).ToArray();
        var eligible = judged.Where(pair => pair.CanConflict && !ShareArticle(statementOf[pair.Left], statementOf[pair.Right])).ToArray();
        var rivals = new Rivals(eligible, statementOf);
        return judged.Where((pair, i) => !ReferenceEquals(pair, pairs[i])).Concat(eligible.Select(rivals.Weigh).OfType<CandidatePair>());
    }

    private CandidatePair? Weigh(CandidatePair pair)
    {
        var best = Math.Max(Best(pair.Left, pair.Right), Best(pair.Right, pair.Left));
        var level = best < pair.Weight - Margin ? "none" : best >= pair.Weight - 1 ? "as good" : null;
        return level is null ? null : With(pair, level);
    }

    /// <summary>The pair with that evidence more.</summary>
    public static CandidatePair With(CandidatePair pair, string level)
    {
        var evidence = MatchModel.Shipped.Evidence("rivals", level);
        return pair with { Weight = pair.Weight + evidence.Weight, Evidence = pair.Evidence.Add(evidence) };
    }

    private double Best(Claim claim, Claim other) => _candidates[claim]
        .Where(entry => entry.Other.Article == other.Article && _statementOf[entry.Other] != _statementOf[other])
        .Select(entry => entry.Weight)
        .DefaultIfEmpty(double.NegativeInfinity)
        .Max();

    private static bool ShareArticle(List<Claim> left, List<Claim> right) => left.Exists(a => right.Exists(b => a.Article == b.Article));
}
