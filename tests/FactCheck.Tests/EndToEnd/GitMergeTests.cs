using FactCheck.Cli;
using FactCheck.Tests.Support;

namespace FactCheck.Tests.EndToEnd;

/// <summary>Two branches accept findings, and git itself merges them.</summary>
public sealed class GitMergeTests : IDisposable
{
    private static readonly string[] Stories = ["ferry", "fire", "flood", "frost"];

    private readonly TemporaryFolder _folder = new();

    private GitFolder Repository => new(_folder.Path);

    public GitMergeTests()
    {
        foreach (var (story, i) in Stories.Select((story, i) => (story, i)))
        {
            Write(story, "Harbour Post", 200 + i);
            Write(story, "Coast Wire", 300 + i);
        }

        Repository.Init();
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>The first entries of both sides, an entry between others, and two at one place: all that a merge can meet.</summary>
    [Theory]
    [InlineData("factcheck.baseline.json", "factcheck.baseline.json merge=union\n", false)]
    [InlineData("factcheck.baseline.json", "factcheck.baseline.json merge=union\n", true)]
    [InlineData("factcheck.baseline/", "", false)]
    [InlineData("factcheck.baseline/", "", true)]
    public void Branches_that_both_accept_findings_merge(string baseline, string attributes, bool hasOne)
    {
        _folder.Write(".gitattributes", attributes);
        if (hasOne)
        {
            Accept(baseline, Stories[1]);
        }

        Repository.Commit("main");
        Repository.Git("checkout", "--quiet", "-b", "left");
        Accept(baseline, Stories[0]);
        Repository.Commit("left");
        Repository.Git("checkout", "--quiet", "-b", "right", "main");
        Accept(baseline, Stories[2]);
        Accept(baseline, Stories[3]);
        Repository.Commit("right");

        Repository.Git("merge", "--quiet", "--no-edit", "left");

        Assert.Equal(hasOne ? ExitCode.Clean : ExitCode.Findings, Check(baseline).ExitCode);
        Accept(baseline, Stories[1]);
        Assert.Equal(ExitCode.Clean, Check(baseline).ExitCode);
    }

    /// <summary>Both sides accept one finding for reasons of their own: the union has two entries for it, which cover one finding and not two.</summary>
    [Fact]
    public void Finding_that_both_branches_accept_is_accepted_once()
    {
        const string Baseline = "factcheck.baseline.json";
        _folder.Write(".gitattributes", "factcheck.baseline.json merge=union\n");
        Repository.Commit("main");
        Repository.Git("checkout", "--quiet", "-b", "left");
        Accept(Baseline, Stories[0], "the left reason");
        Repository.Commit("left");
        Repository.Git("checkout", "--quiet", "-b", "right", "main");
        Accept(Baseline, Stories[0], "the right reason");
        Repository.Commit("right");

        Repository.Git("merge", "--quiet", "--no-edit", "left");

        Assert.Equal(2, File.ReadAllLines(_folder.At(Baseline)).Count(line => line.Contains("fingerprint", StringComparison.Ordinal)));
        Assert.StartsWith("1 finding accepted", CommandLine.Run("baseline", "show", "--baseline", _folder.At(Baseline)).Output.Split('\n')[2], StringComparison.Ordinal);
    }

    /// <summary>Why the attribute is needed: without it git calls two insertions at one place a conflict.</summary>
    [Fact]
    public void File_without_the_attribute_conflicts_and_is_then_refused()
    {
        const string Baseline = "factcheck.baseline.json";
        Repository.Commit("main");
        Repository.Git("checkout", "--quiet", "-b", "left");
        Accept(Baseline, Stories[0]);
        Repository.Commit("left");
        Repository.Git("checkout", "--quiet", "-b", "right", "main");
        Accept(Baseline, Stories[2]);
        Repository.Commit("right");

        Assert.NotEqual(0, Repository.Run("merge", "--quiet", "--no-edit", "left"));
        Assert.Equal(ExitCode.Usage, Check(Baseline).ExitCode);
    }

    private void Write(string story, string source, int passengers) => _folder.Write(
        $"corpus/{story}/{source}.md", $"---\nsource: {source}\npublished: 2024-05-02\nstory: {story}\n---\nThe ferry Aurora ran aground off Nordholm with {passengers} passengers on board.\n");

    private CommandResult Check(string baseline) => CommandLine.Run("check", _folder.At("corpus"), "--baseline", _folder.At(baseline));

    private void Accept(string baseline, string story, string reason = "both are estimates") => Assert.Equal(ExitCode.Clean, CommandLine.Run(
        "accept", "--all", "--in", _folder.At("corpus/" + story), "--reason", reason, "--owner", "desk", "--expires", "2026-12-31", "--baseline", _folder.At(baseline)).ExitCode);
}
