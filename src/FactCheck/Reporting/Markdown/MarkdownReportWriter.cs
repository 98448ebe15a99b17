using System.Globalization;
using System.Text;
using FactCheck.Rules;

namespace FactCheck.Reporting.Markdown;

/// <summary>
/// The report as a comment on a pull request. A comment on GitHub holds 65,536 characters: where the findings need more, the least severe are left out, and
/// the comment says so. What is accepted or suppressed is only counted.
/// </summary>
public sealed class MarkdownReportWriter : IReportWriter
{
    /// <summary>The most that a comment holds, in UTF-16 units.</summary>
    public const int MostCharacters = 65_536;

    private const int Reserve = 1000;
    private const int MostAgreements = 10;

    private static readonly string[] Headings = ["Errors", "Warnings", "Worth knowing", "Updates"];

    /// <inheritdoc/>
    public string Format => "markdown";

    /// <inheritdoc/>
    public void Write(Report report, TextWriter output)
    {
        var articles = report.ArticlesByFile();
        var text = new StringBuilder($"## FactCheck: {Title(report)}\n\n{SummaryText.Of(report)}\n");
        var left = 0;
        foreach (var level in report.NewFindings.GroupBy(OrderOf).OrderBy(level => level.Key))
        {
            var heading = $"\n### {Headings[level.Key]}\n";
            foreach (var finding in level)
            {
                var section = heading + MarkdownFinding.SectionOf(finding, articles);
                var fits = left == 0 && text.Length + section.Length <= MostCharacters - Reserve;
                text.Append(fits ? section : "");
                heading = fits ? "" : heading;
                left += fits ? 0 : 1;
            }
        }

        if (left > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n**{SummaryText.Count(left, "more finding is", "more findings are")} not shown:** a comment holds {MostCharacters:N0} characters. The report in another format has all of them.\n");
        }

        var support = SupportOf(report);
        output.Write(text.Append(text.Length + support.Length <= MostCharacters ? support : "").ToString());
    }

    private static string Title(Report report)
    {
        var conflicts = report.NewFindings.Count(finding => finding.Severity > Severity.Info);
        return conflicts == 0 ? "nothing in doubt" : SummaryText.Count(conflicts, "finding to look at", "findings to look at");
    }

    /// <summary>Index into <see cref="Headings"/>.</summary>
    private static int OrderOf(Finding finding) => finding.Verdict == Verdict.Superseded ? 3 : Severity.Error - finding.Severity;

    private static string SupportOf(Report report)
    {
        if (!report.Corroborated.Any())
        {
            return "";
        }

        var rows = report.Corroborated.OrderByDescending(agreement => agreement.IndependentSources).Take(MostAgreements).Select(agreement => string.Create(
            CultureInfo.InvariantCulture, $"| {Cell(agreement.About)} | {Cell(agreement.Locations.Length > 0 ? agreement.Locations[0].Text : agreement.Value)} | {agreement.IndependentSources} |\n"));
        return $"\n<details><summary>{SummaryText.Count(report.Corroborated.Count(), "fact", "facts")} corroborated</summary>\n\n| about | value | sources |\n|---|---|---|\n{string.Concat(rows)}\n</details>\n";
    }

    private static string Cell(string text) => MarkdownText.Escape(Printable.Of(text, MarkdownFinding.MostInAMessage / 5));
}
