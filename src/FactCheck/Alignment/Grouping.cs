using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Alignment;

/// <summary>Joins pairs to groups: the strongest first, by average linkage, so that likeness does not drift from claim to claim.
/// A group holds at most one value an article; a second mention joins only if it says the same.</summary>
internal static class Grouping
{
    /// <summary>The groups of two claims or more, in the order of their first claim.</summary>
    public static ImmutableArray<AlignmentGroup> Group(ImmutableArray<CandidatePair> pairs)
    {
        var weights = pairs.Where(pair => pair.Veto is null).ToDictionary(pair => (pair.Left, pair.Right), ReferencePairComparer.Instance);
        var clusters = new Dictionary<Claim, List<Claim>>(ReferenceEqualityComparer.Instance);
        foreach (var pair in pairs.Where(pair => pair.Veto is null && pair.Weight >= MatchModel.Threshold))
        {
            var left = ClusterOf(pair.Left, clusters);
            var right = ClusterOf(pair.Right, clusters);
            if (left != right && MayJoin(left, right) && AverageWeight(left, right, weights) >= MatchModel.Threshold)
            {
                left.AddRange(right);
                right.ForEach(claim => clusters[claim] = left);
            }
        }

        return
        [
            .. clusters.Values.Distinct().Where(cluster => cluster.Count > 1)
                .Select(cluster => ToGroup(cluster, weights))
                .OrderBy(group => group.Claims[0].Article.File, StringComparer.Ordinal).ThenBy(group => group.Claims[0].Span)
                .ThenBy(group => group.Kind.Name, StringComparer.Ordinal),
        ];
    }

    private static List<Claim> ClusterOf(Claim claim, Dictionary<Claim, List<Claim>> clusters) =>
        clusters.TryGetValue(claim, out var cluster) ? cluster : clusters[claim] = [claim];

    private static bool MayJoin(List<Claim> left, List<Claim> right) =>
        !left.Exists(a => right.Exists(b => a.Article == b.Article && a.Kind.Compare(a.Value, b.Value) is not (ValueRelation.Same or ValueRelation.Compatible)));

    /// <summary>The mean weight over all pairs between the clusters; a pair that was never worth comparing counts as nothing.</summary>
    private static double AverageWeight(List<Claim> left, List<Claim> right, Dictionary<(Claim, Claim), CandidatePair> weights) =>
        left.SelectMany(a => right.Where(b => a.Article != b.Article).Select(b => Find(a, b, weights)?.Weight ?? 0)).DefaultIfEmpty(MatchModel.Threshold).Average();

    private static CandidatePair? Find(Claim a, Claim b, Dictionary<(Claim, Claim), CandidatePair> weights) =>
        weights.TryGetValue((a, b), out var pair) || weights.TryGetValue((b, a), out pair) ? pair : null;

    private static AlignmentGroup ToGroup(List<Claim> cluster, Dictionary<(Claim, Claim), CandidatePair> weights)
    {
        var claims = cluster.OrderBy(claim => claim.Article.File, StringComparer.Ordinal).ThenBy(claim => claim.Span).ToImmutableArray();
        var pairs = claims.SelectMany((a, i) => claims.Skip(i + 1).Select(b => Find(a, b, weights))).OfType<CandidatePair>()
            .OrderByDescending(pair => pair.Weight);
        return new(claims[0].Kind, claims, [.. pairs]);
    }

    private sealed class ReferencePairComparer : IEqualityComparer<(Claim, Claim)>
    {
        public static ReferencePairComparer Instance { get; } = new();

        public bool Equals((Claim, Claim) x, (Claim, Claim) y) => ReferenceEquals(x.Item1, y.Item1) && ReferenceEquals(x.Item2, y.Item2);

        public int GetHashCode((Claim, Claim) pair) =>
            HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(pair.Item1), System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(pair.Item2));
    }
}
