using FactCheck.Rules;

namespace FactCheck.Reporting;

/// <summary>The figures at the head of a report.</summary>
/// <param name="Articles">Articles that were read.</param>
/// <param name="Stories">Stories that were told apart.</param>
/// <param name="Claims">Claims that were extracted.</param>
/// <param name="Findings">All findings, those that the baseline accepts among them.</param>
/// <param name="Errors">New findings that are errors and no updates.</param>
/// <param name="Warnings">New findings that are warnings and no updates.</param>
/// <param name="Infos">New findings worth knowing that are no updates.</param>
/// <param name="Updates">New findings in which a later article updates an earlier one.</param>
/// <param name="Accepted">Findings that the baseline accepts.</param>
/// <param name="Suppressed">What was left out because a comment or the configuration says so.</param>
/// <param name="Absent">Accepted findings that are no longer found.</param>
/// <param name="Agreements">Facts that several independent sources state alike.</param>
public sealed record ReportSummary(
    int Articles, int Stories, int Claims, int Findings, int Errors, int Warnings, int Infos, int Updates, int Accepted, int Suppressed, int Absent, int Agreements)
{
    /// <summary>Counts what <paramref name="report"/> holds.</summary>
    public static ReportSummary Of(Report report)
    {
        var news = report.NewFindings.ToArray();
        int With(Severity severity) => news.Count(finding => finding.Severity == severity && finding.Verdict != Verdict.Superseded);
        return new(
            report.Articles.Length,
            report.StoryCount,
            report.ClaimCount,
            report.Findings.Length,
            With(Severity.Error),
            With(Severity.Warning),
            With(Severity.Info),
            news.Count(finding => finding.Verdict == Verdict.Superseded),
            report.Findings.Length - news.Length,
            report.Suppressed.Length,
            report.Absent.Length,
            report.Corroborated.Count());
    }
}
