using FactCheck.Rules;

namespace FactCheck.Tests.Rules;

public sealed class RuleFileTests
{
    private const string Whole = """
        id: FC150
        name: house-count
        check: disjoint-values
        kind: count
        scope: cross-source
        severity: warning
        status: preview
        since: 1.2.0
        message: "{about} differs"
        hint: "Count again."
        """;

    [Fact]
    public void Rule_has_what_its_file_says()
    {
        var rule = Read(Whole, out var errors)!;
        Assert.Empty(errors);
        Assert.Equal(("FC150", "house-count", "disjoint-values", "count"), (rule.Id, rule.Name, rule.Check, rule.Kind));
        Assert.Equal((RuleScope.CrossSource, Severity.Warning, RuleStatus.Preview), (rule.Scope, rule.Severity, rule.Status));
        Assert.Equal(("1.2.0", "{about} differs", "Count again."), (rule.Since, rule.Message, rule.Hint));
    }

    [Fact]
    public void Rule_is_stable_cross_source_and_without_kind_or_hint_when_its_file_says_nothing()
    {
        var rule = Read("id: FC150\nname: a\ncheck: disjoint-values\nseverity: error\nsince: 1.0.0\nmessage: m\n", out var errors)!;
        Assert.Empty(errors);
        Assert.Equal((RuleScope.CrossSource, RuleStatus.Stable, null, null), (rule.Scope, rule.Status, rule.Kind, rule.Hint));
    }

    [Theory]
    [InlineData("severity: warning", "severty: warning", "x.yaml:6:1: unknown key 'severty' (did you mean 'severity'?)")]
    [InlineData("hint:", "zzz:", "x.yaml:10:1: unknown key 'zzz' (one of id, name, extends, check, kind, scope, severity, status, since, message, hint, tolerance, when, unless)")]
    [InlineData("id: FC150", "id: FC15", "x.yaml:1:5: 'FC15' is no id (FC and three digits, e.g. FC101)")]
    [InlineData("name: house-count", "name: House Count", "x.yaml:2:7: 'House Count' is no name (lower-case words joined by hyphens, naming the problem)")]
    [InlineData("check: disjoint-values", "check: disjoint-value", "x.yaml:3:8: unknown check 'disjoint-value' (did you mean 'disjoint-values'?)")]
    [InlineData("kind: count", "kind: counts", "x.yaml:4:7: unknown kind 'counts' (did you mean 'count'?)")]
    [InlineData("scope: cross-source", "scope: cross", "x.yaml:5:8: unknown scope 'cross' (one of ")]
    [InlineData("status: preview", "status: previw", "x.yaml:7:9: unknown status 'previw' (did you mean 'preview'?)")]
    [InlineData("since: 1.2.0", "since: soon", "x.yaml:8:8: 'soon' is no since (the version that brings the rule, e.g. 0.1.0)")]
    [InlineData("hint: \"Count again.\"", "hint: [a, b]", "x.yaml:10:7: 'hint' needs one value (write it on the line of the key)")]
    public void Fault_is_named_with_its_place_and_a_hint(string right, string wrong, string expected)
    {
        Assert.Null(Read(Whole.Replace(right, wrong, StringComparison.Ordinal), out var errors));
        Assert.Contains(errors, error => error.ToString().StartsWith(expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("id")]
    [InlineData("name")]
    [InlineData("check")]
    [InlineData("severity")]
    [InlineData("since")]
    [InlineData("message")]
    public void Missing_key_is_named(string key)
    {
        var lines = Whole.Split('\n').Where(line => !line.StartsWith(key + ":", StringComparison.Ordinal));
        Assert.Null(Read(string.Join('\n', lines), out var errors));
        var error = Assert.Single(errors);
        Assert.Equal($"the key '{key}' is missing", error.Message);
        Assert.Equal((1, 1), (error.Position.Line, error.Position.Column));
    }

    [Fact]
    public void All_faults_are_named_at_once()
    {
        Assert.Null(Read("id: 7\nname: a\nchekc: disjoint-values\nseverity: grave\nsince: 1.0.0\nmessage: m\n", out var errors));
        Assert.Equal(
            ["3:1 unknown key 'chekc'", "1:5 '7' is no id", "1:1 the key 'check' is missing", "4:11 unknown severity 'grave'"],
            errors.Select(error => $"{error.Position.Line}:{error.Position.Column} {error.Message}"));
    }

    [Theory]
    [InlineData("", "the file is not one mapping")]
    [InlineData("- id: FC150\n", "the file is not one mapping")]
    [InlineData("id: FC150\n---\nid: FC151\n", "the file is not one mapping")]
    [InlineData("id: \"FC150\n", "this is not YAML: ")]
    [InlineData("id: FC150\nid: FC151\n", "this is not YAML: ")]
    public void File_that_is_no_rule_is_a_fault_and_no_exception(string yaml, string expected)
    {
        Assert.Null(Read(yaml, out var errors));
        Assert.StartsWith(expected, Assert.Single(errors).Message, StringComparison.Ordinal);
    }

    private static Rule? Read(string yaml, out List<FileError> errors)
    {
        errors = [];
        return RuleFile.Read("x.yaml", yaml, RuleSet.Shipped.Rules, errors);
    }
}
