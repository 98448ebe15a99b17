namespace FactCheck.Cli.Git;

/// <summary>A file in a tree of git, by its path from the repository's top folder.</summary>
/// <param name="Path">With "/" between the parts.</param>
/// <param name="Id">Its object id; only zeros where it stands in the working tree alone.</param>
/// <param name="IsPlain">Whether it is a plain file, not a link or another repository.</param>
internal sealed record GitFile(string Path, string Id, bool IsPlain);

/// <summary>A file that two trees have differently; a renamed one has both sides.</summary>
internal sealed record GitChange(GitFile? Old, GitFile? New);

/// <summary>Reads what git prints about trees and their differences, in its forms that end names with a zero byte.</summary>
internal static class GitDifference
{
    private const string PlainMode = "100";

    /// <summary>The lines of <c>ls-tree -r -z</c>: "mode type id TAB path".</summary>
    public static IEnumerable<GitFile> ReadTree(string output)
    {
        foreach (var line in output.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab > 0 && line[..tab].Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var mode, _, var id, ..])
            {
                yield return new(line[(tab + 1)..], id, mode.StartsWith(PlainMode, StringComparison.Ordinal));
            }
        }
    }

    /// <summary>The entries of <c>diff --raw -z</c>: ":mode mode id id status", then a path, or two for a renamed file.</summary>
    public static IEnumerable<GitChange> ReadChanges(string output)
    {
        var parts = output.Split('\0');
        for (var i = 0; i + 1 < parts.Length;)
        {
            if (parts[i].Split(' ') is not [var oldMode, var newMode, var oldId, var newId, { Length: > 0 } status])
            {
                i++;
                continue;
            }

            var isRenamed = status[0] == 'R';
            var (old, @new) = (parts[i + 1], isRenamed && i + 2 < parts.Length ? parts[i + 2] : parts[i + 1]);
            i += isRenamed ? 3 : 2;
            yield return new(
                status[0] == 'A' ? null : new(old, oldId, oldMode.TrimStart(':').StartsWith(PlainMode, StringComparison.Ordinal)),
                status[0] == 'D' ? null : new(@new, newId, newMode.StartsWith(PlainMode, StringComparison.Ordinal)));
        }
    }
}
