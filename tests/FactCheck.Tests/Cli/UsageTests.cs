using FactCheck.Cli;
using FactCheck.Tests.Support;

namespace FactCheck.Tests.Cli;

/// <summary>Wrong usage: exit code 2, nothing on the output, one line with a hint on the error stream.</summary>
public sealed class UsageTests
{
    public static TheoryData<string, string> WrongCommandLines => new()
    {
        { "", "a verb is missing" },
        { "chek corpus", "unknown verb 'chek'; did you mean 'check'?" },
        { "rules lst", "unknown verb 'lst'; did you mean 'list'?" },
        { "rules list extra", "unexpected 'extra'" },
        { "check", "PATH is missing" },
        { "check --formt json corpus", "unknown option '--formt'; did you mean '--format'?" },
        { "check corpus -z", "unknown option '-z'" },
        { "check --format jsno corpus", "unknown value 'jsno' for --format; did you mean 'json'?" },
        { "check --fail-on sometimes corpus", "unknown value 'sometimes' for --fail-on; there are error, warning, info, never" },
        { "check corpus --format", "--format needs a value: text|json" },
        { "check no-such-folder", "no-such-folder" },
        { "check corpus --rules no-such-folder", "--rules: the folder 'no-such-folder' does not exist" },
        { "extract --format sarif corpus", "unknown value 'sarif' for --format; there are text, jsonl" },
        { "explain FC1000", "unknown rule 'FC1000'; did you mean 'FC10" },
        { "explain nonsense", "see 'factcheck rules list'" },
        { "names Ann", "give either two names or --input FILE" },
        { "names Ann Anne --input pairs.csv", "give either two names or --input FILE" },
        { "names --input no-such-file.csv", "cannot read 'no-such-file.csv'" },
        { "completion cmd", "unknown shell 'cmd'" },
        { "check corpus --config no-such-file.yaml", "--config: cannot read 'no-such-file.yaml'" },
        { "check corpus --authority no-such-folder", "--authority: the folder 'no-such-folder' does not exist" },
        { "baseline show --baseline no-such-file.json", "there is no baseline 'no-such-file.json'" },
        { "baseline prun corpus", "unknown verb 'prun'; did you mean 'prune'?" },
    };

    [Theory]
    [MemberData(nameof(WrongCommandLines))]
    public void Wrong_usage_is_one_line_with_a_hint(string arguments, string message)
    {
        var result = CommandLine.Run(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.StartsWith("factcheck: ", result.Error, StringComparison.Ordinal);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Single(result.Error.TrimEnd('\n').Split('\n'));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("check --help")]
    [InlineData("check --help --formt")]
    [InlineData("rules list -h")]
    public void Help_is_output_and_no_error(string arguments)
    {
        var result = CommandLine.Run(arguments.Split(' '));

        Assert.Equal(ExitCode.Clean, result.ExitCode);
        Assert.Contains("Usage:", result.Output, StringComparison.Ordinal);
        Assert.Contains("Exit codes:", result.Output, StringComparison.Ordinal);
        Assert.Empty(result.Error);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("extract")]
    [InlineData("explain")]
    [InlineData("rules")]
    [InlineData("trace")]
    [InlineData("names")]
    [InlineData("accept")]
    [InlineData("baseline")]
    [InlineData("init")]
    [InlineData("completion")]
    public void Every_verb_has_examples(string verb) =>
        Assert.Contains("Examples:\n  factcheck ", CommandLine.Run(verb, "--help").Output.Replace("source <(", "", StringComparison.Ordinal), StringComparison.Ordinal);

    [Fact]
    public void Version_is_one_line() => Assert.Matches("^factcheck [0-9]+\\.[0-9]+\\.[0-9]+\n$", CommandLine.Run("--version").Output);

    [Fact]
    public void File_named_like_an_option_can_be_given_behind_two_dashes() =>
        Assert.DoesNotContain("unknown option", CommandLine.Run("check", "--", "-z").Error, StringComparison.Ordinal);

    [Fact]
    public void Argument_with_an_at_sign_is_no_response_file() =>
        Assert.Contains("'@args.txt'", CommandLine.Run("check", "@args.txt").Error, StringComparison.Ordinal);
}
