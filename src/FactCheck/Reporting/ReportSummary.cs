using FactCheck.Rules;

namespace FactCheck.Reporting;

/// <summary>The figures at the head of a report.</summary>
/// <param name="Articles">Articles that were read.</param>
/// <param name="Stories">Stories that were told apart.</param>
/// <param name="Claims">Claims that were extracted.</param>
/// <param name="Findings">Findings of any severity.</param>
/// <param name="Errors">Findings that are errors.</param>
/// <param name="Warnings">Findings that are warnings.</param>
/// <param name="Infos">Findings worth knowing.</param>
/// <param name="Agreements">Facts that several articles state alike.</param>
public sealed record ReportSummary(
    int Articles, int Stories, int Claims, int Findings, int Errors, int Warnings, int Infos, int Agreements)
{
    /// <summary>Counts what <paramref name="report"/> holds.</summary>
    public static ReportSummary Of(Report report)
    {
        int With(Severity severity) => report.Findings.Count(finding => finding.Severity == severity);
        return new(
            report.Articles.Length,
            report.StoryCount,
            report.ClaimCount,
            report.Findings.Length,
            With(Severity.Error),
            With(Severity.Warning),
            With(Severity.Info),
            report.Agreements.Length);
    }
}
