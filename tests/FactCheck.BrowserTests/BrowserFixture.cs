using FactCheck.Reporting;
using FactCheck.Tests.Reporting;
using Microsoft.Playwright;

namespace FactCheck.BrowserTests;

/// <summary>One browser for all tests, and a folder for the pages they open.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("factcheck-");
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private int _pages;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (InstalledBrowser.Path is null)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        // In containers the tests run as root, where Chromium has no sandbox.
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = InstalledBrowser.Path, Args = Environment.UserName == "root" ? ["--no-sandbox"] : [] });
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        _folder.Delete(recursive: true);
    }

    /// <summary>Writes the report as a page and opens it.</summary>
    public Task<OpenPage> Open(Report report, BrowserNewContextOptions? options = null) => OpenPage(Rendering.Of(report, "html"), options);

    /// <summary>Opens a page.</summary>
    public async Task<OpenPage> OpenPage(string html, BrowserNewContextOptions? options = null)
    {
        var path = Path.Combine(_folder.FullName, FormattableString.Invariant($"{Interlocked.Increment(ref _pages)}.html"));
        await File.WriteAllTextAsync(path, html);
        var context = await _browser!.NewContextAsync(options ?? new());
        var open = new OpenPage(context, await context.NewPageAsync()).Listen();
        await open.Page.GotoAsync("file://" + path);
        return open;
    }
}
