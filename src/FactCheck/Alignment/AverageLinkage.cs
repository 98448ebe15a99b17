namespace FactCheck.Alignment;

/// <summary>Clusters that grow by average linkage: two become one if the mean similarity over all pairs between them is positive. No pair is compared twice.</summary>
/// <param name="count">How many items there are.</param>
/// <param name="similarity">The similarity of two items, the lower index first; above 0 for those that belong together.</param>
internal sealed class AverageLinkage(int count, Func<int, int, double> similarity)
{
    private readonly Cluster[] _clusters = [.. Enumerable.Range(0, count).Select(i => new Cluster(i))];

    /// <summary>Joins the clusters of two items if they are alike on the average.</summary>
    public void Join(int left, int right)
    {
        var (to, from) = (_clusters[left], _clusters[right]);
        if (to == from || SumOf(to, from) <= 0)
        {
            return;
        }

        // The sum of the two together is that of both; where only one of them met another cluster, the other one meets it now.
        foreach (var other in to.Sums.Keys.Union(from.Sums.Keys).Where(other => other != to && other != from).ToArray())
        {
            var sum = SumOf(to, other) + SumOf(from, other);
            other.Sums.Remove(from);
            to.Sums[other] = other.Sums[to] = sum;
        }

        to.Sums.Remove(from);
        to.Items.AddRange(from.Items);
        from.Items.ForEach(i => _clusters[i] = to);
    }

    /// <summary>The clusters as ascending indices, in no order.</summary>
    public IEnumerable<int[]> Clusters() => _clusters.Distinct().Select(cluster => cluster.Items.Order().ToArray());

    private double SumOf(Cluster left, Cluster right)
    {
        if (!left.Sums.TryGetValue(right, out var sum))
        {
            sum = left.Items.Sum(i => right.Items.Sum(j => similarity(Math.Min(i, j), Math.Max(i, j))));
            left.Sums[right] = right.Sums[left] = sum;
        }

        return sum;
    }

    private sealed class Cluster(int item)
    {
        /// <summary>The indices of its items.</summary>
        public List<int> Items { get; } = [item];

        /// <summary>For other clusters the sum of the similarities between their items and its own, where it is known.</summary>
        public Dictionary<Cluster, double> Sums { get; } = [];
    }
}
