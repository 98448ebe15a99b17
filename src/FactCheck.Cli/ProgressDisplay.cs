using FactCheck.Reporting;
using Spectre.Console;

namespace FactCheck.Cli;

/// <summary>Shows on a terminal how far work of more than a second has come. Its library is loaded only then.</summary>
internal sealed class ProgressDisplay : IProgress<CheckProgress>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Refresh = TimeSpan.FromMilliseconds(100);

    private readonly Lock _lock = new();
    private CheckProgress _latest = new("reading", 0, 1);

    /// <summary>Runs <paramref name="work"/>.</summary>
    public static T During<T>(Terminal terminal, Verbosity verbosity, Func<IProgress<CheckProgress>?, T> work)
    {
        if (!terminal.IsErrorInteractive || verbosity == Verbosity.Quiet)
        {
            return work(null);
        }

        var display = new ProgressDisplay();
        using var done = new ManualResetEventSlim();
        var painter = Task.Run(() =>
        {
            if (!done.Wait(Patience))
            {
                display.Paint(terminal, done);
            }
        });
        try
        {
            return work(display);
        }
        finally
        {
            done.Set();
            painter.Wait();
        }
    }

    /// <inheritdoc/>
    public void Report(CheckProgress value)
    {
        lock (_lock)
        {
            if (value.Stage != _latest.Stage || value.Done > _latest.Done)
            {
                _latest = value;
            }
        }
    }

    private void Paint(Terminal terminal, ManualResetEventSlim done)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(terminal.Error),
            Ansi = AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
            ColorSystem = terminal.NoColour ? ColorSystemSupport.NoColors : ColorSystemSupport.Standard,
        });
        console.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn()).Start(context =>
        {
            var task = context.AddTask("reading");
            while (!done.Wait(Refresh))
            {
                lock (_lock)
                {
                    // The last stage, comparing, has no parts that could be counted.
                    var isCounted = _latest.Done < _latest.Total;
                    task.Description = isCounted ? _latest.Stage : "comparing";
                    task.MaxValue = Math.Max(1, _latest.Total);
                    task.Value = _latest.Done;
                    task.IsIndeterminate = !isCounted;
                }
            }
        });
    }
}
