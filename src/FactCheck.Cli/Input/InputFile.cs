using FactCheck.Articles;

namespace FactCheck.Cli.Input;

/// <summary>A file to read, or a problem met on the way to it.</summary>
/// <param name="Name">The path as given, joined with the path below it by "/"; names it in every report.</param>
/// <param name="FullPath">Where it lies; the same file is read once, however often it is given.</param>
/// <param name="Problem">Set where there is nothing to read.</param>
internal sealed record InputFile(string Name, string FullPath, InputProblem? Problem = null)
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>A file or folder that can not be read.</summary>
    public static InputProblem Unreadable(string name, Exception reason) => new(
        InputRules.UnreadableFile,
        name,
        new(1, 1),
        reason switch
        {
            FileNotFoundException or DirectoryNotFoundException => $"'{name}' is gone, or is a link that leads nowhere.",
            UnauthorizedAccessException => $"'{name}' may not be read.",
            _ => $"'{name}' can not be read: {reason.Message}",
        },
        "Check that it exists and that you may read it.")
    {
        IsFatal = true,
    };

    /// <summary>A link to a folder that it lies in, or to itself.</summary>
    /// <param name="name">The link.</param>
    /// <param name="target">Where it leads, as written in the link.</param>
    public static InputProblem Loop(string name, string target) => new(
        InputRules.DirectoryLoop,
        name,
        new(1, 1),
        $"The link '{name}' leads in a circle, to '{target}'; it was not followed.",
        "Remove the link; everything behind it is read anyway.")
    {
        IsFatal = true,
    };
}
