using System.Collections.Frozen;
using System.Text.RegularExpressions;
using FactCheck.Claims;
using FactCheck.Rules.Checks;
using FactCheck.Rules.Yaml;

namespace FactCheck.Rules;

/// <summary>Reads one rule from its YAML. All faults of a file are reported at once, each with its place and a hint.</summary>
public sealed partial class RuleFile
{
    /// <summary>The keys of a rule file; <c>rules/rule.schema.json</c> has the same.</summary>
    internal static readonly string[] Keys =
        ["id", "name", "extends", "check", "kind", "scope", "severity", "status", "since", "message", "hint", "tolerance", "when", "unless"];

    /// <summary>How scopes are written.</summary>
    internal static readonly FrozenDictionary<string, RuleScope> Scopes = new Dictionary<string, RuleScope>(StringComparer.Ordinal)
    {
        ["within-article"] = RuleScope.WithinArticle,
        ["cross-source"] = RuleScope.CrossSource,
        ["against-authority"] = RuleScope.AgainstAuthority,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly YamlMap _file;
    private readonly Rule? _base;

    private RuleFile(YamlMap file, Rule? inherited) => (_file, _base) = (file, inherited);

    /// <summary>Reads the rule in <paramref name="yaml"/>; null where it has faults, which are added to <paramref name="errors"/>.</summary>
    /// <param name="path">The file, as errors name it.</param>
    /// <param name="yaml">Its text.</param>
    /// <param name="shipped">The rules that <c>extends</c> may name.</param>
    /// <param name="errors">Takes the faults.</param>
    public static Rule? Read(string path, string yaml, IReadOnlyCollection<Rule> shipped, ICollection<FileError> errors)
    {
        var faults = new List<FileError>();
        Rule? rule = null;
        if (YamlDocument.Read(path, yaml, "write one rule a file, as 'key: value' lines", faults) is { } node)
        {
            var file = new YamlMap(path, node, Keys, faults);
            rule = new RuleFile(file, BaseOf(file, shipped)).Read();
        }

        faults.ForEach(errors.Add);
        return faults.Count == 0 ? rule : null;
    }

    /// <summary>Words as rule files have them.</summary>
    internal static string[] NamesOf<T>()
        where T : struct, Enum => [.. Enum.GetNames<T>().Select(name => name.ToLowerInvariant())];

    private static Rule? BaseOf(YamlMap file, IReadOnlyCollection<Rule> shipped) =>
        file.OneOf("extends", [.. shipped.Select(rule => rule.Id)]) is { } id ? shipped.First(rule => rule.Id == id) : null;

    private Rule Read()
    {
        var id = Matching("id", IdPattern(), "FC and three digits, e.g. FC101", _base?.Id);
        var isOwn = _base is null || id != _base.Id;
        var rule = new Rule
        {
            Id = id,
            Name = Matching("name", NamePattern(), "lower-case words joined by hyphens, naming the problem", isOwn ? null : _base!.Name),
            Extends = _base?.Id,
            Check = OneOf("check", [.. Check.All.Select(check => check.Name)], _base?.Check),
            Kind = _file.Has("kind") ? _file.OneOf("kind", [.. ClaimKinds.All.Select(kind => kind.Name)]) : _base?.Kind,
            Scope = _file.Has("scope") ? Scopes.GetValueOrDefault(_file.OneOf("scope", Scopes.Keys) ?? "") : _base?.Scope ?? RuleScope.CrossSource,
            Severity = Member("severity", _base?.Severity),
            Status = Member<RuleStatus>("status", _base?.Status ?? RuleStatus.Stable),
            Since = Matching("since", VersionPattern(), "the version that brings the rule, e.g. 0.1.0", isOwn ? null : _base!.Since),
            Message = Text("message", _base?.Message),
            Hint = _file.Text("hint")?.Value ?? _base?.Hint,
            Tolerance = ReadTolerance() ?? _base?.Tolerance,
            When = RuleCondition.Read(_file, "when") ?? _base?.When,
            Unless = RuleCondition.Read(_file, "unless") ?? _base?.Unless,
        };
        CheckTolerance(rule);
        return rule;
    }

    /// <summary>A tolerance that no check heeds would make its writer believe in it.</summary>
    private void CheckTolerance(Rule rule)
    {
        if (rule.Tolerance is { } tolerance && _file.Has("tolerance") && Check.All.FirstOrDefault(check => check.Name == rule.Check) is { } check
            && tolerance.FaultFor(check, ClaimKinds.Find(rule.Kind ?? "")?.ValueType) is { } fault)
        {
            _file.Add(_file.PositionOf("tolerance"), fault, check.HasTolerance ? "give a number of days or minutes, or leave the tolerance out" : "leave the tolerance out");
        }
    }

    private string Matching(string key, Regex pattern, string hint, string? inherited)
    {
        if (inherited is not null && !_file.Has(key))
        {
            return inherited;
        }

        var text = _file.Required(key, hint);
        if (text is { } found && !pattern.IsMatch(found.Value))
        {
            _file.Add(found.Position, $"'{found.Value}' is no {key}", hint);
        }

        return text?.Value ?? "";
    }

    private string Text(string key, string? inherited) =>
        (inherited is not null && !_file.Has(key) ? inherited : _file.Required(key, "the finding's message, with placeholders such as {a.text}")?.Value) ?? "";

    private string OneOf(string key, string[] choices, string? inherited)
    {
        if (_file.Has(key))
        {
            return _file.OneOf(key, choices) ?? "";
        }

        if (inherited is null)
        {
            _file.Missing(key, "one of " + string.Join(", ", choices));
        }

        return inherited ?? "";
    }

    private T Member<T>(string key, T? inherited)
        where T : struct, Enum => Enum.TryParse<T>(OneOf(key, NamesOf<T>(), inherited?.ToString()), ignoreCase: true, out var member) ? member : default;

    private Tolerance? ReadTolerance()
    {
        if (_file.Text("tolerance") is not { } text)
        {
            return null;
        }

        if (Tolerance.TryParse(text.Value, out var tolerance))
        {
            return tolerance;
        }

        _file.Add(text.Position, $"'{text.Value}' is no tolerance", "a part of the larger value such as 5%, or a number of units, days or minutes such as 3");
        return null;
    }

    [GeneratedRegex("^FC[0-9]{3}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex IdPattern();

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex NamePattern();

    [GeneratedRegex("^[0-9]+\\.[0-9]+\\.[0-9]+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex VersionPattern();
}
