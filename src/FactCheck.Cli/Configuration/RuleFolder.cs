using FactCheck.Cli.Input;
using FactCheck.Rules;

namespace FactCheck.Cli.Configuration;

/// <summary>Reads folders of rules and of house facts.</summary>
internal static class RuleFolder
{
    /// <summary>Files below a folder of this name hold facts and no rules.</summary>
    private const string Authority = "authority";

    /// <summary>The YAML files below <paramref name="folder"/> with the pages beside them, in the order of their paths. Links out of the folder are refused.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="option">What named it, for messages.</param>
    public static IEnumerable<RuleSource> Read(string folder, string option)
    {
        if (!Directory.Exists(folder))
        {
            throw new UsageException($"{option}: the folder '{folder}' does not exist");
        }

        var root = RealPath.Of(folder);
        foreach (var file in FolderWalk.Files(folder, folder.Length > 1 ? folder.TrimEnd('/', '\\') : folder).OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            if (file.Problem is not null)
            {
                throw new UsageException($"{option}: {file.Problem.Message}");
            }

            if (Path.GetExtension(file.Name) is not (".yaml" or ".yml"))
            {
                continue;
            }

            var page = Path.ChangeExtension(file.Name, ".md");
            yield return new(file.Name, Within(root, file.Name, option), File.Exists(page) ? Within(root, page, option) : null);
        }
    }

    /// <summary>Whether the file holds facts of the house.</summary>
    public static bool IsAuthority(RuleSource file) => file.Path.Split('/').SkipLast(1).Contains(Authority, StringComparer.Ordinal);

    private static string Within(string root, string path, string option) => RealPath.IsWithin(RealPath.Of(path), root)
        ? UserFile.Read(path, option)
        : throw new UsageException($"{option}: '{path}' leads out of the folder; copy the file into it");
}
