using FactCheck.Rules;

namespace FactCheck.Tests.Rules;

public sealed class RuleTesterTests
{
    private const string Yaml = """
        id: FC203
        name: impossible-date
        check: impossible-date
        kind: date
        scope: within-article
        severity: error
        since: 0.1.0
        message: "{a.text}: no calendar has that day"
        """;

    [Fact]
    public void Example_passes_when_the_rule_does_as_the_page_says() =>
        Assert.All(Failures("The vote is on [|31 April 2022|].", "The vote is on 30 April 2022."), Assert.Null);

    [Fact]
    public void Example_fails_when_the_conflict_is_not_found() =>
        Assert.Equal("does not report the conflict; the run reports nothing", Failures("The vote is on 30 April 2022.", "There is no vote.")[0]);

    [Fact]
    public void Example_fails_when_the_finding_points_elsewhere() =>
        Assert.Equal("does not point at 'vote'", Failures("The [|vote|] is on 31 April 2022.", "There is no vote.")[0]);

    [Fact]
    public void Example_fails_when_something_is_found_that_is_no_conflict() =>
        Assert.StartsWith("reports what is no conflict: ", Failures("The vote is on 31 April 2022.", "The vote is on 31 April 2022.")[1], StringComparison.Ordinal);

    private static string?[] Failures(string conflict, string other)
    {
        var page = $"""
            # FC203 impossible-date

            ## Conflict

            ```articles
            === Finance Courier, 2022-05-20
            {conflict}
            ```

            ## Not a conflict

            ```articles
            === Finance Courier, 2022-05-20
            {other}
            ```
            """;
        var errors = new List<FileError>();
        var rules = RuleSet.Shipped.With([new("house/impossible-date.yaml", Yaml, page)], errors);
        Assert.Empty(errors);
        return [.. RuleTester.Run(rules).Where(result => result.Page == "house/impossible-date.md").Select(result => result.Failure)];
    }
}
