using FactCheck.Rules;

namespace FactCheck.Reporting.Markdown;

/// <summary>The catalogue of rules as a Markdown table whose names lead to the pages; <c>rules/README.md</c> is made of it.</summary>
public sealed class MarkdownRuleWriter : IRuleWriter
{
    /// <summary>What the paths of the shipped pages begin with; the catalogue lies in that folder.</summary>
    private const string Folder = "rules/";

    /// <inheritdoc/>
    public string Format => "markdown";

    /// <inheritdoc/>
    public void Write(RuleSet rules, TextWriter output)
    {
        output.Write("# Rules\n\n");
        output.Write("Made by `factcheck rules list --format markdown`; the tests fail when it is out of date. `factcheck explain FC101` shows a page,\n");
        output.Write("`factcheck rules test` runs the examples of all pages.\n\n");
        output.Write("| id | name | scope | severity | status | since | finds |\n");
        output.Write("|---|---|---|---|---|---|---|\n");
        foreach (var rule in rules.Rules)
        {
            var page = rules.Pages.GetValueOrDefault(rule.Id);
            var name = page is null ? rule.Name : $"[{rule.Name}]({Below(rules.PagePaths[rule.Id])})";
            var finds = page is null ? "" : RulePage.FirstSentenceOf(page).Replace("|", "\\|", StringComparison.Ordinal);
            string[] cells =
                [rule.Id, name, OutputNames.Kebab(rule.Scope), OutputNames.Camel(rule.Severity), OutputNames.Camel(rule.Status), rule.Since, finds];
            output.Write($"| {string.Join(" | ", cells)} |\n");
        }
    }

    private static string Below(string path) => path.StartsWith(Folder, StringComparison.Ordinal) ? path[Folder.Length..] : path;
}
