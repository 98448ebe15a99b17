using FactCheck.Tests.Reporting;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace FactCheck.BrowserTests;

/// <summary>The page in a browser: it opens, filters, needs neither scripts nor a network, and shows hostile text as text.</summary>
public sealed class ReportPageTests(BrowserFixture browser, ITestOutputHelper output) : IClassFixture<BrowserFixture>
{
    private const int Many = 1000;

    /// <summary>Prints how long it takes; `dotnet test --logger "console;verbosity=detailed"` shows it.</summary>
    [BrowserFact]
    public async Task Thousand_findings_open_and_filter_without_a_complaint()
    {
        await using var open = await browser.Open(LargeReport.Create(Many));
        var paint = await open.Page.EvaluateAsync<double>("""
            () => new Promise(done => new PerformanceObserver(list => done(list.getEntriesByName('first-contentful-paint')[0]?.startTime)).observe({ type: 'paint', buffered: true }))
            """);
        var filter = await open.Page.EvaluateAsync<double>("""
            () => new Promise(done => {
              const field = document.getElementById('q');
              const start = performance.now();
              field.value = 'number12';
              field.dispatchEvent(new Event('input'));
              requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
            })
            """);
        output.WriteLine(FormattableString.Invariant($"{Many} findings: first paint after {paint:0} ms, a filter takes {filter:0} ms until it is painted"));

        Assert.Equal(11, await open.Visible(".finding"));
        Assert.Equal("11 of 1000 findings", await open.Page.Locator("#count").TextContentAsync());
        Assert.Empty(open.Requests);
        Assert.Empty(open.Complaints);
    }

    [BrowserFact]
    public async Task Filters_work_together_and_can_be_cleared()
    {
        await using var open = await browser.Open(LargeReport.Create(60));
        await open.Page.Locator("#level").SelectOptionAsync("error");
        Assert.Equal(20, await open.Visible(".finding"));
        await open.Page.Locator("#source").SelectOptionAsync("Coast Wire");
        await open.Page.Locator("#q").FillAsync("NUMBER3 aurora");
        Assert.Equal(5, await open.Visible(".finding"));
        Assert.Equal(2, await open.Visible(".story"));
        await open.Page.Locator("#rule").SelectOptionAsync("FC402");
        Assert.Equal(0, await open.Visible(".finding"));
        await open.Page.Locator("#reset").PressAsync("Enter");
        Assert.Equal(60, await open.Visible(".finding"));
        Assert.Equal("q", await open.Page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [BrowserFact]
    public async Task Page_works_without_scripts()
    {
        await using var open = await browser.Open(SampleReport.Create(), new() { JavaScriptEnabled = false });

        Assert.Equal(4, await open.Page.Locator(".finding:visible").CountAsync());
        Assert.Equal(0, await open.Page.Locator("#filter:visible").CountAsync());
        await open.Page.Locator("#f1 details.why summary").PressAsync("Enter");
        await open.Page.Locator("#f1 table.evidence").WaitForAsync();
        Assert.Empty(open.Complaints);
    }

    [BrowserFact]
    public async Task Place_of_a_quote_opens_the_article_there()
    {
        await using var open = await browser.Open(SampleReport.Create());
        Assert.False(await open.Page.Locator("#a1-154").IsVisibleAsync());
        await open.Page.Locator("#f1 a.place").First.PressAsync("Enter");
        await open.Page.Locator("#a1-154").WaitForAsync();

        Assert.Equal("212 (in doubt)", await open.Page.Locator("#a1-154").TextContentAsync());
    }

    [BrowserFact]
    public async Task Hostile_text_shows_as_text()
    {
        await using var open = await browser.Open(HostileReport.Create());
        await open.Page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
        await open.Page.Locator("#q").FillAsync("<script>");

        Assert.Equal(1, await open.Page.Locator("script").CountAsync());
        Assert.Equal(0, await open.Page.Locator("img, iframe, object, embed, base, form").CountAsync());
        Assert.Contains("<script>alert(1)</script><img src=x onerror=alert(1)>\"'`-->", await open.Page.Locator("#f1 h4").TextContentAsync(), StringComparison.Ordinal);
        Assert.Contains("a\"><script>alert(2)</script>", await open.Page.Locator("#f1 .place").First.TextContentAsync(), StringComparison.Ordinal);
        Assert.Equal(1, await open.Visible(".finding"));
        Assert.Empty(open.Requests);
        Assert.Empty(open.Complaints);
    }

    [BrowserTheory]
    [InlineData(320)]
    [InlineData(768)]
    [InlineData(1600)]
    public async Task Page_fits_the_window(int width)
    {
        await using var open = await browser.Open(SampleReport.Create(), new() { ViewportSize = new() { Width = width, Height = 800 } });

        Assert.Equal(width, await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [BrowserFact]
    public async Task Print_has_the_findings_and_nothing_to_click()
    {
        await using var open = await browser.Open(SampleReport.Create());
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal(4, await open.Visible(".finding"));
        Assert.Equal(0, await open.Visible("nav, #filter, .skip, .article"));
    }
}
