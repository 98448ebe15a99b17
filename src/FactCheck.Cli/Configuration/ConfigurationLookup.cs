using FactCheck.Cli.Input;
using FactCheck.Rules;
using FactCheck.Rules.Configuration;

namespace FactCheck.Cli.Configuration;

/// <summary>A configuration and the folder that its paths are relative to.</summary>
/// <param name="Said">What it says.</param>
/// <param name="Folder">Its folder, as a prefix of paths: empty for the current one.</param>
/// <param name="Exists">Whether there is a file.</param>
internal sealed record FoundConfiguration(HouseConfiguration Said, string Folder, bool Exists)
{
    /// <summary>No file.</summary>
    public static FoundConfiguration None { get; } = new(HouseConfiguration.None, "", false);

    /// <summary>Whether the configuration leaves the file at a full path out of its folder.</summary>
    public Func<string, bool> IsExcluded()
    {
        var patterns = Said.Exclude.Select(GlobPattern.OfWhole).ToArray();
        return path => patterns.Length > 0 && Below(path) is { } below && Array.Exists(patterns, pattern => pattern.IsMatch(below));
    }

    /// <summary>Whether an article's path, as given, matches a pattern of the configuration.</summary>
    public bool MatchesPath(string file, string pattern) => Below(Path.GetFullPath(file)) is { } below && GlobPattern.OfWhole(pattern).IsMatch(below);

    /// <summary>A full path as seen from the folder; null where it lies elsewhere.</summary>
    private string? Below(string full)
    {
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(Folder.Length == 0 ? "." : Folder));
        return RealPath.IsWithin(full, folder) && full.Length > folder.Length ? Path.GetRelativePath(folder, full).Replace('\\', '/') : null;
    }

    /// <summary>Where a path of the configuration lies. One that a link leads out of the folder is refused.</summary>
    public string At(string path)
    {
        var full = FolderWalk.Join(Folder, path);
        if (!RealPath.IsWithin(RealPath.Of(full), RealPath.Of(Folder.Length == 0 ? "." : Folder)))
        {
            throw new UsageException($"{ConfigurationLookup.FileName}: '{path}' leads out of the folder of the file");
        }

        return full;
    }
}

/// <summary>Finds <c>factcheck.yaml</c>: in the current folder, or the nearest one above it.</summary>
internal static class ConfigurationLookup
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "factcheck.yaml";

    /// <summary>The configuration that is found or named; its faults are added to <paramref name="errors"/>.</summary>
    /// <param name="named">The file that the command line names; null to look for one.</param>
    /// <param name="errors">Takes the faults.</param>
    public static FoundConfiguration Find(string? named, ICollection<FileError> errors)
    {
        var path = named ?? Nearest();
        if (path is null)
        {
            return FoundConfiguration.None;
        }

        var text = UserFile.Read(path, "--config");
        return new(HouseConfiguration.Read(path, text, errors), (Path.GetDirectoryName(path) ?? "").Replace('\\', '/'), true);
    }

    /// <summary>"factcheck.yaml", "../factcheck.yaml" and so on; null where no folder has one.</summary>
    private static string? Nearest()
    {
        var prefix = "";
        for (var folder = new DirectoryInfo(Environment.CurrentDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, FileName)))
            {
                return prefix + FileName;
            }

            prefix += "../";
        }

        return null;
    }
}
