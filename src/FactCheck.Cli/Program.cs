using System.Runtime.InteropServices;
using FactCheck.Cli;
using FactCheck.Reporting;

using var interrupted = new CancellationTokenSource();
using var signal = PosixSignalRegistration.Create(PosixSignal.SIGINT, context =>
{
    // The first Ctrl-C stops the work cleanly, the second one at once.
    context.Cancel = !interrupted.IsCancellationRequested;
    interrupted.Cancel();
});
var terminal = Terminal.OfProcess(interrupted.Token);
try
{
    return App.Run(args, terminal);
}
#pragma warning disable CA1031 // the one place where a bug is caught: a short report instead of a core dump
catch (Exception bug)
#pragma warning restore CA1031
{
    terminal.Error.WriteLine($"factcheck: internal error in version {ToolVersion.Current}; please report it with these lines:");
    terminal.Error.WriteLine(bug);
    return ExitCode.Usage;
}
finally
{
    terminal.Output.Flush();
    terminal.Error.Flush();
}
