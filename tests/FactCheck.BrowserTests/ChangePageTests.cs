using FactCheck.Tests.Reporting;
using Microsoft.Playwright;

namespace FactCheck.BrowserTests;

/// <summary>The page of <c>diff</c> in a browser.</summary>
public sealed class ChangePageTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [BrowserFact]
    public async Task Page_works_without_scripts()
    {
        await using var open = await browser.OpenPage(SampleChange.Render(SampleChange.Create(), "html"), new() { JavaScriptEnabled = false });

        Assert.Equal(2, await open.Page.Locator(".finding:visible").CountAsync());
        Assert.Equal(0, await open.Page.Locator("#filter:visible").CountAsync());
        Assert.Equal(["212", "45.7 million euros"], await open.Page.Locator("#claims del").AllTextContentsAsync());
        await open.Page.Locator("#findings > details > summary").First.PressAsync("Enter");
        await Assertions.Expect(open.Page.Locator(".finding:visible")).ToHaveCountAsync(3);
        Assert.Empty(open.Complaints);
        Assert.Empty(open.Requests);
    }

    [BrowserFact]
    public async Task Filter_is_about_new_findings()
    {
        await using var open = await browser.OpenPage(SampleChange.Render(SampleChange.Create(), "html"));
        await open.Page.Locator("#rule").SelectOptionAsync("FC402");

        Assert.Equal(1, await open.Visible(".story > .finding"));
        Assert.Equal("1 of 2 findings", await open.Page.Locator("#count").TextContentAsync());
    }

    [BrowserFact]
    public async Task Hostile_text_shows_as_text()
    {
        await using var open = await browser.OpenPage(SampleChange.Render(SampleChange.Hostile(), "html"));
        await open.Page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");

        Assert.Equal(1, await open.Page.Locator("script").CountAsync());
        Assert.Equal(0, await open.Page.Locator("img, iframe, object, embed, base, form").CountAsync());
        Assert.Contains("<script>alert(1)</script>", await open.Page.Locator("#claims blockquote").First.TextContentAsync(), StringComparison.Ordinal);
        Assert.Empty(open.Requests);
        Assert.Empty(open.Complaints);
    }

    [BrowserTheory]
    [InlineData(320)]
    [InlineData(1600)]
    public async Task Page_fits_the_window(int width)
    {
        await using var open = await browser.OpenPage(SampleChange.Render(SampleChange.Create(), "html"), new() { ViewportSize = new() { Width = width, Height = 800 } });

        Assert.Equal(width, await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Page_is_for_weak_eyes_and_screen_readers_too(ColorScheme scheme)
    {
        await using var open = await browser.OpenPage(SampleChange.Render(SampleChange.Create(), "html"), new() { ColorScheme = scheme });
        var levels = await open.Page.EvaluateAsync<int[]>("() => [...document.querySelectorAll('h1, h2, h3, h4, h5')].map(h => Number(h.tagName[1]))");

        Assert.Empty(await open.Page.EvaluateAsync<string[]>(AccessibilityTests.WeakTexts));
        Assert.Empty(await open.Page.EvaluateAsync<string[]>(AccessibilityTests.Unnamed));
        Assert.DoesNotContain(levels.Zip(levels.Skip(1)).ToArray(), pair => pair.Second > pair.First + 1);
        Assert.Equal(0, await open.Page.EvaluateAsync<int>("() => [...document.querySelectorAll('th')].filter(th => !th.scope).length"));
    }
}
