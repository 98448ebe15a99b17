using System.Globalization;
using FactCheck.Text;
using FuzzySharp;
using YamlDotNet.RepresentationModel;

namespace FactCheck.Rules.Yaml;

/// <summary>A mapping of a user's file, read key by key. Every fault is noted with its place and a hint, and reading goes on.</summary>
internal sealed class YamlMap
{
    private readonly string _path;
    private readonly YamlMappingNode _node;
    private readonly ICollection<FileError> _errors;
    private readonly Dictionary<string, YamlNode> _values = new(StringComparer.Ordinal);

    /// <summary>The mapping <paramref name="node"/>, in which only <paramref name="keys"/> are known.</summary>
    public YamlMap(string path, YamlMappingNode node, IReadOnlyCollection<string> keys, ICollection<FileError> errors)
    {
        (_path, _node, _errors) = (path, node, errors);
        foreach (var (key, value) in node.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (!keys.Contains(name, StringComparer.Ordinal))
            {
                Add(key, $"unknown key '{name}'", DidYouMean(name, keys));
            }
            else
            {
                _values[name] = value;
            }
        }
    }

    /// <summary>Where it begins.</summary>
    public LinePosition Position => YamlDocument.PositionOf(_node.Start);

    /// <summary>The keys that it has, the unknown ones left out.</summary>
    public IEnumerable<string> Keys => _values.Keys;

    /// <summary>Whether the key is there, with any value.</summary>
    public bool Has(string key) => _values.ContainsKey(key);

    /// <summary>Where the key's value stands; where the mapping begins for a key that is not there.</summary>
    public LinePosition PositionOf(string key) => _values.TryGetValue(key, out var node) ? YamlDocument.PositionOf(node.Start) : Position;

    /// <summary>The key's value as one text; null where it is not there or not one text.</summary>
    public YamlText? Text(string key)
    {
        if (!_values.TryGetValue(key, out var node))
        {
            return null;
        }

        if (node is YamlScalarNode { Value.Length: > 0 } scalar)
        {
            return YamlText.Of(scalar);
        }

        Add(node, $"'{key}' needs one value", "write it on the line of the key");
        return null;
    }

    /// <summary>The same for a key that must be there.</summary>
    public YamlText? Required(string key, string hint)
    {
        if (!Has(key))
        {
            Missing(key, hint);
        }

        return Text(key);
    }

    /// <summary>Notes that a key is not there, at the mapping's own place.</summary>
    public void Missing(string key, string hint) => Add(Position, $"the key '{key}' is missing", hint);

    /// <summary>The key's value as one of <paramref name="choices"/>; null where it is not there or another.</summary>
    public string? OneOf(string key, IReadOnlyCollection<string> choices)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (choices.Contains(text.Value, StringComparer.Ordinal))
        {
            return text.Value;
        }

        Add(text.Position, $"unknown {key} '{text.Value}'", DidYouMean(text.Value, choices));
        return null;
    }

    /// <summary>The key's value as a list of texts; a single text is a list of one.</summary>
    public IReadOnlyList<YamlText> Texts(string key)
    {
        if (!_values.TryGetValue(key, out var node))
        {
            return [];
        }

        IEnumerable<YamlNode> items = node is YamlSequenceNode list ? list.Children : [node];
        var texts = new List<YamlText>();
        foreach (var item in items)
        {
            if (item is YamlScalarNode { Value.Length: > 0 } scalar)
            {
                texts.Add(YamlText.Of(scalar));
            }
            else
            {
                Add(item, $"'{key}' needs values", "write one value, or a list such as [a, b]");
            }
        }

        return texts;
    }

    /// <summary>The key's value as true or false; false where it is not there.</summary>
    public bool Flag(string key) => OneOf(key, ["true", "false"]) == "true";

    /// <summary>The key's value as a day; null where it is not there or none.</summary>
    public DateOnly? Day(string key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Add(text.Position, $"'{text.Value}' is no day", "write year-month-day, as in 2026-12-31");
        return null;
    }

    /// <summary>The key's value as a mapping with <paramref name="keys"/>; null where it is not there or none.</summary>
    public YamlMap? Map(string key, IReadOnlyCollection<string> keys)
    {
        if (_values.TryGetValue(key, out var node) && node is not YamlMappingNode)
        {
            Add(node, $"'{key}' needs keys of its own", "one of " + string.Join(", ", keys));
        }

        return _values.GetValueOrDefault(key) is YamlMappingNode mapping ? new(_path, mapping, keys, _errors) : null;
    }

    /// <summary>The key's value as a list of mappings with <paramref name="keys"/>; empty where it is not there.</summary>
    public IEnumerable<YamlMap> Maps(string key, IReadOnlyCollection<string> keys)
    {
        if (_values.TryGetValue(key, out var node) && node is not YamlSequenceNode)
        {
            Add(node, $"'{key}' needs a list", "write '- ' before each entry");
        }

        foreach (var item in (_values.GetValueOrDefault(key) as YamlSequenceNode)?.Children ?? [])
        {
            if (item is YamlMappingNode mapping)
            {
                yield return new(_path, mapping, keys, _errors);
            }
            else
            {
                Add(item, $"an entry of '{key}' needs keys", "one of " + string.Join(", ", keys));
            }
        }
    }

    /// <summary>The key's value as a mapping whose keys the user chose, each with one text.</summary>
    public IEnumerable<(YamlText Key, YamlText Value)> Pairs(string key)
    {
        if (_values.TryGetValue(key, out var node) && node is not YamlMappingNode)
        {
            Add(node, $"'{key}' needs keys of its own", "write 'FC101: warning' below it");
        }

        foreach (var (name, value) in _values.GetValueOrDefault(key) is YamlMappingNode mapping ? mapping.Children.AsEnumerable() : [])
        {
            if (name is YamlScalarNode { Value.Length: > 0 } left && value is YamlScalarNode { Value.Length: > 0 } right)
            {
                yield return (YamlText.Of(left), YamlText.Of(right));
            }
            else
            {
                Add(name, $"an entry of '{key}' needs a key and one value", "write 'FC101: warning'");
            }
        }
    }

    /// <summary>Notes a fault.</summary>
    public void Add(LinePosition position, string message, string hint) => _errors.Add(new(_path, position, message, hint));

    /// <summary>"did you mean 'x'?", or all choices where none is near.</summary>
    public static string DidYouMean(string word, IReadOnlyCollection<string> choices)
    {
        // Longer words are no slips, and comparing them would take long.
        var best = word.Length > 100 ? null : choices.MaxBy(choice => Fuzz.Ratio(word, choice));
        return best is not null && Fuzz.Ratio(word, best) >= 60 ? $"did you mean '{best}'?" : $"one of {string.Join(", ", choices)}";
    }

    private void Add(YamlNode node, string message, string hint) => Add(YamlDocument.PositionOf(node.Start), message, hint);
}
