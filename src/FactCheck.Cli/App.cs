using System.CommandLine;
using FactCheck.Cli.Commands;

namespace FactCheck.Cli;

/// <summary>The command line from its arguments to its exit code.</summary>
internal static class App
{
    /// <summary>Runs one verb. The report goes to the terminal's output or a file, all else to its error stream.</summary>
    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        var parsed = RootVerb.Create(terminal).Parse(arguments, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        try
        {
            if (parsed.Action is not HelpPage)
            {
                RejectWrongUsage(parsed);
            }

            return parsed.Invoke(new InvocationConfiguration
            {
                Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null,
            });
        }
        catch (UsageException wrong)
        {
            terminal.Error.WriteLine($"factcheck: {wrong.Message}");
            return ExitCode.Usage;
        }
        catch (OperationCanceledException)
        {
            terminal.Error.WriteLine("factcheck: interrupted");
            return ExitCode.Interrupted;
        }
    }

    private static void RejectWrongUsage(ParseResult parsed)
    {
        if (parsed.Errors.Count > 0)
        {
            throw UsageException.Of(parsed);
        }

        if (InputArguments.MistakenOption(parsed) is { } option)
        {
            throw UsageException.UnknownOption(option, parsed.CommandResult.Command);
        }
    }
}
