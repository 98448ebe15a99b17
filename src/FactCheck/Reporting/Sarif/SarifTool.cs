using System.Collections.Immutable;
using FactCheck.Reporting.Json;
using FactCheck.Rules;
using Newtonsoft.Json;

namespace FactCheck.Reporting.Sarif;

/// <summary>The tool and the rules that found something, each with its page as help.</summary>
internal static class SarifTool
{
    private const int MostInADescription = 1024;

    /// <summary>Writes the properties of <c>tool.driver</c>.</summary>
    public static void Write(JsonTextWriter json, ImmutableArray<Rule> rules, ImmutableDictionary<string, string> pages)
    {
        json.Property("name", "FactCheck");
        json.Property("version", ToolVersion.Current);
        json.Property("semanticVersion", ToolVersion.Current);
        json.Array("rules", rules, rule => WriteRule(json, rule, pages.GetValueOrDefault(rule.Id)));
    }

    /// <summary>The level of a severity.</summary>
    public static string LevelOf(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" };

    private static void WriteRule(JsonTextWriter json, Rule rule, string? page)
    {
        var summary = page is null ? "" : RulePage.FirstSentenceOf(page);
        summary = summary.Length > 0 ? summary : rule.Name;
        json.WriteStartObject();
        json.Property("id", rule.Id);
        json.Property("name", rule.Name);
        json.Object("shortDescription", () => json.Property("text", Printable.Of(summary, MostInADescription)));
        json.Object("fullDescription", () => json.Property("text", Printable.Of(rule.Hint is { } hint ? $"{summary} {hint}" : summary, MostInADescription)));
        json.Object("help", () =>
        {
            json.Property("text", page ?? summary);
            json.OptionalProperty("markdown", page);
        });
        json.Object("defaultConfiguration", () => json.Property("level", LevelOf(rule.Severity)));
        json.Object("properties", () =>
        {
            json.Property("tags", Tags(rule));
            json.Property("problem.severity", rule.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "recommendation" });
            json.Property("precision", rule.Status == RuleStatus.Preview ? "medium" : "high");
        });
        json.WriteEndObject();
    }

    private static IEnumerable<string> Tags(Rule rule) =>
        new[] { "facts", rule.Kind, OutputNames.Kebab(rule.Scope), OutputNames.Camel(rule.Status) }.OfType<string>();
}
