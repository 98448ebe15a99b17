using System.Globalization;
using System.Text;
using FactCheck.Tests.Support;

namespace FactCheck.Tests.Conventions;

/// <summary>
/// Runs the commands of a document's <c>console</c> blocks. A line <c>$ factcheck ...</c> (or <c>$ dotnet run --project src/FactCheck.Cli -- ...</c>) is a
/// command, the lines below it are what it prints; <c>$ echo $?</c> shows the exit code of the command before it. The block's info string may say
/// which lines are shown: <c>lines=20</c> or <c>lines=5-20</c>, with "..." for the rest. The commands see a folder with a copy of the corpus and with
/// every block that names a file behind its language (<c>```markdown draft.md</c>); <c>&lt; FILE</c> at the end of a command is its standard input. The folder is a
/// git repository with the corpus as its one commit, and <c>$ sed -i "s/OLD/NEW/" FILE</c> edits an article.
/// </summary>
internal sealed class ReadmeConsole(string document)
{
    private const string Fence = "```";
    private const string ConsoleFence = Fence + "console";
    private const string ExitCode = "$ echo $?";
    private const string Elision = "...";
    private const string Sed = "$ sed -i ";

    private static readonly string[] Programs = ["$ factcheck ", "$ dotnet run --project src/FactCheck.Cli -- "];

    private int _exitCode;

    /// <summary>The document with the output that its commands have now.</summary>
    public string WithRealOutput()
    {
        using var folder = new TemporaryFolder();
        CopyCorpus(folder);
        if (document.Contains(Sed, StringComparison.Ordinal))
        {
            var repository = new GitFolder(folder.Path);
            repository.Init();
            repository.Commit("corpus");
        }

        var before = Environment.CurrentDirectory;
        try
        {
            Environment.CurrentDirectory = folder.Path;
            return string.Join('\n', Lines(folder));
        }
        finally
        {
            Environment.CurrentDirectory = before;
        }
    }

    private IEnumerable<string> Lines(TemporaryFolder folder)
    {
        var lines = document.Split('\n');
        WriteFiles(lines, folder);
        for (var i = 0; i < lines.Length; i++)
        {
            yield return lines[i];
            if (!lines[i].StartsWith(ConsoleFence, StringComparison.Ordinal) || !IsRunnable(lines[i + 1]))
            {
                continue;
            }

            var range = lines[i].Split("lines=").ElementAtOrDefault(1);
            var commands = lines.Skip(i + 1).TakeWhile(line => line != Fence).ToArray();
            i += commands.Length;
            foreach (var command in commands.Where(IsRunnable))
            {
                yield return command;
                foreach (var line in Shown(Run(command), range))
                {
                    yield return line;
                }
            }
        }
    }

    private static void CopyCorpus(TemporaryFolder folder)
    {
        foreach (var path in RepositoryFiles.Find("corpus", "*"))
        {
            folder.Write(Path.GetRelativePath(RepositoryFiles.Root, path), File.ReadAllText(path));
        }
    }

    private static void WriteFiles(string[] lines, TemporaryFolder folder)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith(Fence, StringComparison.Ordinal) && !lines[i].StartsWith(ConsoleFence, StringComparison.Ordinal)
                && lines[i].Split(' ') is [_, var name])
            {
                folder.Write(name, string.Join('\n', lines.Skip(i + 1).TakeWhile(line => line != Fence)) + "\n");
            }
        }
    }

    private static bool IsRunnable(string line) => line == ExitCode || line.StartsWith(Sed, StringComparison.Ordinal) || Array.Exists(Programs, program => line.StartsWith(program, StringComparison.Ordinal));

    /// <summary>What the command prints: first what goes to the error stream, as it is not held back.</summary>
    private string[] Run(string line)
    {
        if (line == ExitCode)
        {
            return [_exitCode.ToString(CultureInfo.InvariantCulture)];
        }

        if (line.StartsWith(Sed, StringComparison.Ordinal))
        {
            Edit([.. Words(line[Sed.Length..])]);
            return [];
        }

        var program = Programs.First(program => line.StartsWith(program, StringComparison.Ordinal));
        var parts = line[program.Length..].Split(" < ");
        var input = parts.Length > 1 ? File.ReadAllText(parts[1]) : "";
        var result = CommandLine.RunWithInput(input, [.. Words(parts[0])]);
        _exitCode = result.ExitCode;
        return (result.Error + result.Output).TrimEnd('\n').Split('\n');
    }

    /// <summary>"s/OLD/NEW/" and a file.</summary>
    private static void Edit(string[] words)
    {
        var parts = words[0].Split('/');
        var text = File.ReadAllText(words[1]);
        Assert.Contains(parts[1], text, StringComparison.Ordinal);
        File.WriteAllText(words[1], text.Replace(parts[1], parts[2], StringComparison.Ordinal));
    }

    /// <summary>Splits at blanks outside quotation marks; a comment ends the command.</summary>
    private static IEnumerable<string> Words(string command)
    {
        var word = new StringBuilder();
        var quoted = false;
        foreach (var character in command.Split(" # ")[0].TrimEnd() + ' ')
        {
            if (character == '"')
            {
                quoted = !quoted;
            }
            else if (character != ' ' || quoted)
            {
                word.Append(character);
            }
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }
    }

    private static IEnumerable<string> Shown(string[] output, string? range)
    {
        var bounds = (range ?? "").Split('-', StringSplitOptions.RemoveEmptyEntries).Select(bound => int.Parse(bound, CultureInfo.InvariantCulture)).ToArray();
        var (first, last) = bounds switch { [var to] => (1, to), [var from, var to] => (from, to), _ => (1, output.Length) };
        if (first > 1)
        {
            yield return Elision;
        }

        foreach (var line in output.Take(last).Skip(first - 1))
        {
            yield return line;
        }

        if (last < output.Length)
        {
            yield return Elision;
        }
    }
}
