using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Cli.Input;

namespace FactCheck.Cli.Changes;

/// <summary>Two folders, or two files, of the file system.</summary>
internal sealed class FolderPair : ICorpusPair
{
    private readonly Dictionary<string, InputFile> _files = new(StringComparer.Ordinal);

    /// <summary>Compares what lies at the two paths.</summary>
    /// <param name="old">A folder or a file.</param>
    /// <param name="new">The same sort of thing.</param>
    /// <param name="isExcluded">Whether the file at a full path is left out of its folder.</param>
    public FolderPair(string old, string @new, Func<string, bool> isExcluded)
    {
        (OldName, NewName) = (old, @new);
        var areFiles = File.Exists(old) && File.Exists(@new);
        var (before, now) = areFiles
            ? (Alone(old), Alone(@new))
            : (FilesOf(old, isExcluded), FilesOf(@new, isExcluded));
        Unchanged = [.. now.Where(file => before.TryGetValue(file.Key, out var same) && same.Content == file.Value.Content).Select(file => file.Value)];
        var changed = before.Keys.Union(now.Keys, StringComparer.Ordinal).Select(key => new FileChange(before.GetValueOrDefault(key), now.GetValueOrDefault(key))).Where(change => change.Old?.Content != change.New?.Content);
        Changed = RenameFinder.Pair([.. changed.OrderBy(change => change.Name, StringComparer.Ordinal)], Read);
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
    public FileContent Read(FileVersion file) => Read(_files[file.Name]);

    /// <inheritdoc/>
    public void Dispose()
    {
        // Nothing stays open.
    }

    private static FileContent Read(InputFile file) => file.Problem is { } problem ? new(default, problem) : FileBytes.Read(file.FullPath, file.Name);

    private Dictionary<string, FileVersion> FilesOf(string folder, Func<string, bool> isExcluded)
    {
        var root = folder.Length > 1 ? folder.TrimEnd('/', '\\') : folder;
        var files = FolderWalk.Files(folder, root)
            .Where(file => file.Problem is not null || (ArticleReaders.For(Path.GetExtension(file.Name)) is not null && !isExcluded(file.FullPath))).ToArray();
        var versions = files.AsParallel().AsOrdered().Select(file => (file, new FileVersion(file.Name, FileBytes.IdOf(Read(file))))).ToArray();
        foreach (var (file, version) in versions)
        {
            _files[version.Name] = file;
        }

        return versions.ToDictionary(entry => entry.Item2.Name[root.Length..].TrimStart('/'), entry => entry.Item2, StringComparer.Ordinal);
    }

    /// <summary>A file that stands for its whole side, whatever its name.</summary>
    private Dictionary<string, FileVersion> Alone(string path)
    {
        var file = _files[path] = new(path, Path.GetFullPath(path));
        return new(StringComparer.Ordinal) { [""] = new(path, FileBytes.IdOf(Read(file))) };
    }
}
