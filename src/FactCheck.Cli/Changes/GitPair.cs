using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Cli.Git;
using FactCheck.Cli.Input;

namespace FactCheck.Cli.Changes;

/// <summary>Two revisions of a repository, or a revision and the working tree. Contents come out of the object store; only changed files of the
/// working tree are read from it, so that the work is that of the change.</summary>
internal sealed class GitPair : ICorpusPair
{
    private readonly GitRepository _repository;
    private readonly Func<string, bool> _isWanted;
    private readonly int _digits;
    private readonly Dictionary<string, string> _fromDisk = new(StringComparer.Ordinal);

    /// <summary>Compares two revisions.</summary>
    /// <param name="repository">The repository; closed with this.</param>
    /// <param name="revisions">The two sides.</param>
    /// <param name="paths">Files, folders and globs as the user gives them; all articles where there are none.</param>
    /// <param name="isExcluded">Whether the file at a full path is left out.</param>
    public GitPair(GitRepository repository, GitRevisions revisions, IReadOnlyList<string> paths, Func<string, bool> isExcluded)
    {
        _repository = repository;
        _digits = revisions.OldCommit.Length;
        (OldName, NewName) = (revisions.OldName, revisions.NewName);
        var globs = paths.Where(GlobPattern.IsGlob).Select(GlobPattern.Parse).Select(glob => (Root: repository.Below(glob.Root), Pattern: glob)).ToArray();
        var plain = paths.Where(path => !GlobPattern.IsGlob(path)).Select(repository.Below).ToArray();
        string[] roots = [.. plain.Concat(globs.Select(glob => glob.Root)).Distinct(StringComparer.Ordinal)];
        roots = roots.Contains(".") ? [] : roots;
        _isWanted = path => ArticleReaders.For(Path.GetExtension(path)) is not null && !isExcluded(Path.Combine(repository.Top, path))
            && (globs.Length == 0 || Array.Exists(plain, root => IsBelow(path, root)) || Array.Exists(globs, glob => IsBelow(path, glob.Root) && glob.Pattern.IsMatch(Rest(path, glob.Root))));

        var changes = repository.Changes(revisions, roots).Select(ToChange).OfType<FileChange>().ToList();
        if (revisions.NewCommit is null)
        {
            changes.AddRange(repository.Untracked(roots).Where(path => _isWanted(path) && new FileInfo(Path.Combine(repository.Top, path)).LinkTarget is null)
                .Select(path => new FileChange(null, OnDisk(path))));
            changes = [.. RenameFinder.Pair(changes, Read)];
        }

        Changed = [.. changes.Where(change => change.Old != change.New).DistinctBy(change => change.Name, StringComparer.Ordinal).OrderBy(change => change.Name, StringComparer.Ordinal)];
        var gone = changes.Where(change => change.Old != change.New).Select(change => change.Old?.Name).ToHashSet(StringComparer.Ordinal);
        Unchanged = [.. repository.Files(revisions.OldCommit, roots).Select(Version).OfType<FileVersion>().Where(file => !gone.Contains(file.Name))];
        RejectEmpty(plain);
    }

    /// <inheritdoc/>
    public string OldName { get; }

    /// <inheritdoc/>
    public string NewName { get; }

    /// <inheritdoc/>
    public ImmutableArray<FileVersion> Unchanged { get; }

    /// <inheritdoc/>
    public ImmutableArray<FileChange> Changed { get; }

    /// <inheritdoc/>
    public FileContent Read(FileVersion file)
    {
        if (_fromDisk.TryGetValue(file.Content, out var path))
        {
            return FileBytes.Read(path, file.Name);
        }

        return _repository.Objects.Read(file.Content) switch
        {
            ({ } bytes, _) => new(bytes),
            (null, var length) => new(default, TextDecoder.TooLarge(file.Name, length)),
            null => throw new UsageException($"git: the object {file.Content} of '{file.Name}' is missing; in a shallow or partial clone, fetch it first"),
        };
    }

    /// <inheritdoc/>
    public void Dispose() => _repository.Objects.Dispose();

    /// <summary>A path that leads to nothing on both sides is a slip of the pen.</summary>
    private void RejectEmpty(string[] paths)
    {
        var files = Unchanged.Concat(Changed.SelectMany(change => new[] { change.Old, change.New }).OfType<FileVersion>()).Select(file => file.Name).ToArray();
        if (Array.Find(paths, path => !Array.Exists(files, file => path == "." || IsBelow(file, _repository.Shown(path)))) is { } empty)
        {
            throw new UsageException($"neither '{OldName}' nor '{NewName}' has an article at or below '{_repository.Shown(empty)}'");
        }
    }

    private static bool IsBelow(string path, string root) => root == "." || path == root || path.StartsWith(root + "/", StringComparison.Ordinal);

    private static string Rest(string path, string root) => root == "." ? path : path[Math.Min(path.Length, root.Length + 1)..];

    private FileChange? ToChange(GitChange change)
    {
        var old = change.Old is null ? null : Version(change.Old);
        var @new = change.New is null ? null : Version(change.New);
        return old is null && @new is null ? null : new(old, @new);
    }

    private FileVersion? Version(GitFile file) =>
        !file.IsPlain || !_isWanted(file.Path) ? null
        : file.Id.AsSpan().ContainsAnyExcept('0') ? new(_repository.Shown(file.Path), file.Id)
        : OnDisk(file.Path);

    private FileVersion OnDisk(string path)
    {
        var (full, name) = (Path.Combine(_repository.Top, path), _repository.Shown(path));
        var id = FileBytes.IdOf(FileBytes.Read(full, name), _digits);
        _fromDisk[id] = full;
        return new(name, id);
    }
}
