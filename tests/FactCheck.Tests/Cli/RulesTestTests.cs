using FactCheck.Cli;
using FactCheck.Tests.Support;

namespace FactCheck.Tests.Cli;

public sealed class RulesTestTests : IDisposable
{
    private const string Rule = """
        id: FC203
        name: impossible-date
        check: impossible-date
        scope: within-article
        severity: error
        since: 0.1.0
        message: "{a.text} is no day"
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Failing_example_is_named_with_page_and_line()
    {
        _folder.Write("house/day.yaml", Rule);
        _folder.Write("house/day.md", "# FC203 impossible-date\n\n## Conflict\n\n```articles\n=== Courier, 2022-05-20\nThe vote is on 30 April 2022.\n```\n");
        var result = CommandLine.Run("rules", "test", "--rules", _folder.At("house"));
        Assert.Equal(ExitCode.Findings, result.ExitCode);
        Assert.Contains($"{_folder.At("house")}/day.md:5: FC203 does not report the conflict; the run reports nothing\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Passing_examples_are_counted_and_not_listed()
    {
        _folder.Write("house/day.yaml", Rule);
        _folder.Write("house/day.md", "# FC203 impossible-date\n\n## Conflict\n\n```articles\n=== Courier, 2022-05-20\nThe vote is on 31 April 2022.\n```\n");
        var result = CommandLine.Run("rules", "test", "--rules", _folder.At("house"));
        Assert.DoesNotContain("day.md", result.Output, StringComparison.Ordinal);
        Assert.Matches(@"\d+ of \d+ examples are as their pages say\n$", result.Output);
    }
}
