using FactCheck.Cli.Commands;
using FactCheck.Rules;
using FactCheck.Rules.Configuration;

namespace FactCheck.Tests.Rules;

public sealed class ConfigurationTests
{
    private const string Whole = """
        rules: house/rules
        authority: [house/authority, more]
        exclude: ["**/*.draft.md"]
        fail-on: warning
        preview: true
        severity: {FC101: info, falling-total: warning}
        disabled: [FC102, percent-conflict]
        baseline: accepted/
        suppressions:
          - rule: [FC101, age-conflict]
            path: corpus/*
            story: ferry
            source: Paper
            reason: both are right
            until: 2026-12-31
        """;

    [Fact]
    public void Configuration_has_what_its_file_says()
    {
        var said = Read(Whole, out var errors);
        var selection = said.SelectionOf(RuleSet.Shipped);
        var suppression = Assert.Single(said.SuppressionsOf(RuleSet.Shipped));

        Assert.Empty(errors);
        Assert.Equal(["house/rules"], said.Rules.AsEnumerable());
        Assert.Equal(["house/authority", "more"], said.Authority.AsEnumerable());
        Assert.Equal(["**/*.draft.md"], said.Exclude.AsEnumerable());
        Assert.Equal(("warning", true, "accepted/"), (said.FailOn, said.Preview, said.Baseline));
        Assert.True(selection.Preview);
        Assert.Equal(["FC102", "FC103"], selection.Disabled.Order(StringComparer.Ordinal));
        Assert.Equal((Severity.Info, Severity.Warning), (selection.Severities["FC101"], selection.Severities["FC107"]));
        Assert.Equal(["FC101", "FC105"], suppression.Rules.AsEnumerable());
        Assert.Equal(("corpus/*", "ferry", "Paper", "both are right", new DateOnly(2026, 12, 31)), (suppression.Path, suppression.Story, suppression.Source, suppression.Reason, suppression.Until));
        Assert.Equal(("factcheck.yaml", 10), (suppression.File, suppression.Position.Line));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n\n   # yet\n")]
    public void File_without_keys_says_nothing(string yaml)
    {
        var said = Read(yaml, out var errors);
        Assert.Empty(errors);
        Assert.Equal(RuleSelection.Default.Preview, said.SelectionOf(RuleSet.Shipped).Preview);
        Assert.Null(said.FailOn);
    }

    /// <summary>The keys of the example are comments; without the '#' they must be right.</summary>
    [Fact]
    public void Example_of_init_has_all_keys_and_no_fault()
    {
        Read(InitCommand.Template(), out var errors);
        Assert.Empty(errors);

        var lines = InitCommand.Template().Split('\n').Select(line => line.StartsWith("# ", StringComparison.Ordinal) && !char.IsAsciiLetterUpper(line[2]) ? line[2..] : line).ToArray();
        var said = Read(string.Join('\n', lines), out errors);
        said.SelectionOf(RuleSet.Shipped);
        Assert.Single(said.SuppressionsOf(RuleSet.Shipped));
        Assert.Empty(errors);
        Assert.All(HouseConfiguration.Keys, key => Assert.Contains(lines, line => line.StartsWith(key + ":", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("fail-on: warnings", "factcheck.yaml:1:10: unknown fail-on 'warnings' (did you mean 'warning'?)")]
    [InlineData("fail_on: error", "factcheck.yaml:1:1: unknown key 'fail_on' (did you mean 'fail-on'?)")]
    [InlineData("preview: yes", "factcheck.yaml:1:10: unknown preview 'yes' (one of true, false)")]
    [InlineData("rules: ../elsewhere", "factcheck.yaml:1:8: '../elsewhere' lies outside of the folder of the file")]
    [InlineData("rules: [a, /etc]", "factcheck.yaml:1:12: '/etc' lies outside of the folder of the file")]
    [InlineData("baseline: a/../../b.json", "factcheck.yaml:1:11: 'a/../../b.json' lies outside of the folder of the file")]
    [InlineData("authority: 'a\\..\\..\\b'", "factcheck.yaml:1:12: 'a\\..\\..\\b' lies outside of the folder of the file")]
    [InlineData("disabled: [FC1O1]", "factcheck.yaml:1:12: unknown rule 'FC1O1' (did you mean 'FC101'?)")]
    [InlineData("disabled: [FC901]", "factcheck.yaml:1:12: FC901 can not be disabled: what was not read must not pass in silence")]
    [InlineData("severity: {FC101: grave}", "factcheck.yaml:1:19: unknown severity 'grave' (one of info, warning, error)")]
    [InlineData("severity: {FC101: 2}", "factcheck.yaml:1:19: unknown severity '2' (one of info, warning, error)")]
    [InlineData("severity: FC101", "factcheck.yaml:1:11: 'severity' needs keys of its own")]
    [InlineData("suppressions: [{rule: FC101, story: a}]", "factcheck.yaml:1:16: the key 'reason' is missing")]
    [InlineData("suppressions: [{rule: FC101, reason: a}]", "factcheck.yaml:1:16: the key 'path' is missing (say where")]
    [InlineData("suppressions: [{story: a, reason: a}]", "factcheck.yaml:1:16: the key 'rule' is missing")]
    [InlineData("suppressions: [{rule: FC921, story: a, reason: a}]", "factcheck.yaml:1:23: FC921 can not be suppressed")]
    [InlineData("suppressions: [{rule: FC101, story: a, reason: a, until: tomorrow}]", "factcheck.yaml:1:58: 'tomorrow' is no day")]
    public void Fault_is_named_with_its_place_and_a_hint(string yaml, string expected)
    {
        var said = Read(yaml, out var errors);
        said.SelectionOf(RuleSet.Shipped);
        said.SuppressionsOf(RuleSet.Shipped);
        Assert.Contains(errors, error => error.ToString().StartsWith(expected, StringComparison.Ordinal));
    }

    private static HouseConfiguration Read(string yaml, out List<FileError> errors)
    {
        errors = [];
        return HouseConfiguration.Read("factcheck.yaml", yaml, errors);
    }
}
