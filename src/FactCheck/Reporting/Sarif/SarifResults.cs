using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Articles;
using FactCheck.Reporting.Json;
using FactCheck.Rules;
using Newtonsoft.Json;

namespace FactCheck.Reporting.Sarif;

/// <summary>The results: each has the odd one out as its location, and all other sides as related locations that its message links to.</summary>
internal sealed class SarifResults(JsonTextWriter json, ImmutableArray<Rule> rules, ImmutableArray<string> files, IReadOnlyDictionary<string, Article> articles)
{
    /// <summary>GitHub rejects a file with more than 1,000 locations in a result; one of them is the result's own.</summary>
    private const int MostRelated = 999;
    private const int MostLinks = 6;
    private const int MostInAMessage = 1000;
    private const int MostInASnippet = 1000;

    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _ruleIndex = rules.Select((rule, i) => (rule.Id, i)).ToDictionary(entry => entry.Id, entry => entry.i, StringComparer.Ordinal);
    private readonly Dictionary<string, int> _fileIndex = files.Select((file, i) => (file, i)).ToDictionary(entry => entry.file, entry => entry.i, StringComparer.Ordinal);

    /// <summary>Writes <c>results</c>: the findings, then the accepted ones that are no longer found, at their place in the baseline.</summary>
    public void Write(ImmutableArray<Finding> findings, ImmutableArray<BaselineEntry> absent)
    {
        json.WritePropertyName("results");
        json.WriteStartArray();
        foreach (var finding in findings)
        {
            WriteResult(finding);
        }

        foreach (var entry in absent)
        {
            WriteAbsent(entry);
        }

        json.WriteEndArray();
    }

    private void WriteResult(Finding finding)
    {
        ImmutableArray<Location> related = [.. finding.Locations.Skip(1).Take(MostRelated)];
        json.WriteStartObject();
        json.Property("ruleId", finding.Rule.Id);
        json.Property("ruleIndex", _ruleIndex[finding.Rule.Id]);
        json.Property("level", SarifTool.LevelOf(finding.Severity));
        json.Object("message", () => json.Property("text", Message(finding, related)));
        json.Array("locations", [finding.Locations[0]], location => WriteLocation(location, id: null));
        if (!related.IsEmpty)
        {
            json.Array("relatedLocations", related.Select((location, i) => (location, i)), entry => WriteLocation(entry.location, entry.i + 1));
        }

        WriteFingerprints(finding.Fingerprint);
        json.Property("baselineState", OutputNames.Camel(finding.Baseline));
        WriteSuppressions(finding);
        json.Object("properties", () => WriteProperties(finding));
        json.WriteEndObject();
    }

    private void WriteAbsent(BaselineEntry entry)
    {
        json.WriteStartObject();
        json.OptionalProperty("ruleId", entry.Rule.Length > 0 ? entry.Rule : null);
        json.Property("kind", "notApplicable");
        json.Property("level", "none");
        json.Object("message", () => json.Property("text", Escape(Printable.Of($"No longer found: {entry.Message}", MostInAMessage))));
        json.Array("locations", [new Location(entry.File, default, new(Math.Max(1, entry.Position.Line), Math.Max(1, entry.Position.Column)), "", "", "", default)], place => WriteLocation(place, id: null));
        WriteFingerprints(entry.Fingerprint);
        json.Property("baselineState", "absent");
        json.WriteEndObject();
    }

    /// <summary>A comment in the article is a suppression in the source; the configuration and the baseline are external ones.</summary>
    private void WriteSuppressions(Finding finding)
    {
        if (finding.Suppression is { } suppression)
        {
            Write(suppression.Kind == SuppressionKind.Inline ? "inSource" : "external", suppression.Reason);
        }
        else if (finding.Accepted is { } accepted)
        {
            Write("external", accepted.Reason);
        }

        void Write(string kind, string reason) => json.Array("suppressions", [reason], justification => json.Line(() =>
        {
            json.Property("kind", kind);
            json.Property("status", "accepted");
            json.Property("justification", justification);
        }));
    }

    /// <summary>The message, and links to the other sides: <c>[Coast Wire](1)</c> leads to the related location with that id.</summary>
    private static string Message(Finding finding, ImmutableArray<Location> related)
    {
        var links = related.Take(MostLinks).Select((location, i) => string.Create(
            CultureInfo.InvariantCulture, $"[{Escape(Printable.Of(location.Source.Length > 0 ? location.Source : location.File, MostInAMessage / 10))}: {Escape(Printable.Of(location.Text, MostInAMessage / 10))}]({i + 1})"));
        var others = finding.Locations.Length - 1 - Math.Min(related.Length, MostLinks);
        var more = others > 0 ? $" and {SummaryText.Count(others, "more", "more")}" : "";
        var message = Escape(Printable.Of(finding.Message, MostInAMessage));
        return related.IsEmpty ? message : $"{message}. Compare {string.Join(", ", links)}{more}.";
    }

    /// <summary>Brackets would make links (section 3.11.6 of the standard).</summary>
    private static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("[", "\\[", StringComparison.Ordinal)
        .Replace("]", "\\]", StringComparison.Ordinal);

    private void WriteLocation(Location location, int? id)
    {
        json.WriteStartObject();
        if (id is { } number)
        {
            json.Property("id", number);
        }

        json.Object("physicalLocation", () =>
        {
            json.WritePropertyName("artifactLocation");
            json.Line(() =>
            {
                json.Property("uri", SarifUri.Of(location.File));
                json.Property("index", _fileIndex[location.File]);
            });
            json.WritePropertyName("region");
            json.Line(() => WriteRegion(location));
        });
        if (location.Source.Length > 0)
        {
            json.Object("message", () => json.Property("text", Escape(Printable.Of($"{location.Source}: {location.Text}", MostInAMessage))));
        }

        json.WriteEndObject();
    }

    private void WriteRegion(Location location)
    {
        var end = articles.TryGetValue(location.File, out var article) ? article.Text.Lines[location.Span.End] : location.Position;
        json.Property("startLine", location.Position.Line);
        json.Property("startColumn", location.Position.Column);
        json.Property("endLine", end.Line);
        json.Property("endColumn", end.Column);
        json.Property("charOffset", location.Span.Start);
        json.Property("charLength", location.Span.Length);
        if (location.Text.Length > 0)
        {
            json.Object("snippet", () => json.Property("text", Printable.Of(location.Text, MostInASnippet)));
        }
    }

    /// <summary>GitHub tells alerts apart by <c>primaryLocationLineHash</c>, whose number behind the colon tells equal ones apart.</summary>
    private void WriteFingerprints(string fingerprint)
    {
        var count = _seen[fingerprint] = _seen.GetValueOrDefault(fingerprint) + 1;
        json.WritePropertyName("partialFingerprints");
        json.Line(() =>
        {
            json.Property("factcheck/v1", fingerprint);
            json.Property("primaryLocationLineHash", string.Create(CultureInfo.InvariantCulture, $"{fingerprint}:{count}"));
        });
    }

    private void WriteProperties(Finding finding)
    {
        json.Property("verdict", OutputNames.Camel(finding.Verdict));
        json.Property("story", finding.Story);
        json.OptionalProperty("hint", finding.Hint);
        if (finding.Alignment is { } alignment)
        {
            json.Weight("matchWeight", alignment.Weight);
            json.Property("evidence", alignment.Evidence.Select(EvidenceWords.Of));
        }
    }
}
