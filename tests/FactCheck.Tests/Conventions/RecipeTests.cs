using FactCheck.Cli;
using FactCheck.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace FactCheck.Tests.Conventions;

/// <summary>The recipes of the README for CI systems and hooks do what they say.</summary>
[Collection(nameof(CurrentFolder))]
public sealed class RecipeTests
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(RepositoryFiles.Root, "README.md"));

    private static string[] WorkflowBlocks => [.. Blocks("yaml").Where(block => block.Contains("factcheck", StringComparison.Ordinal) && !block.StartsWith('#'))];

    public static TheoryData<string> Workflows => [.. WorkflowBlocks];

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Workflow_is_yaml(string block)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(block));

        Assert.IsType<YamlMappingNode>(Assert.Single(stream.Documents).RootNode);
    }

    [Fact]
    public void Commands_of_workflows_are_understood()
    {
        using var folder = new TemporaryFolder();
        folder.With("corpus/a.md");
        var repository = new GitFolder(folder.Path);
        repository.Init();
        repository.Commit("one");
        var before = Environment.CurrentDirectory;
        try
        {
            Environment.CurrentDirectory = folder.Path;
            var commands = WorkflowBlocks.SelectMany(block => block.Split('\n')).Where(line => line.Contains(" tools/factcheck ", StringComparison.Ordinal)).ToArray();

            Assert.NotEmpty(commands);
            Assert.All(commands, line =>
            {
                var words = line.Split(" tools/factcheck ")[1].Split(" >>")[0].Split(" #")[0].Split(' ').Select(word => word.Trim('"').Replace("origin/$GITHUB_BASE_REF...HEAD", "main...HEAD", StringComparison.Ordinal));
                var result = CommandLine.Run([.. words]);
                Assert.True(result.ExitCode is ExitCode.Clean or ExitCode.Findings, line + result.Error);
            });
        }
        finally
        {
            Environment.CurrentDirectory = before;
        }
    }

    /// <summary>In a real repository, with the real program on the path.</summary>
    [Fact]
    public void Hook_lets_a_good_draft_pass_and_stops_a_wrong_one()
    {
        using var folder = new TemporaryFolder();
        var repository = new GitFolder(folder.Path);
        repository.Init();
        folder.Write("corpus/wire.md", Article("Coast Wire", 212));
        repository.Commit("corpus");
        Executable(folder.Write(".git/hooks/pre-commit", Blocks("sh").Single(block => block.Contains("--cached", StringComparison.Ordinal))));
        Executable(folder.Write("bin/factcheck", $"#!/bin/sh\nexec dotnet '{typeof(App).Assembly.Location}' \"$@\"\n"));
        (string, string)[] environment = [("PATH", folder.At("bin") + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH"))];

        folder.Write("drafts/my ferry.md", Article("Draft", 212));
        repository.Git("add", "--all", "drafts");
        Assert.Equal(0, repository.RunWith(environment, "commit", "--quiet", "--message", "good").ExitCode);

        folder.Write("drafts/my ferry.md", Article("Draft", 221));
        repository.Git("add", "--all", "drafts");
        var stopped = repository.RunWith(environment, "commit", "--quiet", "--message", "wrong");
        Assert.NotEqual(0, stopped.ExitCode);
        Assert.Contains("FC101", stopped.Output, StringComparison.Ordinal);

        repository.Git("reset", "--quiet");
        folder.Write("notes.txt", "No draft.");
        repository.Git("add", "notes.txt");
        Assert.Equal(0, repository.RunWith(environment, "commit", "--quiet", "--message", "other").ExitCode);
    }

    private static string Article(string source, int passengers) =>
        $"---\nsource: {source}\npublished: 2024-05-02\nstory: ferry\n---\nThe ferry Aurora ran aground off Nordholm with {passengers} passengers on board.\n";

    private static void Executable(string path)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    /// <summary>The blocks of a language without a file name.</summary>
    private static IEnumerable<string> Blocks(string language) =>
        Lines.Select((line, i) => (line, i)).Where(entry => entry.line == "```" + language)
            .Select(entry => string.Join('\n', Lines.Skip(entry.i + 1).TakeWhile(line => line != "```")) + "\n");
}
