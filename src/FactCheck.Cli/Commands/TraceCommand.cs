using System.CommandLine;
using FactCheck.Reporting.PlainText;

namespace FactCheck.Cli.Commands;

/// <summary><c>trace</c>: why claims were aligned or not.</summary>
internal sealed class TraceCommand : Verb
{
    private readonly Terminal _terminal;
    private readonly OutputOptions _output;
    private readonly Argument<string[]> _paths = InputArguments.Paths();

    /// <summary>The verb on <paramref name="terminal"/>.</summary>
    public TraceCommand(Terminal terminal)
        : base("trace", "Shows claims, pairs with their match weights and groups: why two claims were aligned.")
    {
        _terminal = terminal;
        _output = new(terminal, ["text"]);
        Arguments.Add(_paths);
        _output.AddTo(this);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override string[] Examples => ["factcheck trace corpus/germany-japan-2023", "factcheck trace a.md b.md --verbosity detailed   # tokens too"];

    private int Run(ParseResult parsed)
    {
        var articles = InputArguments.Read(parsed.GetValue(_paths)!, _terminal, _output.VerbosityOf(parsed));
        var stories = FactChecker.Align(articles.Articles, _terminal.Cancellation);
        OutputTarget.Write(parsed.GetValue(_output.File), _terminal, output => new TraceWriter(_output.StyleOf(parsed)).Write(stories, output));
        InputArguments.WriteProblems(articles, _terminal);
        return stories.IsEmpty ? ExitCode.Usage : ExitCode.Clean;
    }
}
