using System.CommandLine;
using FactCheck.Cli.Configuration;
using FactCheck.Rules;

namespace FactCheck.Cli.Commands;

/// <summary>--fail-on: from which severity on findings make the exit code 1.</summary>
internal sealed class FailOn
{
    private readonly Option<string> _option = OutputOptions.Choice(
        "--fail-on", "Exit with 1 where a new finding is at least this severe.", ["error", "warning", "info", "never"]);

    /// <summary>Adds the option.</summary>
    public void AddTo(Command command) => command.Options.Add(_option);

    /// <summary>The exit code for findings that nobody has accepted. The command line counts for more than the configuration.</summary>
    public int ExitCodeOf(ParseResult parsed, FoundConfiguration configuration, IEnumerable<Finding> findings)
    {
        var isGiven = parsed.GetResult(_option) is { Implicit: false };
        var least = isGiven ? parsed.GetValue(_option)! : configuration.Said.FailOn ?? parsed.GetValue(_option)!;
        return Enum.TryParse<Severity>(least, ignoreCase: true, out var severity) && findings.Any(finding => finding.Severity >= severity)
            ? ExitCode.Findings
            : ExitCode.Clean;
    }
}
