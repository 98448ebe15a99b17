using System.Runtime.CompilerServices;

namespace FactCheck.Tests.Support;

/// <summary>Finds the repository's own files from where the tests were compiled.</summary>
public static class RepositoryFiles
{
    /// <summary>The folder that holds FactCheck.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Files of a folder below the root with that ending, in ordinal order, without build output.</summary>
    public static IEnumerable<string> Find(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static string FindRoot([CallerFilePath] string file = "")
    {
        var folder = Path.GetDirectoryName(file)!;
        while (!File.Exists(Path.Combine(folder, "FactCheck.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("FactCheck.sln is in no folder above " + file);
        }

        return folder;
    }
}
