using FactCheck.Tests.Support;

namespace FactCheck.Tests.Claims.Names;

/// <summary>Reads the example files of this folder.</summary>
public static class NameExamples
{
    /// <summary>The lines of a file that are neither blank nor comments.</summary>
    public static IEnumerable<string> Lines(string file) =>
        File.ReadLines(Path.Combine(RepositoryFiles.Root, "tests/FactCheck.Tests/Claims/Names", file)).Where(line => line.Length > 0 && line[0] != '#');

    /// <summary>The two halves of "left | right".</summary>
    public static (string Left, string Right) Pair(string line)
    {
        var parts = line.Split(" | ");
        return (parts[0], parts[1]);
    }
}
