using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.InteropServices;

namespace FactCheck.Languages;

/// <summary>Reads the embedded tables of a language: tab-separated columns, UTF-8, "#" starts a comment line, blank lines are skipped.</summary>
public static class LexiconFile
{
    /// <summary>The rows of <c>Languages/{code}/{name}</c>. A missing file is a bug and throws.</summary>
    public static IEnumerable<ImmutableArray<string>> Rows(string code, string name)
    {
        using var reader = new StreamReader(Open(code, name));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return ImmutableCollectionsMarshal.AsImmutableArray(line.Split('\t', StringSplitOptions.TrimEntries));
            }
        }
    }

    /// <summary>The first column of each row.</summary>
    public static IEnumerable<string> Words(string code, string name) => Rows(code, name).Select(row => row[0]);

    /// <summary>The bytes of <c>Languages/{code}/{name}</c>.</summary>
    public static Stream Open(string code, string name) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream($"Languages/{code}/{name}")
        ?? throw new InvalidOperationException($"The file Languages/{code}/{name} is not embedded.");
}
