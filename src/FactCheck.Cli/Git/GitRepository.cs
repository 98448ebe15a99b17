using FactCheck.Cli.Input;

namespace FactCheck.Cli.Git;

/// <summary>The repository that a folder lies in.</summary>
internal sealed class GitRepository
{
    private readonly GitProgram _git;
    private readonly string _prefix;

    private GitRepository(GitProgram git, string top, string prefix, bool hasFiles)
    {
        (_git, Top, _prefix, HasFiles) = (git, top, prefix, hasFiles);
        Objects = new(git);
    }

    /// <summary>Its top folder.</summary>
    public string Top { get; }

    /// <summary>Whether it has a working tree.</summary>
    public bool HasFiles { get; }

    /// <summary>Its contents.</summary>
    public GitObjects Objects { get; }

    /// <summary>Git in its top folder.</summary>
    public GitProgram Git => _git;

    /// <summary>The repository of the current folder.</summary>
    public static GitRepository Open(string folder, CancellationToken cancellation)
    {
        var git = new GitProgram(folder, cancellation);
        var found = git.Run("rev-parse", "--is-inside-work-tree", "--show-cdup", "--show-prefix");
        if (found.ExitCode != 0)
        {
            throw new UsageException(found.Error.StartsWith("not a git repository", StringComparison.Ordinal)
                ? "the current folder is in no git repository; give two files or two folders to compare, or revisions in a repository"
                : $"git: {found.Error}");
        }

        var lines = found.Output.Split('\n');
        var top = Path.GetFullPath(Path.Combine(folder, lines[1]));
        return new(git.In(top), top, lines[2], lines[0] == "true");
    }

    /// <summary>The path by which a file is known in the repository, for one as the user gives it.</summary>
    public string Below(string path)
    {
        var full = RealPath.Of(Path.Combine(Top, _prefix, path));
        var top = RealPath.Of(Top);
        return RealPath.IsWithin(full, top)
            ? Path.GetRelativePath(top, full).Replace('\\', '/')
            : throw new UsageException($"'{path}' lies outside of the repository '{top}'");
    }

    /// <summary>The path of a file of the repository as seen from the current folder.</summary>
    public string Shown(string path)
    {
        if (_prefix.Length == 0)
        {
            return path;
        }

        var (folders, parts) = (_prefix.TrimEnd('/').Split('/'), path.Split('/'));
        var common = folders.Zip(parts).TakeWhile(pair => pair.First == pair.Second).Count();
        return string.Join('/', Enumerable.Repeat("..", folders.Length - common).Concat(parts.Skip(common)));
    }

    /// <summary>The files of a commit at or below <paramref name="paths"/>; all of them where none is given.</summary>
    public IEnumerable<GitFile> Files(string commit, IEnumerable<string> paths) =>
        GitDifference.ReadTree(_git.Output(["ls-tree", "-r", "-z", "--full-tree", commit, "--", .. paths]));

    /// <summary>What differs between two sides, renamed files followed; against the working tree where the revisions end there.</summary>
    public IEnumerable<GitChange> Changes(GitRevisions revisions, IEnumerable<string> paths) => GitDifference.ReadChanges(_git.Output(
    [
        "diff", "--raw", "-z", "-M", "-l1000", "--no-abbrev", "--no-color", "--no-ext-diff", "--no-textconv", "--no-relative", "--ignore-submodules=all",
        revisions.OldCommit, .. revisions.NewCommit is { } commit ? [commit] : Array.Empty<string>(), "--", .. paths,
    ]));

    /// <summary>Files of the working tree that git neither knows nor ignores.</summary>
    public IEnumerable<string> Untracked(IEnumerable<string> paths) =>
        _git.Output(["ls-files", "--others", "--exclude-standard", "-z", "--", .. paths]).Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(path => !path.EndsWith('/'));
}
