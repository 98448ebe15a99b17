using System.Globalization;
using FactCheck.Rules;

namespace FactCheck.Reporting.GitHub;

/// <summary>
/// Annotations in the log of a GitHub workflow: <c>::error file=..,line=..::message</c>. GitHub shows ten of each level a step and drops the
/// others without a word; here the others are plain lines of the log, and a notice says so. What is accepted or suppressed is only counted.
/// </summary>
public sealed class GitHubReportWriter : IReportWriter
{
    private const int MostOfALevel = 10;

    /// <summary>Nobody reads more beside a line.</summary>
    private const int MostSides = 6;
    private const int MostInAMessage = 1000;

    /// <inheritdoc/>
    public string Format => "github";

    /// <inheritdoc/>
    public void Write(Report report, TextWriter output)
    {
        var articles = report.ArticlesByFile();
        var annotated = Annotated(report);
        foreach (var finding in report.NewFindings.Where(annotated.Contains))
        {
            var sides = FindingSide.AllOf(finding, articles).Where(side => side.HasWords).Take(MostSides).Select(side => $"{side.WhoSays} ({FindingSide.PlaceOf(side.First)}): {side.Quote}");
            string[] lines = [Printable.Of(finding.Message, MostInAMessage), .. sides, Printable.Of(finding.Hint)];
            output.Write($"{CommandOf(finding)}::{Data(string.Join('\n', lines.Where(line => line.Length > 0)))}\n");
        }

        var others = report.NewFindings.Where(finding => !annotated.Contains(finding)).ToArray();
        foreach (var finding in others)
        {
            output.Write(Plain(FindingLine.Of(finding, OutputNames.Camel(finding.Severity))));
        }

        if (others.Length > 0)
        {
            var findings = SummaryText.Count(others.Length, "finding has", "findings have");
            output.Write($"::notice title=FactCheck::{findings} no annotation of their own: GitHub shows {MostOfALevel} of each level. The log of this step lists them.\n");
        }

        output.Write(Plain(SummaryText.Of(report)));
    }

    /// <summary>The first of each level; a notice gives way to the one that says how many are left out.</summary>
    private static HashSet<Finding> Annotated(Report report)
    {
        var byLevel = report.NewFindings.ToLookup(finding => finding.Severity);
        var overflows = byLevel.Any(level => level.Count() > MostOfALevel);
        return byLevel.SelectMany(level => level.Take(overflows && level.Key == Severity.Info ? MostOfALevel - 1 : MostOfALevel))
            .ToHashSet<Finding>(ReferenceEqualityComparer.Instance);
    }

    private static string CommandOf(Finding finding)
    {
        var location = finding.Locations[0];
        var level = finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
        var title = Property($"{finding.Rule.Id} {finding.Rule.Name}");
        // GitHub takes columns only where both ends lie on one line, and the words of a value hardly ever cross one.
        return string.Create(
            CultureInfo.InvariantCulture,
            $"::{level} file={Property(location.File)},line={location.Position.Line},col={location.Position.Column},endColumn={location.Position.Column + location.Span.Length},title={title}");
    }

    /// <summary>A line of the log that the runner can not take for a command: those begin with "::", or have "##[" anywhere.</summary>
    private static string Plain(string line) => $"- {line.Replace("##[", "## [", StringComparison.Ordinal)}\n";

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(Printable.Of(text))
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
