using System.CommandLine;
using System.Globalization;
using FactCheck.Reporting;
using FactCheck.Rules;
using FactCheck.Rules.Baselines;

namespace FactCheck.Cli.Commands;

/// <summary><c>accept</c>: writes findings into the baseline.</summary>
internal sealed class AcceptCommand : Verb
{
    private readonly Terminal _terminal;
    private readonly CheckRun _run;
    private readonly Argument<string[]> _fingerprints = new("FINGERPRINT")
    {
        Description = "Findings by the 16 digits that reports show.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _reason = new("--reason") { Description = "Why the finding may stay.", HelpName = "TEXT" };
    private readonly Option<string?> _owner = new("--owner") { Description = "Who answers for it.", HelpName = "NAME" };
    private readonly Option<string?> _expires = new("--expires") { Description = "The last day on which it is accepted: 2026-12-31.", HelpName = "DAY" };
    private readonly Option<bool> _all = new("--all") { Description = "Accept every new finding of the articles of --in." };
    private readonly Option<string[]> _in = new("--in")
    {
        Description = "Articles that have the findings; the entries then say what was found.",
        HelpName = "PATH",
        AllowMultipleArgumentsPerToken = true,
    };

    /// <summary>The verb on <paramref name="terminal"/>.</summary>
    public AcceptCommand(Terminal terminal)
        : base("accept", "Accepts findings: writes them into the baseline, with a reason, an owner and a last day.")
    {
        _terminal = terminal;
        _run = new(terminal);
        Arguments.Add(_fingerprints);
        foreach (var option in new Option[] { _reason, _owner, _expires, _in, _all })
        {
            Options.Add(option);
        }

        _run.AddTo(this);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override string[] Examples =>
    [
        "factcheck accept 85ae66a99583bf37 --reason \"both are estimates\" --owner desk --expires 2026-12-31 --in corpus/",
        "factcheck accept --all --in corpus/ --reason \"found before we began\" --owner desk --expires 2026-12-31",
    ];

    private int Run(ParseResult parsed)
    {
        var template = new BaselineEntry
        {
            Fingerprint = "",
            Reason = Required(parsed, _reason, "why the finding may stay"),
            Owner = Required(parsed, _owner, "who answers for it"),
            Expires = LastDay(Required(parsed, _expires, "the last day on which it is accepted, e.g. 2026-12-31")),
        };
        var fingerprints = parsed.GetValue(_fingerprints)!.Distinct(StringComparer.Ordinal).ToArray();
        var paths = parsed.GetValue(_in) ?? [];
        RejectWrongFingerprints(fingerprints, paths, parsed.GetValue(_all));

        var settings = _run.Load(parsed);
        var store = _run.StoreOf(parsed, settings) ?? new(BaselineStore.DefaultName);
        var baseline = _run.Load(store);
        var entries = paths.Length > 0
            ? Seen(fingerprints, _run.Check(parsed, paths, settings, baseline, Verbosity.Quiet).Report, template)
            : fingerprints.SelectMany(fingerprint => Unseen(fingerprint, template, baseline)).ToArray();
        var accepted = entries.Select(entry => (entry.Fingerprint, entry.Occurrence)).ToHashSet();
        store.Save(Baseline.Of(baseline.Entries.Where(entry => !accepted.Contains((entry.Fingerprint, entry.Occurrence))).Concat(entries)), _terminal);
        _terminal.Output.WriteLine($"{(entries.Length == 1 ? "1 finding" : $"{entries.Length} findings")} accepted in {store.Path}, for {template.Owner} until {template.Expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}");
        return ExitCode.Clean;
    }

    private static string Required(ParseResult parsed, Option<string?> option, string hint) =>
        parsed.GetValue(option) is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : throw new UsageException($"{option.Name} is missing: say {hint}");

    private DateOnly LastDay(string text)
    {
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            throw new UsageException($"--expires: '{text}' is no day; write year-month-day, as in 2026-12-31");
        }

        return day >= _terminal.Today ? day : throw new UsageException($"--expires: {text} is past; an acceptance must last until today at least");
    }

    private static void RejectWrongFingerprints(string[] fingerprints, string[] paths, bool all)
    {
        if (fingerprints.FirstOrDefault(text => !BaselineFile.IsFingerprint(text)) is { } wrong)
        {
            throw new UsageException($"'{wrong}' is no fingerprint: 16 hexadecimal digits in lower case, as reports show them");
        }

        if (all && paths.Length == 0)
        {
            throw new UsageException("--all needs --in PATH: the articles whose findings are accepted");
        }

        if (all == fingerprints.Length > 0)
        {
            throw new UsageException(all ? "give either fingerprints or --all" : "FINGERPRINT is missing: the 16 digits that reports show");
        }
    }

    /// <summary>Entries for findings that the articles have: the new ones, and where all are accepted already, those again with the new reason.</summary>
    private static BaselineEntry[] Seen(string[] fingerprints, Report report, BaselineEntry template)
    {
        var findings = report.Findings.Where(finding => !finding.Rule.IsAboutInput).ToLookup(finding => finding.Fingerprint, StringComparer.Ordinal);
        var wanted = fingerprints.Length > 0
            ? fingerprints
            : [.. findings.Where(group => group.Any(finding => finding.Baseline == BaselineState.New)).Select(group => group.Key)];
        if (wanted.FirstOrDefault(fingerprint => !findings.Contains(fingerprint)) is { } missing)
        {
            throw new UsageException($"the articles have no finding {missing}{Nearest.Hint(missing, findings.Select(group => group.Key), "'factcheck check' shows the fingerprints")}");
        }

        return
        [
            .. from fingerprint in wanted
               let found = findings[fingerprint]
               let covered = found.Select(finding => finding.Accepted?.Occurrence).OfType<int>().ToArray()
               from occurrence in covered.Length == found.Count() ? covered : Enumerable.Range(1, found.Count()).Except(covered)
               let first = found.First()
               select template with { Fingerprint = fingerprint, Occurrence = occurrence, Rule = first.Rule.Id, Story = first.Story, Message = first.Message },
        ];
    }

    /// <summary>An entry for a finding that was not looked at: a new one, or those that are there with the new reason.</summary>
    private static IEnumerable<BaselineEntry> Unseen(string fingerprint, BaselineEntry template, Baseline baseline)
    {
        var known = baseline.Entries.Where(entry => entry.Fingerprint == fingerprint).ToArray();
        return known.Length == 0
            ? [template with { Fingerprint = fingerprint }]
            : known.Select(entry => entry with { Reason = template.Reason, Owner = template.Owner, Expires = template.Expires });
    }
}
