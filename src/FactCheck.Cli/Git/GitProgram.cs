using System.Diagnostics;
using System.Text;

namespace FactCheck.Cli.Git;

/// <summary>What a run of git left behind.</summary>
/// <param name="ExitCode">Of git.</param>
/// <param name="Output">Its standard output.</param>
/// <param name="Error">The first line of its standard error, without "fatal:".</param>
internal sealed record GitResult(int ExitCode, string Output, string Error);

/// <summary>
/// Runs git, to read. It is told to start nothing itself (file system monitors, filters of differences, fetches of missing objects), to write nothing and to ask
/// nothing; and no argument that a user gives is ever where an option could be.
/// </summary>
internal sealed class GitProgram(string folder, CancellationToken cancellation)
{
    private static readonly (string Name, string Value)[] Environment =
    [
        ("GIT_OPTIONAL_LOCKS", "0"), ("GIT_TERMINAL_PROMPT", "0"), ("GIT_NO_LAZY_FETCH", "1"), ("GIT_LITERAL_PATHSPECS", "1"), ("GIT_PAGER", "cat"), ("LC_ALL", "C"),
    ];

    /// <summary>The folder that git runs in.</summary>
    public string Folder => folder;

    /// <summary>The same program in another folder.</summary>
    public GitProgram In(string other) => new(other, cancellation);

    /// <summary>Runs git to its end.</summary>
    public GitResult Run(params IEnumerable<string> arguments)
    {
        using var process = Start(arguments);
        process.StandardInput.Close();
        using var stop = cancellation.Register(() => Kill(process));
        var error = process.StandardError.ReadToEndAsync(CancellationToken.None);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        cancellation.ThrowIfCancellationRequested();
        return new(process.ExitCode, output, FirstLine(error.Result));
    }

    /// <summary>The output of a run that must succeed; where it does not, what git says ends the run.</summary>
    public string Output(params IEnumerable<string> arguments)
    {
        var result = Run(arguments);
        return result.ExitCode == 0 ? result.Output : throw new UsageException($"git: {(result.Error.Length > 0 ? result.Error : $"exit code {result.ExitCode}")}");
    }

    /// <summary>Starts git; its input and output are open.</summary>
    public Process Start(IEnumerable<string> arguments)
    {
        var program = GitBinary.Find(System.Environment.GetEnvironmentVariable("PATH"))
            ?? throw new UsageException("comparing revisions needs git, and there is none on the PATH; install it, or compare two folders");
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            UseShellExecute = false,
        };
        foreach (var argument in (string[])["--no-pager", "-c", "core.fsmonitor=false", .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in Environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It ended by itself.
        }
    }

    private static string FirstLine(string text)
    {
        var line = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "";
        return line.StartsWith("fatal: ", StringComparison.Ordinal) ? line["fatal: ".Length..] : line;
    }
}
