using System.Globalization;
using FactCheck.Rules;

namespace FactCheck.Reporting.Html;

/// <summary>What the baseline accepts, what is suppressed, and what was accepted and is no longer found: with the reasons that were given.</summary>
internal static class SettledSection
{
    /// <summary>The section; nothing where there is nothing settled.</summary>
    public static IEnumerable<Markup> Of(Report report)
    {
        var rows = report.Findings.Where(finding => finding.Accepted is not null).Select(finding => Row("accepted", finding, finding.Accepted!.Reason, Who(finding.Accepted)))
            .Concat(report.Suppressed.Select(finding => Row("suppressed", finding, finding.Suppression!.Reason, Markup.Empty)))
            .Concat(report.Absent.Select(entry => Markup.Of($"<tr><td>no longer found</td><td>{entry.Rule}</td><td dir=\"auto\">{entry.Message}</td><td dir=\"auto\">{entry.Reason}</td><td>{Who(entry)}</td></tr>\n")))
            .ToArray();
        if (rows.Length == 0)
        {
            yield break;
        }

        yield return Markup.Of($"""
            <section id="settled" aria-labelledby="settled-title">
            <h2 id="settled-title">Settled</h2>
            <details class="more"><summary>{SummaryText.Count(rows.Length, "finding", "findings")} accepted, suppressed or no longer found</summary>
            <div class="scroll"><table>
            <caption class="vh">Findings that are settled, with reasons</caption>
            <thead><tr><th scope="col">State</th><th scope="col">Rule</th><th scope="col">Finding</th><th scope="col">Reason</th><th scope="col">Owner</th></tr></thead>
            <tbody>
            {rows}</tbody></table></div></details>
            </section>

            """);
    }

    private static Markup Row(string state, Finding finding, string reason, Markup who) => Markup.Of(
        $"<tr><td>{state}</td><td>{finding.Rule.Id}</td><td dir=\"auto\">{finding.Message}</td><td dir=\"auto\">{reason}</td><td>{who}</td></tr>\n");

    private static Markup Who(BaselineEntry entry) => Markup.Of($"<bdi>{entry.Owner}</bdi>, until {entry.Expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}");
}
