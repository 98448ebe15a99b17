using System.Collections.Immutable;
using System.CommandLine;
using FactCheck.Articles;
using FactCheck.Languages;
using FactCheck.Reporting;
using FactCheck.Rules;

namespace FactCheck.Cli.Commands;

/// <summary><c>check</c>: where articles can not all be right.</summary>
internal sealed class CheckCommand : Verb
{
    private readonly Terminal _terminal;
    private readonly OutputOptions _output;
    private readonly Argument<string[]> _paths = InputArguments.Paths();
    private readonly Option<string[]> _against = new("--against")
    {
        Description = "Articles to compare with; only findings that involve a PATH are reported.",
        HelpName = "PATH",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string> _failOn = OutputOptions.Choice(
        "--fail-on", "Exit with 1 where a finding is at least this severe.", ["error", "warning", "info", "never"]);

    private readonly Option<string[]> _rules = RuleFolders.Option();

    /// <summary>The verb on <paramref name="terminal"/>.</summary>
    public CheckCommand(Terminal terminal)
        : base("check", "Reports where articles of different sources can not all be right.")
    {
        _terminal = terminal;
        _output = new(terminal, ReportWriters.ForReports(new()).Select(writer => writer.Format));
        Arguments.Add(_paths);
        Options.Add(_against);
        Options.Add(_failOn);
        Options.Add(_rules);
        _output.AddTo(this);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override string[] Examples =>
    [
        "factcheck check corpus/",
        "factcheck check draft.md --against corpus/",
        "factcheck check corpus/ --format json --output report.json --fail-on warning",
        "cat draft.txt | factcheck check - --against corpus/",
    ];

    private int Run(ParseResult parsed)
    {
        // While the rules and articles are read, the other core reads the lexicons.
        _ = Task.Run(Language.English.Preload);
        var rules = RuleFolders.Load(parsed.GetValue(_rules) ?? [], _terminal);
        var verbosity = _output.VerbosityOf(parsed);
        var articles = InputArguments.Read(parsed.GetValue(_paths)!, _terminal, verbosity);
        var reference = InputArguments.Read(parsed.GetValue(_against) ?? [], _terminal, verbosity).Without(articles);
        var options = new CheckOptions { Reference = [.. reference.Articles.Select(FileOf)] };
        var report = ProgressDisplay.During(_terminal, verbosity, progress =>
            new FactChecker(rules).Check([.. articles.Articles, .. reference.Articles], options, progress, _terminal.Cancellation));
        var writer = ReportWriters.ForReports(_output.StyleOf(parsed)).First(writer => writer.Format == parsed.GetValue(_output.Format));
        OutputTarget.Write(parsed.GetValue(_output.File), _terminal, output => writer.Write(report, output));
        return Outcome(report, options.Reference, parsed.GetValue(_failOn)!);
    }

    private static string FileOf(ReadResult result) => result.Article?.File ?? result.Problems[0].File;

    private static int Outcome(Report report, ImmutableHashSet<string> reference, string failOn)
    {
        if (report.Articles.All(entry => reference.Contains(entry.Article.File)))
        {
            return ExitCode.Usage;
        }

        return Enum.TryParse<Severity>(failOn, ignoreCase: true, out var least) && report.Findings.Any(finding => finding.Severity >= least)
            ? ExitCode.Findings
            : ExitCode.Clean;
    }
}
