using System.Collections.Immutable;
using FactCheck.Rules.Suppressions;
using FactCheck.Rules.Yaml;

namespace FactCheck.Rules.Configuration;

/// <summary>What <c>factcheck.yaml</c> says. Paths are relative to its folder and lie within it.</summary>
public sealed class HouseConfiguration
{
    /// <summary>The keys of the file.</summary>
    internal static readonly string[] Keys = ["rules", "authority", "exclude", "fail-on", "preview", "severity", "disabled", "baseline", "suppressions"];

    private static readonly string[] SuppressionKeys = ["rule", "path", "story", "source", "reason", "until"];
    private static readonly string[] FailOnChoices = ["error", "warning", "info", "never"];

    private readonly string _path;
    private readonly YamlMap? _file;

    private HouseConfiguration(string path, YamlMap? file)
    {
        (_path, _file) = (path, file);
        Rules = Paths("rules");
        Authority = Paths("authority");
        Exclude = [.. Texts("exclude").Select(text => text.Value)];
        FailOn = _file?.OneOf("fail-on", FailOnChoices);
        Preview = _file?.Flag("preview") == true;
        Baseline = Paths("baseline") is [var baseline] ? baseline : null;
    }

    /// <summary>No file: nothing is said.</summary>
    public static HouseConfiguration None { get; } = new("", null);

    /// <summary>Folders with rules of the house.</summary>
    public ImmutableArray<string> Rules { get; }

    /// <summary>Folders with facts of the house.</summary>
    public ImmutableArray<string> Authority { get; }

    /// <summary>Patterns of articles that are left out of folders.</summary>
    public ImmutableArray<string> Exclude { get; }

    /// <summary>The least severity that fails a run: error, warning, info or never; null where nothing is said.</summary>
    public string? FailOn { get; }

    /// <summary>Whether rules in preview run.</summary>
    public bool Preview { get; }

    /// <summary>The baseline; null for none.</summary>
    public string? Baseline { get; }

    /// <summary>Reads the file's text. All faults are added to <paramref name="errors"/>; ids of rules are looked at later, when the rules are known.</summary>
    public static HouseConfiguration Read(string path, string yaml, ICollection<FileError> errors)
    {
        // A file of comments alone, as a fresh one may be, says nothing.
        if (yaml.Split('\n').All(line => line.TrimStart() is "" or ['#', ..] || string.IsNullOrWhiteSpace(line)))
        {
            return None;
        }

        var node = YamlDocument.Read(path, yaml, "write 'key: value' lines; 'factcheck init' writes an example", errors);
        return node is null ? None : new(path, new(path, node, Keys, errors));
    }

    /// <summary>Which of <paramref name="rules"/> run. Unknown ids, and rules that always run, are faults of the file.</summary>
    public RuleSelection SelectionOf(RuleSet rules)
    {
        var severities = ImmutableDictionary.CreateBuilder<string, Severity>(StringComparer.Ordinal);
        foreach (var (key, value) in _file?.Pairs("severity") ?? [])
        {
            var rule = Find(rules, key);
            if (!Enum.TryParse<Severity>(value.Value, ignoreCase: true, out var severity) || !RuleFile.NamesOf<Severity>().Contains(value.Value, StringComparer.Ordinal))
            {
                _file!.Add(value.Position, $"unknown severity '{value.Value}'", YamlMap.DidYouMean(value.Value, RuleFile.NamesOf<Severity>()));
            }
            else if (rule is not null)
            {
                severities[rule.Id] = severity;
            }
        }

        return new()
        {
            Preview = Preview,
            Severities = severities.ToImmutable(),
            Disabled = [.. RulesAt("disabled", rules, "can not be disabled: what was not read must not pass in silence")],
        };
    }

    /// <summary>The suppressions of the file; those with faults are left out.</summary>
    public ImmutableArray<ConfiguredSuppression> SuppressionsOf(RuleSet rules)
    {
        var all = ImmutableArray.CreateBuilder<ConfiguredSuppression>();
        foreach (var entry in _file?.Maps("suppressions", SuppressionKeys) ?? [])
        {
            var ids = new List<string>();
            if (!entry.Has("rule"))
            {
                entry.Missing("rule", "the id or name of a rule, or a list of them");
            }

            foreach (var text in entry.Texts("rule"))
            {
                AddRule(rules, text, "can not be suppressed", ids);
            }

            if (!entry.Has("path") && !entry.Has("story") && !entry.Has("source"))
            {
                entry.Missing("path", "say where: a path, a story or a source; to switch a rule off everywhere, list it under 'disabled'");
            }

            var reason = entry.Required("reason", "why nobody needs to see the finding")?.Value;
            var (until, path, story, source) = (entry.Day("until"), entry.Text("path"), entry.Text("story"), entry.Text("source"));
            if (ids.Count > 0 && reason is not null)
            {
                all.Add(new()
                {
                    Rules = [.. ids], Reason = reason, Until = until, Path = path?.Value, Story = story?.Value, Source = source?.Value, File = _path, Position = entry.Position,
                });
            }
        }

        return all.ToImmutable();
    }

    private List<string> RulesAt(string key, RuleSet rules, string refusal)
    {
        var ids = new List<string>();
        foreach (var text in Texts(key))
        {
            AddRule(rules, text, refusal, ids);
        }

        return ids;
    }

    private void AddRule(RuleSet rules, YamlText text, string refusal, List<string> ids)
    {
        if (Find(rules, text) is { } rule)
        {
            ids.Add(rule.Id);
            if (rule.IsAboutInput)
            {
                _file!.Add(text.Position, $"{rule.Id} {refusal}", "change its severity to info instead");
            }
        }
    }

    private Rule? Find(RuleSet rules, YamlText name)
    {
        var rule = rules.Find(name.Value);
        if (rule is null)
        {
            var near = YamlMap.DidYouMean(name.Value, [.. rules.Rules.SelectMany(known => new[] { known.Id, known.Name })]);
            _file!.Add(name.Position, $"unknown rule '{name.Value}'", near.StartsWith("one of", StringComparison.Ordinal) ? "see 'factcheck rules list'" : near);
        }

        return rule;
    }

    private ImmutableArray<string> Paths(string key)
    {
        foreach (var text in Texts(key).Where(text => !IsWithin(text.Value)))
        {
            _file!.Add(text.Position, $"'{text.Value}' lies outside of the folder of the file", "name a path below it, without '..'");
        }

        return [.. Texts(key).Select(text => text.Value.Replace('\\', '/')).Where(IsWithin)];
    }

    private IReadOnlyList<YamlText> Texts(string key) => _file?.Texts(key) ?? [];

    private static bool IsWithin(string path) => !Path.IsPathRooted(path) && !path.Contains(':', StringComparison.Ordinal) && !path.Split('/', '\\').Contains("..", StringComparer.Ordinal);
}
