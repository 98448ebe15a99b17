using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace FactCheck.Tests.EndToEnd;

/// <summary>A location of a report in JSON.</summary>
public sealed record JsonLocation(string File, int Offset, int Length, int Line, string Text, string Value)
{
    public override string ToString() => $"{Path.GetFileName(File)}:{Line} {Text}";
}

/// <summary>A finding of a report in JSON.</summary>
public sealed record JsonFinding(string Rule, string Name, string Severity, string Verdict, string Message, JsonLocation[] Locations)
{
    /// <summary>Whether an editor has to look.</summary>
    public bool IsAlarm => Severity is "error" or "warning";

    public override string ToString() => $"{Rule} {Severity} {Verdict}: {Message} [{string.Join(" | ", Locations.AsEnumerable())}]";
}

/// <summary>An agreement of a report in JSON.</summary>
public sealed record JsonAgreement(string Kind, string About, string Value, int IndependentSources, JsonLocation[] Locations);

/// <summary>What <c>check --format json</c> wrote.</summary>
public sealed record JsonReport(JsonFinding[] Findings, JsonAgreement[] Agreements)
{
    public static JsonReport Parse(string json) => JsonConvert.DeserializeObject<JsonReport>(json)!;
}

/// <summary>A line of what <c>extract --format jsonl</c> wrote.</summary>
public sealed record JsonClaim(string File, string Kind, string Text, int Offset, int Length, JObject Value)
{
    public JsonLocation Location => new(File, Offset, Length, 0, Text, "");

    public override string ToString() => $"{Kind} '{Text}' {Value.ToString(Formatting.None)}";

    /// <summary>Dates stay as they are written.</summary>
    public static JsonClaim Parse(string line) =>
        JsonConvert.DeserializeObject<JsonClaim>(line, new JsonSerializerSettings { DateParseHandling = DateParseHandling.None })!;
}
