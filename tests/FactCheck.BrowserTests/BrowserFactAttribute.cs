namespace FactCheck.BrowserTests;

/// <summary>The browser of this machine: the one that FACTCHECK_BROWSER names, or a Chromium on the path.</summary>
public static class InstalledBrowser
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

    /// <summary>Its program file; null where there is none.</summary>
    public static string? Path { get; } = Environment.GetEnvironmentVariable("FACTCHECK_BROWSER") is { Length: > 0 } named
        ? named
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
            .SelectMany(folder => Names.Select(name => System.IO.Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    /// <summary>Why tests that need it can not run; null where they can.</summary>
    public static string? MissingReason => Path is null ? "There is no Chromium on the path, and FACTCHECK_BROWSER names none." : null;
}

/// <summary>A fact that needs a browser; skipped with the reason where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = InstalledBrowser.MissingReason;
}

/// <summary>A theory that needs a browser; skipped with the reason where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = InstalledBrowser.MissingReason;
}
