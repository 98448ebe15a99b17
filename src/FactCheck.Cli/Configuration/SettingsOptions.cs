using System.CommandLine;
using FactCheck.Rules;
using FactCheck.Rules.Authority;

namespace FactCheck.Cli.Configuration;

/// <summary>What the configuration and the options about rules come to.</summary>
/// <param name="Rules">The rules and facts, of which those run that shall.</param>
/// <param name="Configuration">The configuration.</param>
/// <param name="Suppressions">Its suppressions.</param>
internal sealed record Settings(
    RuleSet Rules, FoundConfiguration Configuration, System.Collections.Immutable.ImmutableArray<FactCheck.Rules.Suppressions.ConfiguredSuppression> Suppressions);

/// <summary>The options about rules, facts and the configuration; the same for every verb that has them.</summary>
internal sealed class SettingsOptions(Terminal terminal)
{
    private readonly Option<string?> _config = new("--config")
    {
        Description = $"The configuration; without it, {ConfigurationLookup.FileName} in the current folder or the nearest one above.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _noConfig = new("--no-config") { Description = "Look for no configuration." };

    private readonly Option<string[]> _rules = new("--rules")
    {
        Description = "A folder of rules (YAML files with their pages) and, below 'authority', of house facts; a rule with the id of a shipped one takes its place.",
        HelpName = "DIR",
    };

    private readonly Option<string[]> _authority = new("--authority")
    {
        Description = "A folder of house facts (YAML files): people, organisations, places, fixed facts.",
        HelpName = "DIR",
    };

    private readonly Option<bool> _preview = new("--preview") { Description = "Run the rules in preview too; their findings are at most warnings." };

    /// <summary>Adds all of them.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _rules, _authority, _preview, _config, _noConfig })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Reads everything. Faults in files are named on the error stream, all at once, and end the run.</summary>
    public Settings Load(ParseResult parsed)
    {
        var errors = new List<FileError>();
        var configuration = parsed.GetValue(_noConfig) ? FoundConfiguration.None : ConfigurationLookup.Find(parsed.GetValue(_config), errors);
        var said = configuration.Said;
        var ruleFolders = said.Rules.Select(path => (configuration.At(path), ConfigurationLookup.FileName)).Concat((parsed.GetValue(_rules) ?? []).Select(path => (path, "--rules")));
        var factFolders = said.Authority.Select(path => (configuration.At(path), ConfigurationLookup.FileName)).Concat((parsed.GetValue(_authority) ?? []).Select(path => (path, "--authority")));
        var files = ruleFolders.SelectMany(folder => RuleFolder.Read(folder.Item1, folder.Item2)).ToArray();
        var facts = files.Where(RuleFolder.IsAuthority).Concat(factFolders.SelectMany(folder => RuleFolder.Read(folder.Item1, folder.Item2)));
        var rules = RuleSet.Shipped
            .With(files.Where(file => !RuleFolder.IsAuthority(file)), errors)
            .With(facts.Aggregate(HouseFacts.None, (all, file) => all.With(AuthorityFile.Read(file.Path, file.Yaml, errors))));
        var selection = said.SelectionOf(rules) with { Preview = said.Preview || parsed.GetValue(_preview) };
        var suppressions = said.SuppressionsOf(rules);
        RejectFaults(errors);
        return new(rules.Select(selection), configuration, suppressions);
    }

    /// <summary>Names the rules that run and will go.</summary>
    public void WarnOfDeprecated(RuleSet rules)
    {
        foreach (var rule in rules.Deprecated)
        {
            terminal.Error.WriteLine($"factcheck: {rule.Id} {rule.Name} is deprecated and will go; 'factcheck explain {rule.Id}' says what replaces it");
        }
    }

    /// <summary>Ends the run where there are faults in files.</summary>
    public void RejectFaults(IReadOnlyCollection<FileError> errors)
    {
        if (errors.Count == 0)
        {
            return;
        }

        foreach (var error in errors)
        {
            terminal.Error.WriteLine(error);
        }

        throw new UsageException($"{(errors.Count == 1 ? "1 fault" : $"{errors.Count} faults")} in files of rules, facts, configuration or baseline; nothing was checked");
    }
}
