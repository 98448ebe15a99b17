using System.Text;

namespace FactCheck.Cli;

/// <summary>Everything of the outside world that the verbs may touch; tests put their own in its place.</summary>
internal sealed record Terminal
{
    /// <summary>The bytes that <c>-</c> stands for.</summary>
    public required Stream Input { get; init; }

    /// <summary>Takes the report.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Takes everything else.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether a person reads <see cref="Output"/>.</summary>
    public bool IsOutputInteractive { get; init; }

    /// <summary>Whether a person reads <see cref="Error"/>.</summary>
    public bool IsErrorInteractive { get; init; }

    /// <summary>Columns, 100 where nobody knows.</summary>
    public int Width { get; init; } = 100;

    /// <summary>Whether the environment asks for no colours (no-color.org) or the terminal has none.</summary>
    public bool NoColour { get; init; }

    /// <summary>The day, on which acceptances and suppressions may have expired.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Where caches lie that nobody named a folder for; null for nowhere.</summary>
    public string? CacheFolder { get; init; }

    /// <summary>Ctrl-C.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>The console of this process: UTF-8 without a byte order mark, lines end with LF.</summary>
    public static Terminal OfProcess(CancellationToken cancellation) => new()
    {
        Input = Console.OpenStandardInput(),
        Output = Writer(Console.OpenStandardOutput()),
        Error = Writer(Console.OpenStandardError(), autoFlush: true),
        IsOutputInteractive = !Console.IsOutputRedirected,
        IsErrorInteractive = !Console.IsErrorRedirected,
        Width = Console.IsOutputRedirected ? 100 : Math.Clamp(Console.WindowWidth, 40, 140),
        NoColour = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } || Environment.GetEnvironmentVariable("TERM") == "dumb",
        Today = DateOnly.FromDateTime(DateTime.Now),
        CacheFolder = UserCaches() is { } caches ? Path.Combine(caches, "factcheck") : null,
        Cancellation = cancellation,
    };

    /// <summary>The folder for caches by the customs of the system (on Linux the XDG base directories); null where there is no home.</summary>
    private static string? UserCaches()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var folder = OperatingSystem.IsWindows() ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
            : Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { } named && Path.IsPathFullyQualified(named) ? named
            : home.Length == 0 ? ""
            : Path.Combine(home, OperatingSystem.IsMacOS() ? "Library/Caches" : ".cache");
        return folder.Length > 0 ? folder : null;
    }

    private static StreamWriter Writer(Stream stream, bool autoFlush = false) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16 * 1024) { NewLine = "\n", AutoFlush = autoFlush };
}
