using System.Collections.Immutable;
using System.Text;
using FactCheck.Articles;
using FactCheck.Reporting;
using FactCheck.Rules;

namespace FactCheck.Tests.Rules;

public sealed class RuleSelectionTests
{
    private const string Article = "---\nsource: Finance Courier\npublished: 2022-05-20\n---\nThe vote is on 31 April 2022.\n";

    [Fact]
    public void Rule_in_preview_runs_only_where_asked_for_and_warns_at_most()
    {
        var rules = With("extends: FC203\nstatus: preview\nseverity: error");

        Assert.Empty(Findings(rules));
        Assert.Equal(Severity.Warning, Assert.Single(Findings(rules.Select(new() { Preview = true }))).Severity);
    }

    [Fact]
    public void Deprecated_rule_runs_and_is_named()
    {
        var rules = With("extends: FC203\nstatus: deprecated");

        Assert.Single(Findings(rules));
        Assert.Equal(["FC203"], rules.Deprecated.Select(rule => rule.Id));
        Assert.Empty(rules.Select(new() { Disabled = ["FC203"] }).Deprecated);
    }

    [Fact]
    public void Disabled_rule_does_not_run() => Assert.Empty(Findings(RuleSet.Shipped.Select(new() { Disabled = ["FC203"] })));

    [Fact]
    public void Rule_about_files_runs_though_it_is_disabled()
    {
        var rules = RuleSet.Shipped.Select(new() { Disabled = ["FC903"] });
        Assert.Equal("FC903", Assert.Single(new FactChecker(rules).Check([ArticleReaders.Read("a.md", [])]).Findings).Rule.Id);
    }

    [Fact]
    public void Severity_takes_the_place_of_the_rules_own()
    {
        var rules = RuleSet.Shipped.Select(new() { Severities = RuleSelection.Default.Severities.Add("FC203", Severity.Info) });
        Assert.Equal(Severity.Info, Assert.Single(Findings(rules)).Severity);
    }

    [Fact]
    public void No_shipped_rule_is_newer_than_the_program() =>
        Assert.All(RuleSet.Shipped.Rules, rule => Assert.True(Version.Parse(rule.Since) <= Version.Parse(ToolVersion.Current.Split('-')[0])));

    private static ImmutableArray<Finding> Findings(RuleSet rules) => new FactChecker(rules).Check([ArticleReaders.Read("a.md", Encoding.UTF8.GetBytes(Article))]).Findings;

    private static RuleSet With(string yaml)
    {
        var errors = new List<FileError>();
        var rules = RuleSet.Shipped.With([new("x.yaml", yaml, null)], errors);
        Assert.Empty(errors);
        return rules;
    }
}
