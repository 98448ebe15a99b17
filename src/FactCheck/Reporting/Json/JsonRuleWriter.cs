using FactCheck.Rules;
using Newtonsoft.Json;

namespace FactCheck.Reporting.Json;

/// <summary>The catalogue of rules for programs: an array of objects, one a line.</summary>
public sealed class JsonRuleWriter : IRuleWriter
{
    /// <inheritdoc/>
    public string Format => "json";

    /// <inheritdoc/>
    public void Write(RuleSet rules, TextWriter output)
    {
        using (var json = JsonOutput.Create(output, Formatting.Indented))
        {
            json.WriteStartArray();
            foreach (var rule in rules.Rules)
            {
                json.Line(() => WriteRule(json, rule));
            }

            json.WriteEndArray();
        }

        output.Write('\n');
    }

    private static void WriteRule(JsonTextWriter json, Rule rule)
    {
        json.Property("id", rule.Id);
        json.Property("name", rule.Name);
        json.Property("check", rule.Check);
        json.OptionalProperty("kind", rule.Kind);
        json.Property("scope", OutputNames.Kebab(rule.Scope));
        json.Property("severity", OutputNames.Camel(rule.Severity));
        json.Property("status", OutputNames.Camel(rule.Status));
        json.Property("since", rule.Since);
    }
}
