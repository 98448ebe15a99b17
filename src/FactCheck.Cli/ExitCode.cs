namespace FactCheck.Cli;

/// <summary>What the shell is told.</summary>
internal static class ExitCode
{
    /// <summary>Nothing at or above <c>--fail-on</c>.</summary>
    public const int Clean = 0;

    /// <summary>Findings at or above <c>--fail-on</c>; for <c>rules test</c>, an example that fails.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage, or input of which nothing could be read.</summary>
    public const int Usage = 2;

    /// <summary>Stopped by Ctrl-C, as shells count it.</summary>
    public const int Interrupted = 130;
}
