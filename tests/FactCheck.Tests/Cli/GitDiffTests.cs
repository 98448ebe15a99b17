using FactCheck.Cli;
using FactCheck.Cli.Git;
using FactCheck.Tests.Conventions;
using FactCheck.Tests.Support;
using Newtonsoft.Json.Linq;

namespace FactCheck.Tests.Cli;

/// <summary>Revisions of a real repository.</summary>
[Collection(nameof(CurrentFolder))]
public sealed class GitDiffTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _before = Environment.CurrentDirectory;

    public GitDiffTests()
    {
        Write("corpus/a.md", "Harbour Post", 212);
        Write("corpus/b.md", "Coast Wire", 212);
        Write("drafts/c.md", "North Wire", 212);
        Repository.Init();
        Repository.Commit("one");
        Repository.Git("tag", "one");
        Repository.Git("checkout", "--quiet", "-b", "edit");
        Write("corpus/b.md", "Coast Wire", 221);
        Repository.Git("mv", "corpus/a.md", "corpus/moved.md");
        Repository.Commit("two");
        Environment.CurrentDirectory = _folder.Path;
    }

    private GitFolder Repository => new(_folder.Path);

    public void Dispose()
    {
        Environment.CurrentDirectory = _before;
        _folder.Dispose();
    }

    [Theory]
    [InlineData("main..HEAD")]
    [InlineData("main...edit")]
    [InlineData("one..")]
    [InlineData("main edit")]
    [InlineData("HEAD~1")]
    public void Revisions_are_compared_without_a_checkout(string sides)
    {
        var report = Json(sides.Split(' '));

        Assert.Equal(["212 221"], report["claims"]!.Select(claim => $"{claim["old"]!["text"]} {claim["new"]!["text"]}"));
        Assert.Equal(["changed corpus/b.md", "renamed corpus/a.md"], report["articles"]!.Select(article => $"{article["change"]} {article["oldFile"]}"));
        Assert.Equal(["FC101"], report["findings"]!["new"]!.Select(finding => (string?)finding["rule"]));
        Assert.Equal(3, (int)report["summary"]!["articles"]!);
    }

    [Fact]
    public void Working_tree_counts_with_files_that_git_does_not_know()
    {
        Write("corpus/b.md", "Coast Wire", 212);
        Write("corpus/untracked.md", "South Wire", 230);
        File.Delete(_folder.At("drafts/c.md"));
        _folder.Write(".gitignore", "ignored.md\n");
        Write("corpus/ignored.md", "No Wire", 999);

        var report = Json("HEAD");

        Assert.Equal("working tree", (string?)report["new"]);
        Assert.Equal(["changed corpus/b.md", "added corpus/untracked.md", "removed drafts/c.md"], report["articles"]!.Select(article => $"{article["change"]} {article["file"]}"));
    }

    [Fact]
    public void Move_in_the_working_tree_is_followed_before_git_knows_of_it()
    {
        File.Move(_folder.At("drafts/c.md"), _folder.At("drafts/d.md"));

        Assert.Equal(["renamed drafts/c.md drafts/d.md"], Json("HEAD")["articles"]!.Select(article => $"{article["change"]} {article["oldFile"]} {article["file"]}"));
    }

    [Theory]
    [InlineData("drafts", 1)]
    [InlineData("corpus/", 2)]
    [InlineData("**/b.md", 1)]
    [InlineData(".", 3)]
    public void Paths_behind_two_hyphens_limit_the_comparison(string path, int articles) =>
        Assert.Equal(articles, (int)Json("main..HEAD", "--", path)["summary"]!["articles"]!);

    [Fact]
    public void Paths_are_those_of_the_current_folder()
    {
        Environment.CurrentDirectory = _folder.At("drafts");

        Assert.Equal("../corpus/b.md", (string?)Json("main..HEAD")["claims"]![0]!["new"]!["file"]);
        Assert.Equal("../corpus/b.md", (string?)Json("main..HEAD", "--", "../corpus")["claims"]![0]!["new"]!["file"]);
    }

    [Fact]
    public void Repository_without_a_working_tree_has_revisions()
    {
        Repository.Git("clone", "--quiet", "--bare", ".", "bare.git");
        Environment.CurrentDirectory = _folder.At("bare.git");

        Assert.Single(Json("main..edit")["claims"]!);
        Assert.Contains("no working tree", CommandLine.Run("diff", "main").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_with_blanks_and_foreign_letters_are_read()
    {
        Write("corpus/größe und \"Maß\".md", "West Wire", 250);
        Repository.Commit("three");

        Assert.Equal("corpus/größe und \"Maß\".md", (string?)Json("HEAD~1..HEAD")["articles"]![0]!["file"]);
    }

    [Theory]
    [InlineData("mian..HEAD", "'mian' is no file, no folder and no revision of this repository; did you mean 'main'?")]
    [InlineData("main..HEAD -- nowhere", "neither 'main' nor 'HEAD' has an article at or below 'nowhere'")]
    [InlineData("main -- ../..", "lies outside of the repository")]
    [InlineData("HEAD -- corpus/nothing.txt", "has an article")]
    public void Wrong_revision_or_path_is_one_line(string arguments, string message)
    {
        var result = CommandLine.Run(["diff", .. arguments.Split(' ')]);

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    /// <summary>A revision that looks like an option would make git write a file.</summary>
    [Fact]
    public void Nothing_a_user_writes_is_an_option_of_git()
    {
        CommandLine.Run("diff", "main", "--", "--output=written");
        var result = CommandLine.Run("diff", "..--output=written");

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.False(File.Exists(_folder.At("written")));
    }

    [Fact]
    public void Program_named_git_in_the_corpus_is_never_run()
    {
        var trap = _folder.Write("git", "#!/bin/sh\ntouch trapped\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(trap, UnixFileMode.UserExecute | UnixFileMode.UserRead);
        }

        Assert.Equal(ExitCode.Findings, CommandLine.Run("diff", "main..HEAD").ExitCode);
        Assert.False(File.Exists(_folder.At("trapped")));
        Assert.Null(GitBinary.Find(".:bin:"));
    }

    [Fact]
    public void Commands_in_the_configuration_of_the_repository_are_not_run()
    {
        Repository.Git("config", "core.fsmonitor", "touch trapped;false");
        Repository.Git("config", "diff.external", "touch trapped;true");
        Repository.Git("config", "diff.trap.textconv", "touch trapped;cat");
        _folder.Write(".gitattributes", "*.md diff=trap\n");
        Write("corpus/b.md", "Coast Wire", 240);

        CommandLine.Run("diff", "HEAD");

        Assert.False(File.Exists(_folder.At("trapped")));
    }

    private void Write(string name, string source, int passengers) => _folder.Write(
        name, $"---\nsource: {source}\npublished: 2024-05-02\nstory: ferry\n---\nThe ferry Aurora ran aground off Nordholm with {passengers} passengers on board, {source} says.\n");

    private static JObject Json(params string[] arguments)
    {
        var result = CommandLine.Run(["diff", "--format", "json", .. arguments]);
        Assert.True(result.Output.Length > 0, result.Error);
        return JObject.Parse(result.Output);
    }
}
