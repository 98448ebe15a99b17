using System.CommandLine;
using FactCheck.Rules;

namespace FactCheck.Cli;

/// <summary>The shipped rules with those of the user's folders.</summary>
internal static class RuleFolders
{
    /// <summary>--rules.</summary>
    public static Option<string[]> Option() => new("--rules")
    {
        Description = "A folder of rules (YAML files with their pages); a rule with the id of a shipped one takes its place.",
        HelpName = "DIR",
    };

    /// <summary>All rules. Faulty files are named on the error stream, all at once, and end the run.</summary>
    public static RuleSet Load(IReadOnlyList<string> folders, Terminal terminal)
    {
        if (folders.Count == 0)
        {
            return RuleSet.Shipped;
        }

        var errors = new List<RuleError>();
        var rules = RuleSet.Shipped.With(folders.SelectMany(Sources), errors);
        if (errors.Count == 0)
        {
            return rules;
        }

        foreach (var error in errors)
        {
            terminal.Error.WriteLine(error);
        }

        throw new UsageException($"{errors.Count} faults in rule files; nothing was checked");
    }

    private static IEnumerable<RuleSource> Sources(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new UsageException($"--rules: the folder '{folder}' does not exist");
        }

        return Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path =>
        {
            var page = Path.ChangeExtension(path, ".md");
            return new RuleSource(path.Replace('\\', '/'), File.ReadAllText(path), File.Exists(page) ? File.ReadAllText(page) : null);
        });
    }
}
