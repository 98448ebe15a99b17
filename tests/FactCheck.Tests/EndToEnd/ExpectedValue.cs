using System.Globalization;
using Newtonsoft.Json.Linq;

namespace FactCheck.Tests.EndToEnd;

/// <summary>Compares the normal forms of expected.json ("640 ft", "2018-09", "Olaf Scholz") with values of the JSON contract.</summary>
internal static class ExpectedValue
{
    private static readonly Dictionary<string, string> Units = new(StringComparer.Ordinal)
    {
        ["ft"] = "foot", ["m"] = "metre", ["km"] = "kilometre", ["mi"] = "mile", ["degF"] = "fahrenheit", ["degC"] = "celsius",
    };

    /// <summary>Whether a claim of that kind has the value. Roles have too many normal forms to compare: where they stand is enough.</summary>
    public static bool IsIn(JObject value, string kind, string expected) => kind switch
    {
        "count" or "percent" or "age" or "ordinal" => HasNumber(value, expected),
        "money" or "measure" => expected.Split(' ', 2) is [var number, var unit] && HasNumber(value, number) && (string?)value["unit"] == Units.GetValueOrDefault(unit, unit),
        "date" => Days(expected) == ((string?)value["from"], (string?)value["to"]),
        "time" => (string?)value["time"] == expected,
        "name" => (string?)value["full"] == expected,
        "org" or "place" => (string?)value["name"] == expected,
        "list" => Members(expected.Split(';')).SequenceEqual(Members(value["members"]!.Values<string>()!)),
        "role" => true,
        _ => throw new ArgumentException($"'{kind}' has no normal form.", nameof(kind)),
    };

    private static bool HasNumber(JObject value, string expected) =>
        (decimal?)value["number"] == decimal.Parse(expected, CultureInfo.InvariantCulture);

    private static (string From, string To) Days(string expected)
    {
        var parts = expected.Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        var from = new DateOnly(parts[0], parts.ElementAtOrDefault(1) is > 0 and var month ? month : 1, parts.ElementAtOrDefault(2) is > 0 and var day ? day : 1);
        var to = parts.Length switch { 1 => from.AddYears(1).AddDays(-1), 2 => from.AddMonths(1).AddDays(-1), _ => from };
        return (Iso(from), Iso(to));
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IEnumerable<string> Members(IEnumerable<string> members) => members.Select(member => member.ToLowerInvariant()).Order(StringComparer.Ordinal);
}
