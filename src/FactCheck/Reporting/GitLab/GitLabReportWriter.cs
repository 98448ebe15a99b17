using System.Globalization;
using FactCheck.Reporting.Json;
using FactCheck.Rules;
using Newtonsoft.Json;

namespace FactCheck.Reporting.GitLab;

/// <summary>
/// GitLab's Code Quality report: an array with the place of each finding in one file. GitLab compares the fingerprints of two branches and
/// keeps the first of equal ones, so each is made unique. What is accepted or suppressed is left out.
/// </summary>
public sealed class GitLabReportWriter : IReportWriter
{
    /// <inheritdoc/>
    public string Format => "gitlab";

    /// <inheritdoc/>
    public void Write(Report report, TextWriter output)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        using (var json = JsonOutput.Create(output, Formatting.Indented))
        {
            json.WriteStartArray();
            foreach (var finding in report.NewFindings)
            {
                var count = seen[finding.Fingerprint] = seen.GetValueOrDefault(finding.Fingerprint) + 1;
                WriteFinding(json, finding, count);
            }

            json.WriteEndArray();
        }

        output.Write('\n');
    }

    private static void WriteFinding(JsonTextWriter json, Finding finding, int count)
    {
        var location = finding.Locations[0];
        json.WriteStartObject();
        json.Property("description", Printable.Of(finding.Message));
        json.Property("check_name", $"{finding.Rule.Id} {finding.Rule.Name}");
        json.Property("fingerprint", count == 1 ? finding.Fingerprint : string.Create(CultureInfo.InvariantCulture, $"{finding.Fingerprint}-{count}"));
        json.Property("severity", finding.Severity switch { Severity.Error => "critical", Severity.Warning => "minor", _ => "info" });
        json.WritePropertyName("location");
        json.WriteStartObject();
        json.Property("path", PathOf(location.File));
        json.WritePropertyName("lines");
        json.Line(() => json.Property("begin", location.Position.Line));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Relative to the repository, without "./" at its start.</summary>
    private static string PathOf(string file)
    {
        var path = file.Replace('\\', '/');
        return path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
    }
}
