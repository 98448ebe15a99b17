using FactCheck.Articles;

namespace FactCheck.Cli.Input;

/// <summary>Lists the files below a folder. Folders whose name starts with a dot are left out; each real folder is entered once.</summary>
internal sealed class FolderWalk
{
    private readonly Queue<Folder> _folders = new();
    private readonly Queue<Folder> _links = new();
    private readonly HashSet<string> _entered = new(StringComparer.Ordinal);
    private readonly List<InputFile> _files = [];

    /// <summary>All files below <paramref name="root"/>, unordered, with the folders that can not be read and the links that lead in a circle.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="name">What its files' names start with; empty for none.</param>
    public static List<InputFile> Files(string root, string name)
    {
        var walk = new FolderWalk();
        walk._folders.Enqueue(new(name, RealPath.Of(root)));

        // Real folders first, so that a file behind a link keeps the name of its own folder.
        while (walk._folders.TryDequeue(out var folder) || walk._links.TryDequeue(out folder))
        {
            walk.Enter(folder);
        }

        return walk._files;
    }

    private void Enter(Folder folder)
    {
        if (!_entered.Add(folder.RealPath))
        {
            return;
        }

        try
        {
            foreach (var entry in new DirectoryInfo(folder.RealPath).EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
            {
                Take(folder, entry);
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            AddProblem(InputFile.Unreadable(folder.Name, problem), folder.RealPath);
        }
    }

    private void Take(Folder folder, FileSystemInfo entry)
    {
        var name = Join(folder.Name, entry.Name);
        if (entry.LinkTarget is not null && LeadsToItself(entry))
        {
            AddProblem(InputFile.Loop(name, entry.LinkTarget), entry.FullName);
        }
        else if (!entry.Attributes.HasFlag(FileAttributes.Directory))
        {
            _files.Add(new(name, entry.FullName));
        }
        else if (entry.Name[0] == '.')
        {
            return;
        }
        else if (entry.LinkTarget is null)
        {
            _folders.Enqueue(new(name, entry.FullName));
        }
        else if (RealPath.Of(entry.FullName) is var target && RealPath.IsWithin(folder.RealPath, target))
        {
            AddProblem(InputFile.Loop(name, entry.LinkTarget), entry.FullName);
        }
        else
        {
            _links.Enqueue(new(name, target));
        }
    }

    /// <summary>Whether following the link never ends: "a" to "b" and "b" to "a".</summary>
    private static bool LeadsToItself(FileSystemInfo link)
    {
        try
        {
            link.ResolveLinkTarget(returnFinalTarget: true);
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    private void AddProblem(InputProblem problem, string fullPath) => _files.Add(new(problem.File, fullPath, problem));

    /// <summary>Joins two parts of a name with "/".</summary>
    internal static string Join(string folder, string name) =>
        folder.Length == 0 || folder[^1] == '/' ? folder + name : folder + "/" + name;

    private sealed record Folder(string Name, string RealPath);
}
