using System.CommandLine;
using System.CommandLine.Invocation;
using FactCheck.Reporting;

namespace FactCheck.Cli;

/// <summary>Writes the version.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine($"factcheck {ToolVersion.Current}");
        return ExitCode.Clean;
    }
}
