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
            json.Tool();
            json.Array("articles", report.Articles, article => json.Line(() => json.Article(article.Article, article.Story)));
            json.Array("findings", report.Findings, json.Finding);
            json.Array("suppressed", report.Suppressed, json.Finding);
            json.Array("absent", report.Absent, entry => json.Line(() => WriteEntry(json, entry)));
            json.Array("agreements", report.Agreements, agreement => WriteAgreement(json, agreement));
            json.WritePropertyName("summary");
            json.Line(() => WriteSummary(json, report));
            json.WriteEndObject();
        }

        output.Write('\n');
    }

    private static void WriteEntry(JsonTextWriter json, BaselineEntry entry)
    {
        json.Property("fingerprint", entry.Fingerprint);
        json.Property("rule", entry.Rule);
        json.Property("story", entry.Story);
        json.Property("message", entry.Message);
        json.Acceptance(entry);
        json.Property("baseline", OutputNames.Camel(BaselineState.Absent));
    }

    private static void WriteAgreement(JsonTextWriter json, Agreement agreement)
    {
        json.WriteStartObject();
        json.Property("kind", agreement.Kind);
        json.Property("about", agreement.About);
        json.Property("value", agreement.Value);
        json.Property("independentSources", agreement.IndependentSources);
        json.Property("story", agreement.Story);
        json.Array("locations", agreement.Locations, json.Location);
        json.WriteEndObject();
    }

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
