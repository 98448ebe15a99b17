using System.Globalization;
using FactCheck.Rules.Yaml;
using Newtonsoft.Json.Linq;

namespace FactCheck.Rules.Baselines;

/// <summary>Reads one entry of a baseline. Every fault is noted with its place and a hint.</summary>
internal sealed class BaselineEntryReader
{
    private static readonly string[] Keys = ["fingerprint", "occurrence", "rule", "story", "finding", "reason", "owner", "expires"];

    private readonly string _path;
    private readonly JObject _line;
    private readonly List<FileError> _errors = [];

    private BaselineEntryReader(string path, JObject line) => (_path, _line) = (path, line);

    /// <summary>The entry; null where it has faults, which are added to <paramref name="errors"/>.</summary>
    public static BaselineEntry? Read(string path, JObject line, ICollection<FileError> errors)
    {
        var reader = new BaselineEntryReader(path, line);
        var entry = reader.Read();
        reader._errors.ForEach(errors.Add);
        return reader._errors.Count == 0 ? entry : null;
    }

    private BaselineEntry Read()
    {
        foreach (var property in _line.Properties().Where(property => !Keys.Contains(property.Name, StringComparer.Ordinal)))
        {
            Add(property, $"unknown key '{property.Name}'", YamlMap.DidYouMean(property.Name, Keys));
        }

        return new()
        {
            Fingerprint = Fingerprint(),
            Occurrence = Occurrence(),
            Rule = Text("rule", isRequired: false),
            Story = Text("story", isRequired: false),
            Message = Text("finding", isRequired: false),
            Reason = Text("reason", isRequired: true),
            Owner = Text("owner", isRequired: true),
            Expires = Expires(),
            File = _path,
            Position = BaselineFile.PositionOf(_line),
        };
    }

    private string Fingerprint()
    {
        var text = Text("fingerprint", isRequired: true);
        if (text.Length > 0 && !BaselineFile.IsFingerprint(text))
        {
            Add(_line["fingerprint"]!, $"'{text}' is no fingerprint", "16 hexadecimal digits, as the report shows them");
        }

        return text;
    }

    private int Occurrence()
    {
        if (_line["occurrence"] is not { } token)
        {
            return 1;
        }

        if ((token as JValue)?.Value is long number and >= 1 and <= int.MaxValue)
        {
            return (int)number;
        }

        Add(token, "the occurrence is no number from 1 on", "1 for the first finding with the fingerprint, 2 for the second");
        return 1;
    }

    private DateOnly Expires()
    {
        var text = Text("expires", isRequired: true);
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && text.Length > 0)
        {
            Add(_line["expires"]!, $"'{text}' is no day", "write year-month-day, as in 2026-12-31");
        }

        return day;
    }

    private string Text(string key, bool isRequired)
    {
        var value = (_line[key] as JValue)?.Value as string;
        if ((isRequired || _line[key] is not null) && string.IsNullOrWhiteSpace(value))
        {
            Add(_line[key] ?? _line, $"the entry has no {key}", "every acceptance has a fingerprint, a reason, an owner and a day on which it expires");
            return "";
        }

        return value ?? "";
    }

    private void Add(JToken at, string message, string hint) => _errors.Add(new(_path, BaselineFile.PositionOf(at), message, hint));
}
