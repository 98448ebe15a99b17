using System.Globalization;
using FactCheck.Articles;
using FactCheck.Rules;
using Newtonsoft.Json;

namespace FactCheck.Reporting.Json;

/// <summary>What the JSON of <c>check</c> and that of <c>diff</c> have in common.</summary>
internal static class JsonParts
{
    /// <summary>Writes who made the report.</summary>
    public static void Tool(this JsonTextWriter json)
    {
        json.WritePropertyName("tool");
        json.Line(() =>
        {
            json.Property("name", "factcheck");
            json.Property("version", ToolVersion.Current);
        });
    }

    /// <summary>Writes the properties of an article.</summary>
    public static void Article(this JsonTextWriter json, Article article, string story)
    {
        json.Property("file", article.File);
        json.Property("source", article.Source);
        json.Property("published", article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.Property("title", article.Title);
        json.Property("story", story);
    }

    /// <summary>Writes a finding.</summary>
    public static void Finding(this JsonTextWriter json, Finding finding)
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
        json.Array("locations", finding.Locations, json.Location);
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
            json.Line(() => json.Acceptance(accepted));
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

    /// <summary>Writes the properties that say who accepts a finding until when.</summary>
    public static void Acceptance(this JsonTextWriter json, BaselineEntry entry)
    {
        json.Property("reason", entry.Reason);
        json.Property("owner", entry.Owner);
        json.Property("expires", entry.Expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    /// <summary>Writes a place as an object on one line.</summary>
    public static void Location(this JsonTextWriter json, Location location) => json.Line(() => json.LocationProperties(location));

    /// <summary>Writes the properties of a place.</summary>
    public static void LocationProperties(this JsonTextWriter json, Location location)
    {
        json.Property("file", location.File);
        json.Property("offset", location.Span.Start);
        json.Property("length", location.Span.Length);
        json.Property("line", location.Position.Line);
        json.Property("column", location.Position.Column);
        json.Property("text", location.Text);
        json.Property("value", location.Value);
        json.Property("source", location.Source);
    }
}
