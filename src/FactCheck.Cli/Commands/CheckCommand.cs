using System.CommandLine;
using FactCheck.Reporting;

namespace FactCheck.Cli.Commands;

/// <summary><c>check</c>: where articles can not all be right.</summary>
internal sealed class CheckCommand : Verb
{
    private readonly Terminal _terminal;
    private readonly OutputOptions _output;
    private readonly CheckRun _run;
    private readonly Argument<string[]> _paths = InputArguments.Paths();
    private readonly FailOn _failOn = new();

    /// <summary>The verb on <paramref name="terminal"/>.</summary>
    public CheckCommand(Terminal terminal)
        : base("check", "Reports where articles of different sources can not all be right.")
    {
        _terminal = terminal;
        _output = new(terminal, ReportWriters.ForReports(new()).Select(writer => writer.Format));
        _run = new(terminal);
        Arguments.Add(_paths);
        _run.AddTo(this);
        _failOn.AddTo(this);
        _output.AddTo(this);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override string[] Examples =>
    [
        "factcheck check corpus/",
        "factcheck check draft.md --against corpus/",
        "factcheck check corpus/ --baseline factcheck.baseline.json    # only new findings fail",
        "factcheck check corpus/ --format json --output report.json --fail-on warning",
        "cat draft.txt | factcheck check - --against corpus/",
    ];

    private int Run(ParseResult parsed)
    {
        var settings = _run.Load(parsed);
        var store = _run.StoreOf(parsed, settings);
        var baseline = _run.Load(store);
        if (parsed.GetValue(_run.Baseline) is { } named && !store!.Exists)
        {
            _terminal.Error.WriteLine($"factcheck: there is no baseline '{named}' yet, so every finding is new; 'factcheck accept' writes it");
        }

        var outcome = _run.Check(parsed, parsed.GetValue(_paths)!, settings, baseline, _output.VerbosityOf(parsed));
        var writer = ReportWriters.ForReports(_output.StyleOf(parsed)).First(writer => writer.Format == parsed.GetValue(_output.Format));
        OutputTarget.Write(parsed.GetValue(_output.File), _terminal, output => writer.Write(outcome.Report, output));
        return outcome.IsEmpty ? ExitCode.Usage : _failOn.ExitCodeOf(parsed, settings.Configuration, outcome.Report.NewFindings);
    }
}
