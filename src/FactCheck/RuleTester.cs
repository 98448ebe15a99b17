using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FactCheck.Articles;
using FactCheck.Rules;
using FactCheck.Rules.Authority;

namespace FactCheck;

/// <summary>What running one example gave.</summary>
/// <param name="Rule">The rule whose page has it.</param>
/// <param name="Page">The path of that page.</param>
/// <param name="Example">The example.</param>
/// <param name="Failure">What went wrong; null where the rule did as its page says.</param>
public sealed record ExampleResult(Rule Rule, string Page, RuleExample Example, string? Failure);

/// <summary>Runs the examples of rule pages through the whole pipeline. An update or a dispute that is reported as such is no conflict, except
/// where that is all that the rule reports.</summary>
public static class RuleTester
{
    /// <summary>The results of all examples, in the order of rules and pages. Rules in preview are tested too.</summary>
    public static ImmutableArray<ExampleResult> Run(RuleSet rules) => Run(rules, _ => true);

    /// <summary>The results of the examples of some rules.</summary>
    internal static ImmutableArray<ExampleResult> Run(RuleSet rules, Func<Rule, bool> isWanted)
    {
        var all = rules.Select(RuleSelection.Default with { Preview = true });
        return
        [
            .. from rule in rules.Rules
               where rules.Pages.ContainsKey(rule.Id) && isWanted(rule)
               let checker = new FactChecker(all.With(AuthorityOf(rule, rules)))
               from example in RulePage.ExamplesOf(rules.Pages[rule.Id])
               select new ExampleResult(rule, rules.PagePaths[rule.Id], example, Failure(checker, rule, example)),
        ];
    }

    /// <summary>The rules whose conflict no example shows; those about files have none to run.</summary>
    public static IEnumerable<Rule> Unexercised(RuleSet rules, IEnumerable<ExampleResult> results)
    {
        var shown = results.Where(result => result.Example.IsConflict && result.Failure is null).Select(result => result.Rule.Id).ToHashSet(StringComparer.Ordinal);
        return rules.Rules.Where(rule => !rule.IsAboutInput && !shown.Contains(rule.Id));
    }

    /// <summary>The facts on a rule's page; what is wrong with them shows as examples that fail.</summary>
    private static HouseFacts AuthorityOf(Rule rule, RuleSet rules) =>
        RulePage.AuthorityOf(rules.Pages[rule.Id]).Aggregate(HouseFacts.None, (facts, yaml) => facts.With(AuthorityFile.Read(rules.PagePaths[rule.Id], yaml, [])));

    private static string? Failure(FactChecker checker, Rule rule, RuleExample example)
    {
        var inputs = example.Articles.Select(ToInput).ToArray();
        var findings = checker.Check(inputs).Findings;
        var own = findings.Where(finding => finding.Rule.Id == rule.Id && (finding.Verdict == Verdict.Conflict || rule.Severity == Severity.Info)).ToArray();
        if (!example.IsConflict)
        {
            return own.Length == 0 ? null : $"reports what is no conflict: {own[0].Message}";
        }

        if (own.Length == 0)
        {
            var other = findings.Length == 0 ? "nothing" : string.Join(", ", findings.Select(finding => $"{finding.Rule.Id} ({finding.Message})"));
            return $"does not report the conflict; the run reports {other}";
        }

        var missed = example.Articles.SelectMany(article => article.Marked)
            .FirstOrDefault(words => !own.Any(finding => finding.Locations.Any(location => location.Text.Contains(words, StringComparison.Ordinal) || words.Contains(location.Text, StringComparison.Ordinal))));
        return missed is null ? null : $"does not point at '{missed}'";
    }

    /// <summary>An example as a file. Lines "title: ..." and "url: ..." at its head belong to the front matter.</summary>
    private static ReadResult ToInput(ExampleArticle article, int index)
    {
        var published = article.Published.Length == 0 ? "" : $"published: {article.Published}\n";
        var lines = article.Text.Split('\n');
        var keys = lines.TakeWhile(line => line.Split(": ")[0] is "title" or "url").Select(line => $"{line.Replace(": ", ": \"", StringComparison.Ordinal)}\"\n").ToArray();
        var text = $"---\nsource: {article.Source}\n{published}{string.Concat(keys)}story: example\n---\n{string.Join('\n', lines[keys.Length..])}\n";
        return ArticleReaders.Read(string.Create(CultureInfo.InvariantCulture, $"example{index + 1}.md"), Encoding.UTF8.GetBytes(text));
    }
}
