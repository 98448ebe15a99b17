using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using FactCheck.Claims;
using FactCheck.Rules.Checks;
using FactCheck.Text;
using FuzzySharp;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace FactCheck.Rules;

/// <summary>Reads one rule from its YAML. All faults of a file are reported at once, each with its place and a hint.</summary>
public sealed partial class RuleFile
{
    private static readonly string[] Keys =
        ["id", "name", "check", "kind", "scope", "severity", "status", "since", "message", "hint"];

    private static readonly FrozenDictionary<string, RuleScope> Scopes = new Dictionary<string, RuleScope>(StringComparer.Ordinal)
    {
        ["within-article"] = RuleScope.WithinArticle,
        ["cross-source"] = RuleScope.CrossSource,
        ["against-authority"] = RuleScope.AgainstAuthority,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly string _path;
    private readonly List<RuleError> _errors = [];
    private readonly Dictionary<string, YamlScalarNode> _values = new(StringComparer.Ordinal);

    private RuleFile(string path) => _path = path;

    /// <summary>Reads the rule in <paramref name="yaml"/>; null where it has faults, which are added to <paramref name="errors"/>.</summary>
    public static Rule? Read(string path, string yaml, ICollection<RuleError> errors)
    {
        var file = new RuleFile(path);
        var rule = file.Read(yaml);
        file._errors.ForEach(errors.Add);
        return file._errors.Count == 0 ? rule : null;
    }

    private Rule? Read(string yaml)
    {
        if (ReadMapping(yaml) is not { } mapping)
        {
            return null;
        }

        foreach (var (key, value) in mapping.Children)
        {
            AddValue((key as YamlScalarNode)?.Value ?? "", key, value);
        }

        return new Rule
        {
            Id = Required("id", IdPattern(), "FC and three digits, e.g. FC101"),
            Name = Required("name", NamePattern(), "lower-case words joined by hyphens, naming the problem"),
            Check = OneOf("check", Check.All.Select(check => check.Name), ""),
            Kind = _values.ContainsKey("kind") ? OneOf("kind", ClaimKinds.All.Select(kind => kind.Name), "") : null,
            Scope = Scopes.GetValueOrDefault(OneOf("scope", Scopes.Keys, "cross-source")),
            Severity = Enum.TryParse<Severity>(OneOf("severity", ["error", "warning", "info"], ""), ignoreCase: true, out var severity) ? severity : default,
            Status = Enum.TryParse<RuleStatus>(OneOf("status", ["preview", "stable", "deprecated"], "stable"), ignoreCase: true, out var status) ? status : default,
            Since = Required("since", VersionPattern(), "the version that brings the rule, e.g. 0.1.0"),
            Message = Required("message", AnyText(), "the finding's message, with placeholders such as {a.text}"),
            Hint = _values.GetValueOrDefault("hint")?.Value,
        };
    }

    private YamlMappingNode? ReadMapping(string yaml)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents is [{ RootNode: YamlMappingNode mapping }])
            {
                return mapping;
            }

            Add(new Mark(0, 1, 1), "the file is not one mapping", "write one rule a file, as 'key: value' lines");
        }
        catch (YamlException exception)
        {
            Add(exception.Start, "this is not YAML: " + exception.Message, "check indentation and quotation marks");
        }

        return null;
    }

    private void AddValue(string key, YamlNode keyNode, YamlNode value)
    {
        if (Array.IndexOf(Keys, key) < 0)
        {
            Add(keyNode.Start, $"unknown key '{key}'", DidYouMean(key, Keys));
        }
        else if (value is YamlScalarNode { Value.Length: > 0 } scalar)
        {
            _values[key] = scalar;
        }
        else
        {
            Add(value.Start, $"'{key}' needs one value", "write it on the line of the key");
        }
    }

    private string Required(string key, Regex pattern, string hint)
    {
        if (!_values.TryGetValue(key, out var node))
        {
            Add(new Mark(0, 1, 1), $"the key '{key}' is missing", hint);
            return "";
        }

        if (!pattern.IsMatch(node.Value!))
        {
            Add(node.Start, $"'{node.Value}' is no {key}", hint);
        }

        return node.Value!;
    }

    private string OneOf(string key, IEnumerable<string> allowed, string fallback)
    {
        var choices = allowed.ToArray();
        if (!_values.TryGetValue(key, out var node))
        {
            if (fallback.Length == 0)
            {
                Add(new Mark(0, 1, 1), $"the key '{key}' is missing", "one of " + string.Join(", ", choices));
            }

            return fallback;
        }

        if (!choices.Contains(node.Value))
        {
            Add(node.Start, $"unknown {key} '{node.Value}'", DidYouMean(node.Value!, choices));
        }

        return node.Value!;
    }

    private void Add(Mark mark, string message, string hint) =>
        _errors.Add(new(_path, new LinePosition((int)mark.Line, (int)mark.Column), message, hint));

    private static string DidYouMean(string word, IReadOnlyCollection<string> choices)
    {
        var best = choices.MaxBy(choice => Fuzz.Ratio(word, choice));
        return best is not null && Fuzz.Ratio(word, best) >= 60
            ? $"did you mean '{best}'?"
            : string.Create(CultureInfo.InvariantCulture, $"one of {string.Join(", ", choices)}");
    }

    [GeneratedRegex("^FC[0-9]{3}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex IdPattern();

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex NamePattern();

    [GeneratedRegex("^[0-9]+\\.[0-9]+\\.[0-9]+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex VersionPattern();

    [GeneratedRegex(".", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex AnyText();
}
