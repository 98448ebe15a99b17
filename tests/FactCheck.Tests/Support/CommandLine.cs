using System.Text;
using FactCheck.Cli;

namespace FactCheck.Tests.Support;

/// <summary>What a command line left behind.</summary>
public sealed record CommandResult(int ExitCode, string Output, string Error);

/// <summary>Runs the command line inside the test's process.</summary>
public static class CommandLine
{
    /// <summary>The day on which all runs of the tests take place.</summary>
    public static readonly DateOnly Today = new(2026, 6, 1);

    /// <summary>Runs <c>factcheck</c> with these arguments, far from any terminal.</summary>
    public static CommandResult Run(params string[] arguments) => Run("", arguments);

    /// <summary>The same with something on the standard input.</summary>
    public static CommandResult RunWithInput(string input, params string[] arguments) => Run(input, arguments);

    /// <summary>The same on a terminal of 100 columns that knows colours.</summary>
    public static CommandResult RunOnTerminal(bool noColour, params string[] arguments) =>
        Run("", arguments, terminal => terminal with { IsOutputInteractive = true, IsErrorInteractive = true, NoColour = noColour });

    private static CommandResult Run(string input, string[] arguments, Func<Terminal, Terminal>? change = null)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(input));
        var terminal = new Terminal { Input = bytes, Output = output, Error = error, Today = Today };
        var exitCode = App.Run(arguments, change?.Invoke(terminal) ?? terminal);
        return new(exitCode, output.ToString(), error.ToString());
    }
}
