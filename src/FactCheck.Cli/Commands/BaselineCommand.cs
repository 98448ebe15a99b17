using System.CommandLine;
using System.Globalization;
using FactCheck.Reporting;
using FactCheck.Rules;
using FactCheck.Rules.Baselines;

namespace FactCheck.Cli.Commands;

/// <summary><c>baseline</c>: shows the accepted findings, and removes those that are no longer found.</summary>
internal sealed class BaselineCommand : Verb
{
    private readonly Terminal _terminal;
    private readonly CheckRun _showRun;
    private readonly CheckRun _pruneRun;
    private readonly Argument<string[]> _paths = InputArguments.Paths();
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Say what would be removed, and remove nothing." };

    /// <summary>The verb on <paramref name="terminal"/>.</summary>
    public BaselineCommand(Terminal terminal)
        : base("baseline", "Shows the accepted findings, or removes those that are no longer found.")
    {
        _terminal = terminal;
        (_showRun, _pruneRun) = (new(terminal), new(terminal));
        var show = new Command("show", "Lists the accepted findings, those that expire first at the top.");
        show.Options.Add(_showRun.Baseline);
        _showRun.AddSettingsTo(show);
        show.SetAction(Show);
        Subcommands.Add(show);
        var prune = new Command("prune", "Checks the articles and removes accepted findings that are no longer found. Give all articles that the baseline is about.");
        prune.Arguments.Add(_paths);
        prune.Options.Add(_dryRun);
        _pruneRun.AddTo(prune);
        prune.SetAction(Prune);
        Subcommands.Add(prune);
    }

    /// <inheritdoc/>
    public override string[] Examples => ["factcheck baseline show", "factcheck baseline prune corpus/ --dry-run"];

    private int Show(ParseResult parsed)
    {
        var settings = _showRun.Load(parsed);
        var store = Store(_showRun, parsed, settings);
        var baseline = _showRun.Load(store);
        foreach (var entry in baseline.Entries.OrderBy(entry => entry.Expires).ThenBy(entry => entry.Fingerprint, StringComparer.Ordinal).ThenBy(entry => entry.Occurrence))
        {
            WriteEntry(entry);
        }

        var expired = baseline.Entries.Count(entry => entry.Expires < _terminal.Today);
        _terminal.Output.WriteLine($"{Count(baseline.Entries.Length)} accepted in {store.Path}{(expired > 0 ? $", {expired} of them expired" : "")}");
        return ExitCode.Clean;
    }

    private int Prune(ParseResult parsed)
    {
        var settings = _pruneRun.Load(parsed);
        var store = Store(_pruneRun, parsed, settings);
        var baseline = _pruneRun.Load(store);
        var outcome = _pruneRun.Check(parsed, parsed.GetValue(_paths)!, settings, baseline, Verbosity.Quiet);
        if (outcome.IsEmpty)
        {
            throw new UsageException("nothing could be read, so nothing was removed; 'factcheck check' says why");
        }

        var gone = outcome.Report.Absent;
        foreach (var entry in gone)
        {
            WriteEntry(entry);
        }

        if (!parsed.GetValue(_dryRun) && gone.Length > 0)
        {
            store.Save(Baseline.Of(baseline.Entries.Except(gone)), _terminal);
        }

        _terminal.Output.WriteLine($"{Count(gone.Length)} {(parsed.GetValue(_dryRun) ? "would be " : "")}removed from {store.Path}, {baseline.Entries.Length - gone.Length} kept");
        return ExitCode.Clean;
    }

    private static BaselineStore Store(CheckRun run, ParseResult parsed, Configuration.Settings settings)
    {
        var store = run.StoreOf(parsed, settings) ?? new(BaselineStore.DefaultName);
        return store.Exists ? store : throw new UsageException($"there is no baseline '{store.Path}'; 'factcheck accept' writes it");
    }

    private void WriteEntry(BaselineEntry entry)
    {
        var expires = entry.Expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var until = entry.Expires < _terminal.Today ? $"expired {expires}" : $"until {expires}";
        var what = string.Join(' ', new[] { entry.Fingerprint, entry.Rule, entry.Story, entry.Message }.Where(text => text.Length > 0));
        _terminal.Output.WriteLine(Printable.Of($"{what}"));
        _terminal.Output.WriteLine("  " + Printable.Of($"{until}, {entry.Owner}: {entry.Reason}"));
    }

    private static string Count(int number) => number == 1 ? "1 finding" : $"{(number == 0 ? "no" : number.ToString(CultureInfo.InvariantCulture))} findings";
}
