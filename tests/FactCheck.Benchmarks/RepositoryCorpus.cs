using FactCheck.Articles;

namespace FactCheck.Benchmarks;

/// <summary>The articles that lie in the repository's folder <c>corpus</c>.</summary>
internal static class RepositoryCorpus
{
    /// <summary>Where it lies; the repository is the first folder above the program that holds FactCheck.sln.</summary>
    public static string Folder => Path.Combine(Root(), "corpus");

    /// <summary>Reads them.</summary>
    public static ReadResult[] Read() => ReadFolder(Folder);

    /// <summary>Reads every article in and below a folder, in the order of their paths.</summary>
    public static ReadResult[] ReadFolder(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => ArticleReaders.For(Path.GetExtension(path)) is not null)
            .Select(path => (Path: path, Name: Path.GetRelativePath(folder, path).Replace('\\', '/')))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => ArticleReaders.Read(file.Name, File.ReadAllBytes(file.Path))),
    ];

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "FactCheck.sln")))
        {
            folder = Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))
                ?? throw new InvalidOperationException($"FactCheck.sln is in no folder above {AppContext.BaseDirectory}.");
        }

        return folder;
    }
}
