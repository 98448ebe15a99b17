using System.CommandLine;

namespace FactCheck.Cli.Commands;

/// <summary><c>complete</c>: what could stand at a position of a command line, one candidate a line. The completion scripts call it.</summary>
internal sealed class CompleteCommand : Verb
{
    private readonly Terminal _terminal;
    private readonly Option<int> _position = new("--position") { Description = "The cursor's offset in the line." };
    private readonly Argument<string> _line = new("LINE") { Description = "The command line as typed." };

    /// <summary>The verb on <paramref name="terminal"/>.</summary>
    public CompleteCommand(Terminal terminal)
        : base("complete", "Completes a command line; for the completion scripts.")
    {
        _terminal = terminal;
        Hidden = true;
        Options.Add(_position);
        Arguments.Add(_line);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var line = parsed.GetValue(_line)!;
        var position = Math.Clamp(parsed.GetValue(_position), 0, line.Length);
        foreach (var candidate in RootVerb.Create(_terminal).Parse(line[..position]).GetCompletions(position))
        {
            _terminal.Output.WriteLine(candidate.InsertText ?? candidate.Label);
        }

        return ExitCode.Clean;
    }
}
