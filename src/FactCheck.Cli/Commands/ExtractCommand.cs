using System.CommandLine;
using FactCheck.Reporting;

namespace FactCheck.Cli.Commands;

/// <summary><c>extract</c>: the claims of articles.</summary>
internal sealed class ExtractCommand : Verb
{
    private readonly Terminal _terminal;
    private readonly OutputOptions _output;
    private readonly Argument<string[]> _paths = InputArguments.Paths();

    /// <summary>The verb on <paramref name="terminal"/>.</summary>
    public ExtractCommand(Terminal terminal)
        : base("extract", "Lists the claims of articles: values, where they stand and what they are about.")
    {
        _terminal = terminal;
        _output = new(terminal, ReportWriters.ForClaims(new()).Select(writer => writer.Format));
        Arguments.Add(_paths);
        _output.AddTo(this);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override string[] Examples =>
    [
        "factcheck extract article.md",
        "factcheck extract corpus/ --format jsonl --output claims.jsonl",
        "cat article.txt | factcheck extract -",
    ];

    private int Run(ParseResult parsed)
    {
        var articles = InputArguments.Read(parsed.GetValue(_paths)!, _terminal, _output.VerbosityOf(parsed));
        var claims = ProgressDisplay.During(
            _terminal, _output.VerbosityOf(parsed), progress => FactChecker.Extract(articles.Articles, progress, _terminal.Cancellation));
        var writer = ReportWriters.ForClaims(_output.StyleOf(parsed)).First(writer => writer.Format == parsed.GetValue(_output.Format));
        OutputTarget.Write(parsed.GetValue(_output.File), _terminal, output => writer.Write(claims.SelectMany(article => article.Claims), output));
        InputArguments.WriteProblems(articles, _terminal);
        return claims.IsEmpty ? ExitCode.Usage : ExitCode.Clean;
    }
}
