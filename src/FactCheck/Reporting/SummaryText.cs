using System.Globalization;

namespace FactCheck.Reporting;

/// <summary>The report in one line.</summary>
internal static class SummaryText
{
    /// <summary>"5 articles, 1 story, 7 findings: 4 errors, 2 warnings, 1 update; 12 facts corroborated".</summary>
    public static string Of(Report report)
    {
        var summary = ReportSummary.Of(report);
        var parts = new List<string>();
        Add(parts, summary.Errors, "error", "errors");
        Add(parts, summary.Warnings, "warning", "warnings");
        Add(parts, summary.Infos, "note", "notes");
        Add(parts, summary.Updates, "update", "updates");
        Add(parts, summary.Accepted, "accepted", "accepted");
        var findings = Count(summary.Findings, "finding", "findings") + (parts.Count == 0 ? "" : ": " + string.Join(", ", parts));
        return $"{Count(summary.Articles, "article", "articles")}, {Count(summary.Stories, "story", "stories")}, {findings}; "
            + $"{Count(summary.Agreements, "fact", "facts")} corroborated{Rest(summary)}";
    }

    private static string Rest(ReportSummary summary)
    {
        var parts = new List<string>();
        Add(parts, summary.Suppressed, "finding suppressed", "findings suppressed");
        Add(parts, summary.Absent, "accepted finding no longer found", "accepted findings no longer found");
        return string.Concat(parts.Select(part => "; " + part));
    }

    /// <summary>"1 article", "2 articles".</summary>
    public static string Count(int number, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{(number == 0 ? "no" : number)} {(number == 1 ? one : many)}");

    private static void Add(List<string> parts, int number, string one, string many)
    {
        if (number > 0)
        {
            parts.Add(Count(number, one, many));
        }
    }
}
