using System.Text;
using FactCheck.Cli;
using FactCheck.Tests.Support;
using Newtonsoft.Json.Linq;

namespace FactCheck.Tests.Cli;

public sealed class CheckTests : IDisposable
{
    private const string Right = "---\nsource: Harbour Post\npublished: 2024-05-02\nstory: ferry\n---\nThe ferry Aurora ran aground off Nordholm with 212 passengers on board.\n";
    private const string Wrong = "---\nsource: Coast Wire\npublished: 2024-05-02\nstory: ferry\n---\nThe ferry Aurora ran aground off Nordholm with 221 passengers on board.\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Check_exits_with_0_where_nothing_is_in_doubt()
    {
        _folder.Write("a.md", Right);
        var result = CommandLine.Run("check", _folder.Path);

        Assert.Equal(ExitCode.Clean, result.ExitCode);
        Assert.StartsWith("1 article, 1 story, no findings", result.Output, StringComparison.Ordinal);
        Assert.Empty(result.Error);
    }

    [Fact]
    public void Check_exits_with_1_where_sources_contradict_each_other()
    {
        WriteBoth();
        var result = CommandLine.Run("check", _folder.Path);

        Assert.Equal(ExitCode.Findings, result.ExitCode);
        Assert.Contains("FC101", result.Output, StringComparison.Ordinal);
        Assert.Contains("«212»", result.Output, StringComparison.Ordinal);
        Assert.Contains("«221»", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_exits_with_0_where_findings_never_fail()
    {
        WriteBoth();
        Assert.Equal(ExitCode.Clean, CommandLine.Run("check", _folder.Path, "--fail-on", "never").ExitCode);
    }

    [Fact]
    public void Check_exits_with_2_where_nothing_could_be_read()
    {
        File.WriteAllBytes(_folder.At("a.md"), [0xFF, 0xFE, 0xFF, 0xC3, 0x28]);
        var result = CommandLine.Run("check", _folder.Path);

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Contains("Reading problems", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_goes_on_behind_a_file_that_can_not_be_read()
    {
        _folder.Write("b.md", Right);
        File.WriteAllBytes(_folder.At("a.md"), [0xFF, 0xFE, 0xFF, 0xC3, 0x28]);
        var result = CommandLine.Run("check", _folder.Path);

        Assert.Equal(ExitCode.Findings, result.ExitCode);
        Assert.StartsWith("1 article, ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_reads_the_standard_input()
    {
        var result = CommandLine.RunWithInput(Right, "check", "-", "--format", "json");

        Assert.Equal("Harbour Post", (string?)JObject.Parse(result.Output)["articles"]![0]!["source"]);
    }

    [Fact]
    public void Check_against_other_articles_reports_only_what_involves_the_draft()
    {
        var draft = _folder.Write("draft/draft.md", Right);
        _folder.Write("corpus/b.md", Wrong);
        _folder.Write("corpus/c.md", Wrong.Replace("221", "300", StringComparison.Ordinal).Replace("Coast Wire", "Island News", StringComparison.Ordinal));
        var report = JObject.Parse(CommandLine.Run("check", draft, "--against", _folder.At("corpus"), "--format", "json").Output);

        Assert.NotEmpty(report["findings"]!);
        Assert.All(report["findings"]!, finding => Assert.Contains(finding["locations"]!, location => ((string)location["file"]!).EndsWith("draft.md", StringComparison.Ordinal)));
    }

    [Fact]
    public void Output_goes_to_the_file_alone()
    {
        WriteBoth();
        var file = _folder.At("report.json");
        var result = CommandLine.Run("check", _folder.Path, "--format", "json", "--output", file);

        Assert.Empty(result.Output);
        Assert.Empty(result.Error);
        Assert.Equal(CommandLine.Run("check", _folder.Path, "--format", "json").Output, File.ReadAllText(file));
        Assert.NotEqual(Encoding.UTF8.GetPreamble(), File.ReadAllBytes(file).Take(3));
        Assert.Empty(Directory.GetFiles(_folder.Path, "*.tmp"));
    }

    [Theory]
    [InlineData("missing/report.json", "does not exist")]
    [InlineData("", "it is a folder")]
    public void Output_that_can_not_be_written_is_wrong_usage(string name, string message)
    {
        var article = _folder.Write("a.md", Right);
        var result = CommandLine.Run("check", article, "--output", _folder.At(name));

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Output_never_replaces_a_device()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Assert.Equal(ExitCode.Clean, CommandLine.Run("check", _folder.Write("a.md", Right), "--output", "/dev/null").ExitCode);
        Assert.Equal(0, File.ReadAllText("/dev/null").Length);
        Assert.Empty(Directory.GetFiles("/dev", ".null.*"));
    }

    [Fact]
    public void Quiet_says_a_line_a_finding()
    {
        WriteBoth();
        var lines = CommandLine.Run("check", _folder.Path, "--quiet").Output.TrimEnd('\n').Split('\n');

        Assert.Contains(":6:", lines[0], StringComparison.Ordinal);
        Assert.Contains(": error FC101 count-conflict: ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("2 articles, 1 story, ", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Colours_appear_on_a_terminal_only_and_yield_to_no_color()
    {
        WriteBoth();

        Assert.Contains("\e[", CommandLine.RunOnTerminal(noColour: false, "check", _folder.Path).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\e[", CommandLine.RunOnTerminal(noColour: true, "check", _folder.Path).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\e[", CommandLine.Run("check", _folder.Path).Output, StringComparison.Ordinal);
        Assert.Contains("\e[", CommandLine.Run("check", _folder.Path, "--color", "always").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_in_rule_files_are_named_all_at_once()
    {
        _folder.Write("rules/a.yaml", "id: FC1\nname: Wrong Name\n");
        var result = CommandLine.Run("check", _folder.Write("a.md", Right), "--rules", _folder.At("rules"));

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Contains("a.yaml:1:5: 'FC1' is no id", result.Error, StringComparison.Ordinal);
        Assert.Contains("a.yaml:2:7: 'Wrong Name' is no name", result.Error, StringComparison.Ordinal);
    }

    private void WriteBoth()
    {
        _folder.Write("a.md", Right);
        _folder.Write("b.md", Wrong);
    }
}
