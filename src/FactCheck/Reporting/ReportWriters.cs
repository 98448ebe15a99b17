using System.Collections.Immutable;
using FactCheck.Reporting.GitHub;
using FactCheck.Reporting.GitLab;
using FactCheck.Reporting.Html;
using FactCheck.Reporting.Json;
using FactCheck.Reporting.JUnit;
using FactCheck.Reporting.Markdown;
using FactCheck.Reporting.PlainText;
using FactCheck.Reporting.Sarif;

namespace FactCheck.Reporting;

/// <summary>The lists of all output formats.</summary>
public static class ReportWriters
{
    /// <summary>Formats of <c>check</c>, one line each, the default first. <paramref name="style"/> matters to formats for people only.</summary>
    public static ImmutableArray<IReportWriter> ForReports(TextStyle style) =>
    [
        new TextReportWriter(style),
        new JsonReportWriter(),
        new SarifReportWriter(),
        new JUnitReportWriter(),
        new GitHubReportWriter(),
        new GitLabReportWriter(),
        new MarkdownReportWriter(),
        new HtmlReportWriter(),
    ];

    /// <summary>Formats of <c>diff</c>, one line each, the default first.</summary>
    public static ImmutableArray<IChangeWriter> ForChanges(TextStyle style) =>
    [
        new TextChangeWriter(style),
        new JsonChangeWriter(),
        new MarkdownChangeWriter(),
        new HtmlChangeWriter(),
    ];

    /// <summary>Formats of <c>extract</c>, one line each, the default first.</summary>
    public static ImmutableArray<IClaimWriter> ForClaims(TextStyle style) =>
    [
        new TextClaimWriter(style),
        new JsonClaimWriter(),
    ];

    /// <summary>Formats of <c>rules list</c>, one line each, the default first.</summary>
    public static ImmutableArray<IRuleWriter> ForRules(TextStyle style) =>
    [
        new TextRuleWriter(style),
        new JsonRuleWriter(),
        new MarkdownRuleWriter(),
    ];

    /// <summary>Formats of <c>names</c>, one line each, the default first.</summary>
    public static ImmutableArray<INameWriter> ForNames(TextStyle style) =>
    [
        new TextNameWriter(style),
        new JsonNameWriter(),
    ];
}
