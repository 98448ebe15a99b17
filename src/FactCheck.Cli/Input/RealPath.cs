namespace FactCheck.Cli.Input;

/// <summary>Paths without links, so that the same folder has one path.</summary>
internal static class RealPath
{
    /// <summary>As many links as operating systems follow.</summary>
    private const int MostLinks = 40;

    /// <summary>The full path of <paramref name="path"/> with all links on the way resolved.</summary>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        for (var links = 0; links < MostLinks && FirstLink(full) is { } link; links++)
        {
            full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(link.Target + full[link.Length..]));
        }

        return Path.TrimEndingDirectorySeparator(full);
    }

    /// <summary>Whether <paramref name="path"/> is <paramref name="folder"/> or lies below it; both are real paths.</summary>
    public static bool IsWithin(string path, string folder) =>
        path.StartsWith(folder, StringComparison.Ordinal)
        && (path.Length == folder.Length || Path.EndsInDirectorySeparator(folder) || path[folder.Length] == Path.DirectorySeparatorChar);

    /// <summary>The first part of the path that is a link: its length and what it leads to.</summary>
    private static (int Length, string Target)? FirstLink(string full)
    {
        var root = Path.GetPathRoot(full)!.Length;
        for (var end = root; end < full.Length;)
        {
            var next = full.IndexOf(Path.DirectorySeparatorChar, end + (end == root ? 0 : 1));
            end = next < 0 ? full.Length : next;
            var part = full[..end];
            if (new DirectoryInfo(part).LinkTarget is { } target)
            {
                return (end, Path.GetFullPath(target, Path.GetDirectoryName(part)!));
            }
        }

        return null;
    }
}
