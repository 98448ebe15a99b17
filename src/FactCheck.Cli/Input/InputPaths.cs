using FactCheck.Articles;
using FuzzySharp;

namespace FactCheck.Cli.Input;

/// <summary>Turns the paths of a command line into files: files, folders, globs and "-".</summary>
internal sealed class InputPaths(Func<string, bool> isExcluded)
{
    /// <summary>The most letters a file's name may be off to be offered instead.</summary>
    private const int LargestSlip = 2;

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>Each file once, under the name it is first met by, in ordinal order of the names.</summary>
    public List<InputFile> Files { get; } = [];

    /// <summary>Paths that lead to nothing.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>How many files in folders are of no format that holds articles.</summary>
    public int Ignored { get; private set; }

    /// <summary>How many articles in folders are excluded.</summary>
    public int Excluded { get; private set; }

    /// <summary>Expands all of them.</summary>
    /// <param name="paths">As given by the user.</param>
    /// <param name="isExcluded">Whether the file at a full path is left out; files that are named one by one never are.</param>
    public static InputPaths Expand(IEnumerable<string> paths, Func<string, bool> isExcluded)
    {
        var expanded = new InputPaths(isExcluded);
        foreach (var path in paths)
        {
            expanded.Add(Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path);
        }

        expanded.Files.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        return expanded;
    }

    private void Add(string path)
    {
        if (path == InputFile.StandardInput)
        {
            Take(new(path, path));
        }
        else if (Directory.Exists(path))
        {
            AddFolder(path);
        }
        else if (File.Exists(path) || IsLink(path))
        {
            Take(new(path, Path.GetFullPath(path)));
        }
        else if (GlobPattern.IsGlob(path))
        {
            AddGlob(path);
        }
        else
        {
            Errors.Add($"cannot read '{path}': there is no such file or folder{Nearest(path)}");
        }
    }

    private void AddFolder(string path)
    {
        if (!TakeArticles(FolderWalk.Files(path, path.Length > 1 ? path.TrimEnd('/') : path)))
        {
            Errors.Add($"the folder '{path}' holds no articles (files with the extension {string.Join(", ", ArticleReaders.Extensions)})");
        }
    }

    private void AddGlob(string path)
    {
        var pattern = GlobPattern.Parse(path);
        var folder = pattern.Root.Length == 0 ? "." : pattern.Root;
        var below = pattern.Root.Length == 0 || pattern.Root[^1] == '/' ? pattern.Root.Length : pattern.Root.Length + 1;
        var files = Directory.Exists(folder) ? FolderWalk.Files(folder, pattern.Root) : [];
        if (!TakeArticles(files.Where(file => file.Name.Length > below && pattern.IsMatch(file.Name[below..]))))
        {
            Errors.Add($"no article matches '{path}' (files with the extension {string.Join(", ", ArticleReaders.Extensions)})");
        }
    }

    /// <summary>Takes the files that a reader reads, and all problems; counts the others. False where there was nothing to take.</summary>
    private bool TakeArticles(IEnumerable<InputFile> files)
    {
        var any = false;
        foreach (var file in files.OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            if (file.Problem is null && isExcluded(file.FullPath))
            {
                Excluded++;
            }
            else if (file.Problem is not null || ArticleReaders.For(Path.GetExtension(file.Name)) is not null)
            {
                Take(file);
                any = true;
            }
            else
            {
                Ignored++;
            }
        }

        return any;
    }

    private void Take(InputFile file)
    {
        if (_taken.Add(file.FullPath))
        {
            Files.Add(file);
        }
    }

    /// <summary>A link that leads nowhere exists all the same; reading it tells why it fails.</summary>
    private static bool IsLink(string path) => !path.Contains('\0', StringComparison.Ordinal) && path.Length > 0 && new FileInfo(path).LinkTarget is not null;

    private static string Nearest(string path)
    {
        var folder = Path.GetDirectoryName(path) is { Length: > 0 } parent ? parent : ".";
        if (path.Length == 0 || !Directory.Exists(folder))
        {
            return path.Length == 0 || folder == "." ? "" : $" (the folder '{folder}' does not exist either)";
        }

        var name = Path.GetFileName(path);
        var nearest = new DirectoryInfo(folder).EnumerateFileSystemInfos()
            .Select(entry => (entry.Name, Distance: Levenshtein.EditDistance(name, entry.Name)))
            .Where(entry => entry.Distance <= LargestSlip && entry.Distance < name.Length)
            .OrderBy(entry => entry.Distance).ThenBy(entry => entry.Name, StringComparer.Ordinal)
            .Select(entry => entry.Name)
            .FirstOrDefault();
        return nearest is null ? "" : $"; did you mean '{path[..^name.Length]}{nearest}'?";
    }
}
