namespace FactCheck.Cli.Git;

/// <summary>Two commits, or a commit and the working tree.</summary>
/// <param name="OldName">The old side, as the user calls it.</param>
/// <param name="OldCommit">Its object id.</param>
/// <param name="NewName">The new side.</param>
/// <param name="NewCommit">Its object id; null for the working tree.</param>
internal sealed record GitRevisions(string OldName, string OldCommit, string NewName, string? NewCommit)
{
    /// <summary>How the files of a checkout are called.</summary>
    public const string WorkingTree = "working tree";

    private const string Head = "HEAD";
    private const string Range = "..";
    private const string SymmetricRange = "...";

    /// <summary>
    /// Reads "A..B", "A...B" (what B changed since it left A), "A B", and "A" alone (against the working tree). A side that is left empty is HEAD, as git has it.
    /// </summary>
    public static GitRevisions Parse(IReadOnlyList<string> words, GitProgram git)
    {
        if (words is [var old, var @new])
        {
            return new(old, Commit(old, git), @new, Commit(@new, git));
        }

        var separator = words[0].Contains(SymmetricRange, StringComparison.Ordinal) ? SymmetricRange : Range;
        if (words[0].Split(separator) is not [var left, var right])
        {
            return new(words[0], Commit(words[0], git), WorkingTree, null);
        }

        var (from, to) = (left.Length > 0 ? left : Head, right.Length > 0 ? right : Head);
        var (fromCommit, toCommit) = (Commit(from, git), Commit(to, git));
        return separator == Range ? new(from, fromCommit, to, toCommit) : new($"{from} before {to}", MergeBase(from, fromCommit, to, toCommit, git), to, toCommit);
    }

    private static string MergeBase(string from, string fromCommit, string to, string toCommit, GitProgram git)
    {
        var result = git.Run("merge-base", fromCommit, toCommit);
        return result.ExitCode == 0 ? result.Output.Trim() : throw new UsageException($"'{from}' and '{to}' have no common commit (in a shallow clone, fetch more of the history)");
    }

    private static string Commit(string revision, GitProgram git)
    {
        var result = git.Run("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
        if (result.ExitCode == 0 && result.Output.Trim() is { Length: > 0 } id && id.All(char.IsAsciiHexDigit))
        {
            return id;
        }

        var names = git.Run("for-each-ref", "--format=%(refname:short)").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        throw new UsageException($"'{revision}' is no file, no folder and no revision of this repository{(names.Length == 0 ? ", which has no commits yet" : Nearest.Hint(revision, names))}");
    }
}
