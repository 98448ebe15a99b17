using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using FactCheck.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace FactCheck.Rules.Baselines;

/// <summary>
/// Reads and writes baselines as JSON. A file has a line an entry, sorted, and ends with a line <c>null]}</c>, so that every entry's line ends with a comma
/// and git's <c>merge=union</c> driver, which keeps the lines of both sides, always yields a valid file. A file may also be a single entry: a folder with a
/// file an entry merges without any driver.
/// </summary>
public static partial class BaselineFile
{
    private const int Version = 1;
    private const int MostCharacters = 64 * 1024 * 1024;
    private const int MostDepth = 4;

    /// <summary>The entries of a file. All faults are added to <paramref name="errors"/>; a baseline with faults must not be used, as nobody knows what it accepts.</summary>
    public static IReadOnlyList<BaselineEntry> Read(string path, string json, ICollection<FileError> errors)
    {
        if (json.Length > MostCharacters)
        {
            errors.Add(new(path, new(1, 1), $"the file has more than {MostCharacters} characters", "prune it, or accept fewer findings"));
            return [];
        }

        try
        {
            using var reader = new JsonTextReader(new StringReader(json)) { MaxDepth = MostDepth, DateParseHandling = DateParseHandling.None };
            var root = JToken.Load(reader, new JsonLoadSettings { DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error });
            while (reader.Read())
            {
                // Only comments may follow; anything else throws.
            }

            return Entries(path, root, errors);
        }
        catch (JsonException exception)
        {
            var (line, column) = exception is JsonReaderException at ? (at.LineNumber, at.LinePosition) : (1, 1);
            errors.Add(new(path, new(Math.Max(1, line), Math.Max(1, column)), "this is not JSON: " + exception.Message.Split(". Path")[0], "look for the marks of a merge, or a missing comma"));
            return [];
        }
    }

    /// <summary>The file's text: line ends are LF.</summary>
    public static string Write(Baseline baseline)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{{\"version\":{Version},\"accepted\":[\n");
        foreach (var entry in baseline.Entries)
        {
            text.Append(Line(entry)).Append(",\n");
        }

        return text.Append("null]}\n").ToString();
    }

    /// <summary>One entry on one line, without a line end.</summary>
    public static string Line(BaselineEntry entry)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var json = new JsonTextWriter(text) { Formatting = Formatting.None })
        {
            json.WriteStartObject();
            Property(json, "fingerprint", entry.Fingerprint);
            if (entry.Occurrence > 1)
            {
                json.WritePropertyName("occurrence");
                json.WriteValue(entry.Occurrence);
            }

            Property(json, "rule", entry.Rule);
            Property(json, "story", entry.Story);
            Property(json, "finding", entry.Message);
            Property(json, "reason", entry.Reason);
            Property(json, "owner", entry.Owner);
            Property(json, "expires", entry.Expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteEndObject();
        }

        return text.ToString();
    }

    /// <summary>Whether the text is a fingerprint: 16 hexadecimal digits in lower case.</summary>
    public static bool IsFingerprint(string text) => FingerprintPattern().IsMatch(text);

    private static void Property(JsonTextWriter json, string name, string value)
    {
        if (value.Length > 0)
        {
            json.WritePropertyName(name);
            json.WriteValue(value);
        }
    }

    private static List<BaselineEntry> Entries(string path, JToken root, ICollection<FileError> errors)
    {
        if (root is JObject single && single.ContainsKey("fingerprint"))
        {
            return BaselineEntryReader.Read(path, single, errors) is { } entry ? [entry] : [];
        }

        if (root is not JObject file || (file["version"] as JValue)?.Value is not (long)Version || file["accepted"] is not JArray accepted || file.Count != 2)
        {
            errors.Add(new(path, PositionOf(root), "this is no baseline of version 1", "it looks like {\"version\":1,\"accepted\":[...]}; 'factcheck accept' writes it"));
            return [];
        }

        var entries = new List<BaselineEntry>();
        foreach (var item in accepted.Where(item => item.Type != JTokenType.Null))
        {
            if (item is not JObject line)
            {
                errors.Add(new(path, PositionOf(item), "an entry is no object", "'factcheck accept' writes entries"));
            }
            else if (BaselineEntryReader.Read(path, line, errors) is { } entry)
            {
                entries.Add(entry);
            }
        }

        return entries;
    }

    /// <summary>Line and column of a part of the file.</summary>
    internal static LinePosition PositionOf(JToken token) => token is IJsonLineInfo info && info.HasLineInfo() ? new(info.LineNumber, Math.Max(1, info.LinePosition)) : new(1, 1);

    [GeneratedRegex("^[0-9a-f]{16}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex FingerprintPattern();
}
