using System.Collections.Immutable;

namespace FactCheck.Training;

/// <summary>A pair of claims whose match is not known.</summary>
/// <param name="Rows">The rows of the table that its comparisons reach, as indices.</param>
/// <param name="Left">The left claim and the right article: of all pairs with this number at most one is a match.</param>
/// <param name="Right">The same for the right claim and the left article.</param>
internal sealed record UnlabelledPair(int[] Rows, int Left, int Right);

/// <summary>
/// Estimates match weights without labels by expectation maximisation (Winkler 1988, "Using the EM Algorithm for Weight Computation in the Fellegi-Sunter Model of
/// Record Linkage"). Comparisons count as independent of each other, given whether a pair is a match. An article states a fact once, so a claim has at most one
/// match in another article: without that the likeliest two classes are pairs of like and of unlike settings.
/// </summary>
/// <param name="table">The levels, and what they are believed to be before anything is counted.</param>
internal sealed class WeightEstimator(LevelTable table)
{
    /// <summary>What the table says counts as much as so many pairs, so that a level that is hardly ever met keeps its weight.</summary>
    private const double PriorPairs = 50;

    private const double FirstShare = 0.3;
    private const double Converged = 1e-5;
    private const int MostRounds = 300;

    /// <summary>For each row its comparison, as a number.</summary>
    private readonly int[] _comparisonOf = Comparisons(table);

    /// <summary>For each comparison how many levels it has. One that has a single level is a mark that a pair bears or not, counted over all pairs.</summary>
    private readonly int[] _levels = [.. table.Rows.GroupBy(row => row.Comparison, StringComparer.Ordinal).Select(rows => rows.Count())];

    private readonly Dictionary<(string, string), int> _rowOf = table.Rows.Select((row, i) => (row, i)).ToDictionary(entry => (entry.row.Comparison, entry.row.Level), entry => entry.i);

    /// <summary>The rows of a pair's levels as indices; levels that the table does not have are left out.</summary>
    public int[] RowsOf(IEnumerable<(string Comparison, string Level)> levels) => [.. levels.Where(_rowOf.ContainsKey).Select(level => _rowOf[level])];

    /// <summary>The table with new probabilities.</summary>
    /// <param name="pairs">All pairs between claims of one kind in two articles of one story.</param>
    /// <returns>The table, and the share of the claims that have a match in another article.</returns>
    public (LevelTable Table, double Share) Estimate(IReadOnlyList<UnlabelledPair> pairs)
    {
        double[] priorM = [.. table.Rows.Select(row => row.M)], priorU = [.. table.Rows.Select(row => row.U)];
        var (m, u, share) = (priorM, priorU, FirstShare);
        var claims = pairs.Select(pair => pair.Left).Distinct().Count();
        for (var (round, change) = (0, 1.0); round < MostRounds && change > Converged; round++)
        {
            var matches = Matches(pairs, m, u, share);
            share = matches.Sum() / claims;
            var next = Shares(pairs, matches, priorM);
            change = next.Zip(m, (a, b) => Math.Abs(a - b)).Max();
            (m, u) = (next, Shares(pairs, Array.ConvertAll(matches, match => 1 - match), priorU));
        }

        return (table with { Rows = [.. table.Rows.Select((row, i) => row with { M = m[i], U = u[i] })] }, share);
    }

    private bool IsMark(int row) => _levels[_comparisonOf[row]] == 1;

    private static int[] Comparisons(LevelTable table)
    {
        var names = table.Rows.Select(row => row.Comparison).Distinct(StringComparer.Ordinal).ToList();
        return [.. table.Rows.Select(row => names.IndexOf(row.Comparison))];
    }

    /// <summary>For each pair the probability that it is a match, against all other pairs of a claim and against there being none; the mean for its two claims.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="m">The probabilities of the levels among matches.</param>
    /// <param name="u">Those among others.</param>
    /// <param name="share">The share of claims that have a match.</param>
    private double[] Matches(IReadOnlyList<UnlabelledPair> pairs, double[] m, double[] u, double share)
    {
        // A mark that a pair does not bear speaks against it.
        var unmarked = m.Select((_, row) => IsMark(row) ? (1 - m[row]) / (1 - u[row]) : 1).ToArray();
        var none = unmarked.Aggregate(1.0, (product, factor) => product * factor);
        double[] odds = [.. pairs.Select(pair => pair.Rows.Aggregate(none, (product, row) => product * m[row] / u[row] / unmarked[row]))];
        var groups = new Dictionary<(bool IsLeft, int Group), (double Sum, int Count)>();
        for (var i = 0; i < odds.Length; i++)
        {
            foreach (var key in new[] { (true, pairs[i].Left), (false, pairs[i].Right) })
            {
                var (sum, count) = groups.GetValueOrDefault(key);
                groups[key] = (sum + odds[i], count + 1);
            }
        }

        return [.. odds.Select((value, i) => (Of(value, groups[(true, pairs[i].Left)]) + Of(value, groups[(false, pairs[i].Right)])) / 2)];

        // Each of the pairs of a claim is as likely to be its match before they are compared.
        double Of(double value, (double Sum, int Count) group) => value / (group.Sum + (group.Count * (1 - share) / share));
    }

    /// <summary>The share of each level among the pairs that have a level of its comparison, each pair with its weight; drawn towards the prior.
    /// A comparison that no pair reaches keeps what it has.</summary>
    private double[] Shares(IReadOnlyList<UnlabelledPair> pairs, double[] weights, double[] prior)
    {
        var counts = new double[prior.Length];
        var totals = new double[_levels.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            foreach (var row in pairs[i].Rows)
            {
                counts[row] += weights[i];
                totals[_comparisonOf[row]] += weights[i];
            }
        }

        var listed = new double[_levels.Length];
        for (var row = 0; row < prior.Length; row++)
        {
            listed[_comparisonOf[row]] += prior[row];
        }

        var all = weights.Sum();
        return [.. prior.Select((share, row) => Share(counts[row], totals[_comparisonOf[row]], all, share, IsMark(row) ? null : listed[_comparisonOf[row]]))];
    }

    private static double Share(double count, double total, double all, double prior, double? listed) =>
        total == 0 ? prior
        : listed is { } sum ? (count + (PriorPairs * prior / sum)) / (total + PriorPairs)
        : (count + (PriorPairs * prior)) / (all + PriorPairs);
}
