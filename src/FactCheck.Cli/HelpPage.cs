using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using FactCheck.Cli.Commands;

namespace FactCheck.Cli;

/// <summary>A verb's help: usage and options, then examples and exit codes.</summary>
internal sealed class HelpPage(int width) : SynchronousCommandLineAction
{
    private const string ExitCodes = """
        Exit codes:
          0    nothing at or above --fail-on
          1    findings
          2    wrong usage, or nothing could be read
          130  interrupted
        """;

    private readonly HelpAction _usage = new() { MaxWidth = width };

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        _usage.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        if (parseResult.CommandResult.Command is Verb { Examples.Length: > 0 } verb)
        {
            output.WriteLine("Examples:");
            foreach (var example in verb.Examples)
            {
                output.WriteLine("  " + example);
            }

            output.WriteLine();
        }

        output.WriteLine(ExitCodes.ReplaceLineEndings("\n"));
        return ExitCode.Clean;
    }
}
