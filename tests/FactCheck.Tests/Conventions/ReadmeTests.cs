using FactCheck.Tests.Support;

namespace FactCheck.Tests.Conventions;

/// <summary>The documents at the root say what is true.</summary>
[Collection(nameof(CurrentFolder))]
public sealed class ReadmeTests
{
    private static readonly string Readme = Path.Combine(RepositoryFiles.Root, "README.md");

    public static TheoryData<string> Documents => ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"];

    /// <summary>With FACTCHECK_UPDATE=1 in the environment the blocks are written anew instead.</summary>
    [Fact]
    public void Block_shows_what_the_program_prints()
    {
        var written = File.ReadAllText(Readme);
        var real = new ReadmeConsole(written).WithRealOutput();
        if (Environment.GetEnvironmentVariable("FACTCHECK_UPDATE") == "1")
        {
            File.WriteAllText(Readme, real);
            return;
        }

        Assert.True(written == real, $"README.md is stale; accept what the program prints with FACTCHECK_UPDATE=1.\n{FirstDifference(written, real)}");
    }

    [Fact]
    public void Output_is_shown_in_the_lines_asked_for()
    {
        const string Document =
            """
            ```csv pairs.csv
            name1,name2
            Ada Quill,Bo Marsh
            Ada Quill,Ada Quill
            Ada Quill,Ada Quil
            ```

            ```console lines=2-2
            $ factcheck names --input pairs.csv
            something stale
            ```

            ```console
            $ factcheck check missing.md < pairs.csv
            $ echo $?
            0
            ```
            """;

        var lines = new ReadmeConsole(Document).WithRealOutput().Split('\n');

        Assert.Equal(["```console lines=2-2", "$ factcheck names --input pairs.csv", "..."], lines[7..10]);
        Assert.StartsWith("same ", lines[10], StringComparison.Ordinal);
        Assert.Equal(["...", "```"], lines[11..13]);
        Assert.Equal("$ echo $?", lines[^3]);
        Assert.Equal(["2", "```"], lines[^2..]);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Link_leads_to_a_file(string document)
    {
        var text = File.ReadAllText(Path.Combine(RepositoryFiles.Root, document));
        var targets = text.Split("](").Skip(1).Select(part => part.Split(')')[0].Split('#')[0]);

        Assert.Empty(targets.Where(target => target.Length > 0 && !target.Contains("://", StringComparison.Ordinal) && !Path.Exists(Path.Combine(RepositoryFiles.Root, target))));
    }

    private static string FirstDifference(string written, string real)
    {
        var (left, right) = (written.Split('\n'), real.Split('\n'));
        var line = left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"README.md:{line + 1}\n  has   {left.ElementAtOrDefault(line)}\n  real  {right.ElementAtOrDefault(line)}";
    }
}
