using System.Collections.Immutable;
using FactCheck.Reporting.Json;
using FactCheck.Rules;
using Newtonsoft.Json;

namespace FactCheck.Reporting.Sarif;

/// <summary>
/// SARIF 2.1.0 (OASIS Standard, 2020) within the limits of GitHub's code scanning: at most 25,000 results, 1,000 locations a result and 1,024 characters
/// a description. What exceeds them is left out, the least severe first, and a notification says so.
/// </summary>
public sealed class SarifReportWriter : IReportWriter
{
    private const int MostResults = 25_000;

    /// <inheritdoc/>
    public string Format => "sarif";

    /// <inheritdoc/>
    public void Write(Report report, TextWriter output)
    {
        ImmutableArray<Finding> all = [.. report.Findings, .. report.Suppressed];
        var findings = MostSevere(all);
        ImmutableArray<BaselineEntry> absent = [.. report.Absent.Take(MostResults - findings.Length)];
        ImmutableArray<Rule> rules = [.. findings.Select(finding => finding.Rule).DistinctBy(rule => rule.Id, StringComparer.Ordinal).OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        ImmutableArray<string> files =
        [
            .. report.Articles.Select(entry => entry.Article.File)
                .Concat(findings.SelectMany(finding => finding.Locations).Select(location => location.File)).Concat(absent.Select(entry => entry.File))
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
        using (var json = JsonOutput.Create(output, Formatting.Indented))
        {
            json.WriteStartObject();
            json.Property("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.Property("version", "2.1.0");
            json.Array("runs", [report], _ =>
            {
                json.WriteStartObject();
                json.Object("tool", () => json.Object("driver", () => SarifTool.Write(json, rules, report.RulePages)));
                WriteInvocation(json, all.Length - findings.Length);
                json.Property("columnKind", "utf16CodeUnits");
                json.Array("artifacts", files, file => WriteArtifact(json, file));
                new SarifResults(json, rules, files, report.ArticlesByFile()).Write(findings, absent);
                json.WriteEndObject();
            });
            json.WriteEndObject();
        }

        output.Write('\n');
    }

    /// <summary>The findings that fit, in their order.</summary>
    private static ImmutableArray<Finding> MostSevere(ImmutableArray<Finding> findings)
    {
        if (findings.Length <= MostResults)
        {
            return findings;
        }

        var kept = findings.Select((finding, i) => (finding, i)).OrderByDescending(entry => entry.finding.Severity).Take(MostResults).Select(entry => entry.i).Order();
        return [.. kept.Select(i => findings[i])];
    }

    private static void WriteInvocation(JsonTextWriter json, int left) => json.Array("invocations", [left], _ =>
    {
        json.WriteStartObject();
        json.Property("executionSuccessful", value: true);
        if (left > 0)
        {
            json.Array("toolExecutionNotifications", [left], _ => json.Line(() =>
            {
                json.Property("level", "warning");
                json.Object("message", () => json.Property("text", $"{SummaryText.Count(left, "finding", "findings")} of the least severity left out: a run holds {MostResults} results."));
            }));
        }

        json.WriteEndObject();
    });

    private static void WriteArtifact(JsonTextWriter json, string file) => json.Line(() =>
    {
        json.Object("location", () => json.Property("uri", SarifUri.Of(file)));
        json.Property("roles", ["analysisTarget"]);
        json.Property("encoding", "UTF-8");
    });
}
