using System.Diagnostics;
using System.Globalization;
using FactCheck.Cli;

namespace FactCheck.Benchmarks;

/// <summary><c>diff</c>: how long a reviewer waits for a change of three articles in a large corpus, with and without what earlier runs remembered.</summary>
internal static class DiffVerb
{
    private const int Changed = 3;

    /// <summary>Grows a corpus in a repository of its own, changes three articles and compares.</summary>
    /// <param name="count">How many articles.</param>
    /// <param name="namesStories">Whether the articles name their stories.</param>
    public static int Run(int count, bool namesStories)
    {
        var root = Directory.CreateTempSubdirectory("factcheck-diff-").FullName;
        try
        {
            var (repository, cache) = (Path.Combine(root, "corpus"), Path.Combine(root, "cache"));
            var paths = new StoryGenerator(namesStories).Write(repository, count);
            Git(repository, "init", "--quiet", "--initial-branch=main");
            Commit(repository, "one");
            Environment.CurrentDirectory = repository;
            FactCheck("warm-up", ["diff", "HEAD", "--no-cache", "--", Path.GetRelativePath(repository, Path.GetDirectoryName(paths[0])!)], isShown: false);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} articles, {Changed} of them changed, stories {(namesStories ? "named" : "told apart by words")}, {Environment.ProcessorCount} processors"));
            Change(paths, 1);
            Commit(repository, "two");
            FactCheck("cold: nothing remembered", ["diff", "HEAD~1..HEAD", "--cache", cache]);
            FactCheck("the same again", ["diff", "HEAD~1..HEAD", "--cache", cache]);
            Change(paths, 2);
            FactCheck("warm: three other articles", ["diff", "HEAD", "--cache", cache]);
            FactCheck("without a cache", ["diff", "HEAD", "--no-cache"]);
            FactCheck("check of all", ["check", "."]);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"the cache has {Directory.EnumerateFiles(cache, "*", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length) / 1e6:0.0} MB"));
            return 0;
        }
        finally
        {
            Environment.CurrentDirectory = Path.GetTempPath();
            Directory.Delete(root, recursive: true);
        }
    }

    /// <summary>Puts another number into three articles far from each other.</summary>
    private static void Change(string[] paths, int turn)
    {
        for (var i = 0; i < Changed; i++)
        {
            File.AppendAllText(paths[(((i * 2) + turn) * paths.Length / ((2 * Changed) + 3)) % paths.Length], string.Create(CultureInfo.InvariantCulture, $"\nThe repair costs {turn + 3} million euros, the council said.\n"));
        }
    }

    private static void FactCheck(string name, string[] arguments, bool isShown = true)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var terminal = new Terminal { Input = Stream.Null, Output = output, Error = error, Today = new(2026, 1, 1) };
        var clock = Stopwatch.StartNew();
        var code = App.Run([.. arguments[..1], "--quiet", "--fail-on", "never", .. arguments[1..]], terminal);
        var seconds = clock.Elapsed.TotalSeconds;
        var summary = code == 0 ? output.ToString().TrimEnd('\n').Split('\n')[^1] : error.ToString();
        Console.Write(isShown || code != 0 ? string.Create(CultureInfo.InvariantCulture, $"{name,-28} {seconds,7:0.00} s   {summary}\n") : "");
    }

    private static void Commit(string folder, string message)
    {
        Git(folder, "add", "--all");
        Git(folder, "-c", "user.name=Benchmark", "-c", "user.email=benchmark@example.org", "-c", "commit.gpgsign=false", "commit", "--quiet", "--message", message);
    }

    private static void Git(string folder, params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder })!;
        git.WaitForExit();
        if (git.ExitCode != 0)
        {
            throw new InvalidOperationException($"git {arguments[0]} failed.");
        }
    }
}
