using System.Globalization;
using FactCheck.Articles;
using FactCheck.Rules;
using Newtonsoft.Json;

namespace FactCheck.Reporting.Json;

/// <summary>The report for programs. The property names are stable; an article, location or piece of evidence takes one line.</summary>
public sealed class JsonReportWriter : IReportWriter
{
    /// <inheritdoc/>
    public string Format => "json";

    /// <inheritdoc/>
    public void Write(Report report, TextWriter output)
    {
        using (var json = JsonOutput.Create(output, Formatting.Indented))
        {
            json.WriteStartObject();
            json.WritePropertyName("tool");
            json.Line(() =>
            {
                json.Property("name", "factcheck");
                json.Property("version", ToolVersion.Current);
            });
            json.Array("articles", report.Articles, article => WriteArticle(json, article.Article, article.Story));
            json.Array("findings", report.Findings, finding => WriteFinding(json, finding));
            json.Array("suppressed", report.Suppressed, finding => WriteFinding(json, finding));
            json.Array("absent", report.Absent, entry => json.Line(() => WriteEntry(json, entry)));
            json.Array("agreements", report.Agreements, agreement => WriteAgreement(json, agreement));
            json.WritePropertyName("summary");
            json.Line(() => WriteSummary(json, report));
            json.WriteEndObject();
        }

        output.Write('\n');
    }

    private static void WriteArticle(JsonTextWriter json, Article article, string story) => json.Line(() =>
    {
        json.Property("file", article.File);
        json.Property("source", article.Source);
        json.Property("published", article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.Property("title", article.Title);
        json.Property("story", story);
    });

    private static void WriteFinding(JsonTextWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.Property("rule", finding.Rule.Id);
        json.Property("name", finding.Rule.Name);
        json.Property("severity", OutputNames.Camel(finding.Severity));
        json.Property("verdict", OutputNames.Camel(finding.Verdict));
        json.Property("message", finding.Message);
        json.OptionalProperty("hint", finding.Hint);
        json.Property("fingerprint", finding.Fingerprint);
        json.Property("story", finding.Story);
        json.Array("locations", finding.Locations, location => WriteLocation(json, location));
        json.WritePropertyName("alignment");
        if (finding.Alignment is { } alignment)
        {
            json.WriteStartObject();
            json.Weight("weight", alignment.Weight);
            json.Array("evidence", alignment.Evidence, evidence => json.Line(() =>
            {
                json.Property("comparison", evidence.Comparison);
                json.Property("level", evidence.Level);
                json.Weight("weight", evidence.Weight);
            }));
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull();
        }

        WriteState(json, finding);
        json.WriteEndObject();
    }

    private static void WriteState(JsonTextWriter json, Finding finding)
    {
        json.Property("baseline", OutputNames.Camel(finding.Baseline));
        if (finding.Accepted is { } accepted)
        {
            json.WritePropertyName("accepted");
            json.Line(() => WriteAcceptance(json, accepted));
        }

        if (finding.Suppression is { } suppression)
        {
            json.WritePropertyName("suppression");
            json.Line(() =>
            {
                json.Property("kind", OutputNames.Camel(suppression.Kind));
                json.Property("reason", suppression.Reason);
            });
        }
    }

    private static void WriteEntry(JsonTextWriter json, BaselineEntry entry)
    {
        json.Property("fingerprint", entry.Fingerprint);
        json.Property("rule", entry.Rule);
        json.Property("story", entry.Story);
        json.Property("message", entry.Message);
        WriteAcceptance(json, entry);
        json.Property("baseline", OutputNames.Camel(BaselineState.Absent));
    }

    private static void WriteAcceptance(JsonTextWriter json, BaselineEntry entry)
    {
        json.Property("reason", entry.Reason);
        json.Property("owner", entry.Owner);
        json.Property("expires", entry.Expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    private static void WriteAgreement(JsonTextWriter json, Agreement agreement)
    {
        json.WriteStartObject();
        json.Property("kind", agreement.Kind);
        json.Property("about", agreement.About);
        json.Property("value", agreement.Value);
        json.Property("independentSources", agreement.IndependentSources);
        json.Property("story", agreement.Story);
        json.Array("locations", agreement.Locations, location => WriteLocation(json, location));
        json.WriteEndObject();
    }

    private static void WriteLocation(JsonTextWriter json, Location location) => json.Line(() =>
    {
        json.Property("file", location.File);
        json.Property("offset", location.Span.Start);
        json.Property("length", location.Span.Length);
        json.Property("line", location.Position.Line);
        json.Property("column", location.Position.Column);
        json.Property("text", location.Text);
        json.Property("value", location.Value);
        json.Property("source", location.Source);
    });

    private static void WriteSummary(JsonTextWriter json, Report report)
    {
        var summary = ReportSummary.Of(report);
        json.Property("articles", summary.Articles);
        json.Property("stories", summary.Stories);
        json.Property("claims", summary.Claims);
        json.Property("findings", summary.Findings);
        json.Property("errors", summary.Errors);
        json.Property("warnings", summary.Warnings);
        json.Property("infos", summary.Infos);
        json.Property("updates", summary.Updates);
        json.Property("accepted", summary.Accepted);
        json.Property("suppressed", summary.Suppressed);
        json.Property("absent", summary.Absent);
        json.Property("agreements", summary.Agreements);
    }
}
