using System.CommandLine;
using FactCheck.Articles;
using FactCheck.Cli.Configuration;
using FactCheck.Languages;
using FactCheck.Reporting;
using FactCheck.Rules;
using FactCheck.Rules.Baselines;

namespace FactCheck.Cli.Commands;

/// <summary>What a run came to.</summary>
/// <param name="Report">What it found.</param>
/// <param name="IsEmpty">Whether none of the articles to be checked could be read.</param>
internal sealed record CheckOutcome(Report Report, bool IsEmpty);

/// <summary>The articles, rules and baseline of a run, and the run itself: what <c>check</c>, <c>accept</c> and <c>baseline prune</c> have in common.</summary>
internal sealed class CheckRun(Terminal terminal)
{
    private readonly SettingsOptions _settings = new(terminal);

    /// <summary>--against.</summary>
    public Option<string[]> Against { get; } = new("--against")
    {
        Description = "Articles to compare with; only findings that involve a PATH are reported.",
        HelpName = "PATH",
        AllowMultipleArgumentsPerToken = true,
    };

    /// <summary>--baseline.</summary>
    public Option<string?> Baseline { get; } = new("--baseline")
    {
        Description = "Accepted findings: a file, or a folder with a file a finding. They are marked and do not count for the exit code.",
        HelpName = "FILE",
    };

    /// <summary>Adds the options.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(Against);
        command.Options.Add(Baseline);
        AddSettingsTo(command);
    }

    /// <summary>Adds the options about rules and the configuration alone.</summary>
    public void AddSettingsTo(Command command) => _settings.AddTo(command);

    /// <summary>Reads rules, facts and configuration.</summary>
    public Settings Load(ParseResult parsed)
    {
        // While the rules and articles are read, the other core reads the lexicons.
        _ = Task.Run(Language.English.Preload);
        return _settings.Load(parsed);
    }

    /// <summary>The baseline that the command line names, or the configuration; null where neither does.</summary>
    public BaselineStore? StoreOf(ParseResult parsed, Settings settings) =>
        parsed.GetValue(Baseline) is { } named ? new(named)
        : settings.Configuration.Said.Baseline is { } said ? new(settings.Configuration.At(said))
        : null;

    /// <summary>The entries of a baseline; one that is not there yet is empty. Faults end the run: nobody knows what a faulty baseline accepts.</summary>
    public Baseline Load(BaselineStore? store)
    {
        var errors = new List<FileError>();
        var baseline = store?.Load(errors) ?? FactCheck.Rules.Baselines.Baseline.Empty;
        _settings.RejectFaults(errors);
        return baseline;
    }

    /// <summary>Checks the articles at <paramref name="paths"/>.</summary>
    public CheckOutcome Check(ParseResult parsed, string[] paths, Settings settings, Baseline baseline, Verbosity verbosity)
    {
        _settings.WarnOfDeprecated(settings.Rules);
        var isExcluded = settings.Configuration.IsExcluded();
        var articles = InputArguments.Read(paths, terminal, verbosity, isExcluded);
        var reference = InputArguments.Read(parsed.GetValue(Against) ?? [], terminal, verbosity, isExcluded).Without(articles);
        var options = OptionsOf(settings, baseline) with { Reference = [.. reference.Articles.Select(FileOf)] };
        var report = ProgressDisplay.During(terminal, verbosity, progress =>
            new FactChecker(settings.Rules).Check([.. articles.Articles, .. reference.Articles], options, progress, terminal.Cancellation));
        return new(report, report.Articles.All(entry => options.Reference.Contains(entry.Article.File)));
    }

    /// <summary>How articles are checked.</summary>
    public CheckOptions OptionsOf(Settings settings, Baseline baseline) => new()
    {
        Today = terminal.Today,
        Baseline = baseline,
        Suppressions = settings.Suppressions,
        MatchesPath = settings.Configuration.MatchesPath,
    };

    private static string FileOf(ReadResult result) => result.Article?.File ?? result.Problems[0].File;
}
