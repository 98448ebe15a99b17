namespace FactCheck.Cli.Git;

/// <summary>Finds the program git.</summary>
internal static class GitBinary
{
    private static readonly string[] Names = OperatingSystem.IsWindows() ? ["git.exe"] : ["git"];

    /// <summary>
    /// The full path of git; null where there is none. Looked for in the absolute folders of the search path alone: starting a program by its bare name
    /// would try the current folder too, and a corpus from a stranger may hold a file of that name.
    /// </summary>
    /// <param name="searchPath">The value of PATH.</param>
    public static string? Find(string? searchPath) => (searchPath ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Where(Path.IsPathFullyQualified)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(IsProgram);

    private static bool IsProgram(string path) => File.Exists(path)
        && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & (UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)) != UnixFileMode.None);
}
