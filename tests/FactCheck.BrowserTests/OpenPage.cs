using Microsoft.Playwright;

namespace FactCheck.BrowserTests;

/// <summary>A report opened in a browser, with everything it asked for and complained about.</summary>
public sealed class OpenPage(IBrowserContext context, IPage page) : IAsyncDisposable
{
    /// <summary>The page.</summary>
    public IPage Page { get; } = page;

    /// <summary>Addresses that it asked for, but its own and those with their data in them.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>Errors and warnings in the console, uncaught errors and dialogs.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>Listens from now on.</summary>
    public OpenPage Listen()
    {
        Page.Request += (_, request) => Add(Requests, request.Url, request.Url.StartsWith("file:", StringComparison.Ordinal) || request.Url.StartsWith("data:", StringComparison.Ordinal));
        Page.Console += (_, message) => Add(Complaints, message.Text, message.Type is not ("error" or "warning"));
        Page.PageError += (_, error) => Complaints.Add(error);
        Page.Dialog += async (_, dialog) =>
        {
            Complaints.Add(dialog.Message);
            await dialog.DismissAsync();
        };
        return this;
    }

    /// <summary>The number of elements that a selector finds and the reader can see.</summary>
    public Task<int> Visible(string selector) => Page.EvaluateAsync<int>("selector => [...document.querySelectorAll(selector)].filter(e => e.checkVisibility()).length", selector);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    private static void Add(List<string> list, string text, bool isFine)
    {
        if (!isFine)
        {
            list.Add(text);
        }
    }
}
