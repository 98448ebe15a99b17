using FactCheck.Rules;

namespace FactCheck.Reporting;

/// <summary>The figures at the head of a report.</summary>
/// <param name="Articles">Articles that were read.</param>
/// <param name="Stories">Stories that were told apart.</param>
/// <param name="Claims">Claims that were extracted.</param>
/// <param name="Findings">All findings.</param>
/// <param name="Errors">Findings that are errors and no updates.</param>
/// <param name="Warnings">Findings that are warnings and no updates.</param>
/// <param name="Infos">Findings worth knowing that are no updates.</param>
/// <param name="Updates">Findings in which a later article updates an earlier one.</param>
/// <param name="Agreements">Facts that several articles state alike.</param>
public sealed record ReportSummary(
    int Articles, int Stories, int Claims, int Findings, int Errors, int Warnings, int Infos, int Updates, int Agreements)
{
    /// <summary>Counts what <paramref name="report"/> holds.</summary>
    public static ReportSummary Of(Report report)
    {
        int With(Severity severity) => report.Findings.Count(finding => finding.Severity == severity && finding.Verdict != Verdict.Superseded);
        return new(
            report.Articles.Length,
            report.StoryCount,
            report.ClaimCount,
            report.Findings.Length,
            With(Severity.Error),
            With(Severity.Warning),
            With(Severity.Info),
            report.Findings.Count(finding => finding.Verdict == Verdict.Superseded),
            report.Agreements.Length);
    }
}
