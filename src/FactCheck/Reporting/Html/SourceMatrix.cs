using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Rules;

namespace FactCheck.Reporting.Html;

/// <summary>Sources against sources: above the diagonal how often two contradict each other, below it how many facts both state.</summary>
internal sealed class SourceMatrix
{
    private const int MostSources = 10;
    private const int Shades = 4;
    private const int MostPlaces = 200;

    private readonly ImmutableArray<string> _sources;
    private readonly int _hidden;
    private readonly int[,] _counts;

    /// <summary>Counts; of many sources only those with most findings are shown.</summary>
    public SourceMatrix(Report report)
    {
        var conflicts = report.NewFindings.Where(finding => finding.Severity > Severity.Info).ToArray();
        var involved = conflicts.SelectMany(finding => finding.Locations.Select(location => location.Source).Where(source => source.Length > 0).Distinct(StringComparer.Ordinal))
            .CountBy(source => source, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var all = report.Articles.Select(entry => entry.Article.Source).Distinct(StringComparer.Ordinal).ToArray();
        var most = all.OrderByDescending(source => involved.GetValueOrDefault(source)).ThenBy(source => source, StringComparer.Ordinal).Take(MostSources).ToHashSet(StringComparer.Ordinal);
        // In the order of their paths, so that those of one story mostly stand together.
        _sources = [.. all.Where(most.Contains)];
        _hidden = all.Length - _sources.Length;
        _counts = new int[_sources.Length, _sources.Length];
        foreach (var finding in conflicts)
        {
            CountConflicts(finding);
        }

        foreach (var agreement in report.Corroborated)
        {
            CountPairs(agreement.Locations.Select(location => IndexOf(location.Source)).Where(i => i >= 0).Distinct(), (low, high) => _counts[high, low]++);
        }
    }

    /// <summary>The table; nothing for a single source.</summary>
    public Markup ToMarkup()
    {
        if (_sources.Length < 2)
        {
            return Markup.Empty;
        }

        var hidden = Markup.Of($" Only the {MostSources} sources with most findings are shown; {SummaryText.Count(_hidden, "other is", "others are")} left out.").If(_hidden > 0);
        return Markup.Of($"""
            <div class="panel">
            <h3>Source against source</h3>
            <p id="matrix-about">Above the diagonal: findings in which two sources contradict each other. Below it: facts that both state alike.{hidden}</p>
            <div class="scroll" role="region" aria-label="Table of sources" tabindex="0">
            <table class="matrix" aria-describedby="matrix-about">
            <caption class="vh">Source against source</caption>
            <thead><tr><th scope="col"><span class="vh">Source</span></th>{_sources.Select((source, i) => Markup.Of($"<th scope=\"col\"><span title=\"{source}\">{Letter(i)}</span></th>"))}</tr></thead>
            <tbody>
            {_sources.Select((source, row) => Markup.Of($"<tr><th scope=\"row\"><span class=\"key\">{Letter(row)}</span> <bdi>{source}</bdi></th>{_sources.Select((_, column) => Cell(row, column))}</tr>\n"))}</tbody>
            </table></div>
            </div>

            """);
    }

    private Markup Cell(int row, int column)
    {
        if (row == column)
        {
            return new("<td class=\"self\"></td>");
        }

        var count = _counts[row, column];
        var shade = count == 0 ? 0 : 1 + ((Shades - 1) * (count - 1) / Math.Max(1, Most(row < column) - 1));
        var what = (count == 0 ? "none " : "") + (row < column ? "contradicting" : "alike");
        return Markup.Of($"<td class=\"{(row < column ? "bad" : "ok")} s{shade}\">{(count == 0 ? "·" : count.ToString(CultureInfo.InvariantCulture))}<span class=\"vh\"> {what}</span></td>");
    }

    private int Most(bool conflicts)
    {
        var most = 0;
        for (var row = 0; row < _sources.Length; row++)
        {
            for (var column = 0; column < _sources.Length; column++)
            {
                most = row < column == conflicts && row != column ? Math.Max(most, _counts[row, column]) : most;
            }
        }

        return most;
    }

    /// <summary>Each pair of sources that state different values.</summary>
    private void CountConflicts(Finding finding)
    {
        var pairs = new HashSet<(int Low, int High)>();
        var byValue = finding.Locations.Take(MostPlaces).Select(location => (Index: IndexOf(location.Source), location.Value)).Where(entry => entry.Index >= 0).Distinct().ToArray();
        foreach (var (left, leftValue) in byValue)
        {
            foreach (var (right, rightValue) in byValue)
            {
                if (left < right && leftValue != rightValue && pairs.Add((left, right)))
                {
                    _counts[left, right]++;
                }
            }
        }
    }

    private static void CountPairs(IEnumerable<int> indexes, Action<int, int> count)
    {
        var all = indexes.Order().ToArray();
        for (var i = 0; i < all.Length; i++)
        {
            for (var j = i + 1; j < all.Length; j++)
            {
                count(all[i], all[j]);
            }
        }
    }

    private int IndexOf(string source) => _sources.IndexOf(source);

    private static string Letter(int index) => ((char)('A' + index)).ToString();
}
