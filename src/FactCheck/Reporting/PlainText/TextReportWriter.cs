using System.Globalization;
using FactCheck.Reporting.Changes;
using FactCheck.Rules;

namespace FactCheck.Reporting.PlainText;

/// <summary>The report for an editor: what is in doubt, story by story, what was updated, what is well supported, what could not be read.</summary>
public sealed class TextReportWriter(TextStyle style) : IReportWriter
{
    /// <summary>Up to this many stories each has its section; of more, only those with something in doubt.</summary>
    private const int FewStories = 10;

    /// <inheritdoc/>
    public string Format => "text";

    /// <inheritdoc/>
    public void Write(Report report, TextWriter output)
    {
        var page = new TextPage(output, style);
        var findings = new FindingText(page, report.ArticlesByFile());
        if (style.Verbosity == Verbosity.Quiet)
        {
            foreach (var finding in report.NewFindings)
            {
                findings.WriteLine(finding);
            }

            page.Line(SummaryText.Of(report));
            return;
        }

        page.Line(Ink.In(Ink.Bold, SummaryText.Of(report)));
        var stories = StorySection.AllOf(report);
        var isShort = stories.Count > FewStories && style.Verbosity != Verbosity.Detailed;
        foreach (var story in stories.Where(story => story.HasDoubts || (!isShort && story.HasSupport)))
        {
            story.Write(page, findings);
        }

        WriteProblems(report, page, findings);
        WriteRest(stories, isShort, page);
        if (style.Verbosity == Verbosity.Detailed)
        {
            WriteSettled(report, page);
        }
    }

    private static void WriteProblems(Report report, TextPage page, FindingText findings)
    {
        var problems = report.NewFindings.Where(StorySection.IsReadingProblem).ToArray();
        if (problems.Length == 0)
        {
            return;
        }

        page.Blank();
        page.Line(Ink.In(Ink.Bold, "Reading problems"));
        foreach (var problem in problems)
        {
            page.Blank();
            findings.WriteProblem(problem);
        }
    }

    /// <summary>A line each for what is accepted, suppressed or no longer found, with the reason that was given.</summary>
    private static void WriteSettled(Report report, TextPage page)
    {
        Section("Accepted", report.Findings.Where(finding => finding.Accepted is not null)
            .Select(finding => FindingLine.Of(finding, "accepted") + Because(finding.Accepted!)));
        Section("Suppressed", report.Suppressed.Select(ChangeText.Silenced));
        Section("Accepted and no longer found", report.Absent.Select(entry => $"{entry.Fingerprint} {entry.Rule} {Printable.Of(entry.Message)}{Because(entry)}"));

        void Section(string title, IEnumerable<string> lines)
        {
            var all = lines.ToArray();
            if (all.Length > 0)
            {
                page.Blank();
                page.Line(Ink.In(Ink.Bold, title));
            }

            foreach (var line in all)
            {
                page.Paragraph(2, line, hang: 2);
            }
        }
    }

    private static string Because(BaselineEntry entry) =>
        string.Create(CultureInfo.InvariantCulture, $" ({Printable.Of(entry.Reason)}; {Printable.Of(entry.Owner)}, until {entry.Expires:yyyy-MM-dd})");

    /// <summary>Says what was left out, so that silence is never taken for a clean bill.</summary>
    private static void WriteRest(IReadOnlyList<StorySection> stories, bool isShort, TextPage page)
    {
        var alone = stories.Count(story => story.ArticleCount == 1 && !story.HasDoubts);
        var calm = stories.Count(story => story.ArticleCount > 1 && !story.HasDoubts && (isShort || !story.HasSupport));
        if (alone + calm > 0)
        {
            page.Blank();
        }

        if (calm > 0)
        {
            page.Line($"{SummaryText.Count(calm, "story", "stories")} more without anything in doubt.");
        }

        if (alone > 0)
        {
            page.Line($"{SummaryText.Count(alone, "article stands", "articles stand")} alone: no other article of the same story to compare with.");
        }
    }
}
