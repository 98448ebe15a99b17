using System.Diagnostics;

namespace FactCheck.Tests.Support;

/// <summary>Runs git in a folder, free of the configuration of whoever runs the tests.</summary>
public sealed class GitFolder(string folder)
{
    /// <summary>Makes the folder a repository on the branch main.</summary>
    public void Init()
    {
        Git("init", "--quiet", "--initial-branch=main");
        Git("config", "user.name", "Test");
        Git("config", "user.email", "test@example.org");
        Git("config", "commit.gpgsign", "false");
    }

    /// <summary>Commits everything.</summary>
    public void Commit(string message)
    {
        Git("add", "--all");
        Git("commit", "--quiet", "--message", message);
    }

    /// <summary>A run that must succeed.</summary>
    public void Git(params string[] arguments) => Assert.Equal(0, Run(arguments));

    /// <summary>A run; its exit code.</summary>
    public int Run(params string[] arguments) => RunWith([], arguments).ExitCode;

    /// <summary>A run with some environment; its exit code and what it wrote to both streams.</summary>
    public (int ExitCode, string Output) RunWith(IEnumerable<(string Name, string Value)> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment.Append(("GIT_CONFIG_GLOBAL", "/dev/null")).Append(("GIT_CONFIG_NOSYSTEM", "1")))
        {
            start.Environment[name] = value;
        }

        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var git = Process.Start(start)!;
        var error = git.StandardError.ReadToEndAsync();
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return (git.ExitCode, output + error.Result);
    }
}
