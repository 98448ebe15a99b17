using System.Text;
using FactCheck.Articles;
using FactCheck.Reporting;
using FactCheck.Rules;

namespace FactCheck.Tests.Rules;

public sealed class RuleInheritanceTests
{
    [Fact]
    public void Rule_without_an_id_takes_the_place_of_the_one_it_extends()
    {
        var rules = With("extends: FC101\nseverity: info\nmessage: \"{a.text} or {b.text}\"");
        var (rule, shipped) = (rules.Find("FC101")!, RuleSet.Shipped.Find("FC101")!);

        Assert.Equal(RuleSet.Shipped.Rules.Length, rules.Rules.Length);
        Assert.Equal((Severity.Info, "{a.text} or {b.text}", "FC101"), (rule.Severity, rule.Message, rule.Extends));
        Assert.Equal((shipped.Name, shipped.Check, shipped.Kind, shipped.Since, shipped.Hint), (rule.Name, rule.Check, rule.Kind, rule.Since, rule.Hint));
        Assert.NotEmpty(rules.Pages["FC101"]);
    }

    [Fact]
    public void Rule_with_an_id_of_its_own_joins_the_one_it_extends()
    {
        var rules = With("id: FC150\nname: house-count\nsince: 1.0.0\nextends: FC101\nscope: within-article");

        Assert.Equal(RuleSet.Shipped.Rules.Length + 1, rules.Rules.Length);
        Assert.Equal(RuleScope.WithinArticle, rules.Find("FC150")!.Scope);
        Assert.Equal(["FC101", "FC150"], Check(rules, 100, 150).Findings.Select(finding => finding.Rule.Id));
    }

    [Theory]
    [InlineData("extends: FC111", "x.yaml:1:10: unknown extends 'FC111' (did you mean 'FC101'?)")]
    [InlineData("extends: FC101\nid: FC150\nsince: 1.0.0", "x.yaml:1:1: the key 'name' is missing (lower-case words")]
    [InlineData("extends: FC101\ntolerance: -3", "x.yaml:2:12: '-3' is no tolerance (a part of")]
    [InlineData("extends: FC101\ntolerance: 5 %", "x.yaml:2:12: '5 %' is no tolerance (a part of")]
    [InlineData("extends: FC101\nwhen: fast", "x.yaml:2:7: 'when' needs keys of its own (one of kind, unit")]
    [InlineData("extends: FC101\nwhen: {untl: x}", "x.yaml:2:8: unknown key 'untl' (did you mean 'unit'?)")]
    [InlineData("extends: FC101\nunless: {mood: plannd}", "x.yaml:2:16: unknown mood 'plannd' (did you mean 'planned'?)")]
    public void Fault_is_named_with_its_place_and_a_hint(string yaml, string expected)
    {
        var errors = new List<FileError>();
        RuleSet.Shipped.With([new("x.yaml", yaml, null)], errors);
        Assert.Contains(errors, error => error.ToString().StartsWith(expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("5%", 0)]
    [InlineData("4%", 1)]
    [InlineData("10", 0)]
    [InlineData("9.5", 1)]
    public void Values_within_the_tolerance_are_no_conflict(string tolerance, int findings) =>
        Assert.Equal(findings, Check(With($"extends: FC101\ntolerance: {tolerance}"), 203, 213).Findings.Length);

    [Theory]
    [InlineData("when: {unit: passenger}", 1)]
    [InlineData("when: {unit: [sailor, Passenger]}", 1)]
    [InlineData("when: {unit: sailor}", 0)]
    [InlineData("unless: {unit: passenger}", 0)]
    [InlineData("when: {kind: count, mood: asserted, position: lead, speaker: outlet}", 1)]
    [InlineData("when: {position: headline}", 0)]
    [InlineData("when: {mood: planned}", 0)]
    [InlineData("when: {speaker: Ann Hale}", 0)]
    [InlineData("when: {source: [Harbour Post, Coast Wire]}", 1)]
    [InlineData("unless: {source: coast wire}", 0)]
    public void Conditions_choose_the_claims_that_are_looked_at(string condition, int findings) =>
        Assert.Equal(findings, Check(With("extends: FC101\n" + condition), 212, 221).Findings.Length);

    [Fact]
    public void Conditions_hold_for_names_too()
    {
        string[] texts = ["The captain, Marieke Dalhuis, was aboard.", "The captain, Marieke Dahluis, was aboard.", "The captain, Marieke Dalhuis, was aboard."];
        Report Of(RuleSet rules) => new FactChecker(rules).Check([.. texts.Select((text, i) => Article($"{i}.md", $"Paper {i}", text))]);

        Assert.Equal(["FC301"], Of(RuleSet.Shipped).Findings.Select(finding => finding.Rule.Id));
        Assert.Empty(Of(With("extends: FC301\nunless: {source: Paper 1}")).Findings);
    }

    private static Report Check(RuleSet rules, int left, int right) => new FactChecker(rules).Check(
    [
        Article("a.md", "Harbour Post", $"The ferry Aurora ran aground off Nordholm with {left} passengers on board."),
        Article("b.md", "Coast Wire", $"The ferry Aurora ran aground off Nordholm with {right} passengers on board."),
    ]);

    private static ReadResult Article(string path, string source, string text) =>
        ArticleReaders.Read(path, Encoding.UTF8.GetBytes($"---\nsource: {source}\npublished: 2024-05-02\nstory: ferry\n---\n{text}\n"));

    private static RuleSet With(string yaml)
    {
        var errors = new List<FileError>();
        var rules = RuleSet.Shipped.With([new("x.yaml", yaml, null)], errors);
        Assert.Empty(errors);
        return rules;
    }
}
