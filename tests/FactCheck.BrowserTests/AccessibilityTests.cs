using FactCheck.Tests.Reporting;
using Microsoft.Playwright;

namespace FactCheck.BrowserTests;

/// <summary>The page for keyboards, screen readers and weak eyes (WCAG 2.2, level AA), as far as a program can tell.</summary>
public sealed class AccessibilityTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    /// <summary>Texts whose colour is too near to what is behind them: 4.5 to 1, and 3 to 1 for large ones.</summary>
    internal const string WeakTexts = """
        () => {
          const parse = colour => { const [r, g, b, a = 1] = colour.match(/[\d.]+/g).map(Number); return { r, g, b, a }; };
          const over = (top, below) => ({ r: top.r * top.a + below.r * (1 - top.a), g: top.g * top.a + below.g * (1 - top.a), b: top.b * top.a + below.b * (1 - top.a), a: 1 });
          const behind = e => { const c = parse(getComputedStyle(e).backgroundColor); return c.a === 1 ? c : over(c, e.parentElement ? behind(e.parentElement) : { r: 255, g: 255, b: 255, a: 1 }); };
          const light = ({ r, g, b }) => [r, g, b].map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4).reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
          document.querySelectorAll('details').forEach(details => details.open = true);
          const weak = new Set();
          for (const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); walk.nextNode();) {
            const e = walk.currentNode.parentElement;
            if (!walk.currentNode.data.trim() || !e.checkVisibility() || e.closest('.vh, script, option, svg title')) continue;
            const style = getComputedStyle(e), size = parseFloat(style.fontSize);
            const back = behind(e), ink = over(parse(e.closest('svg') ? style.fill : style.color), back);
            const [dim, bright] = [light(ink), light(back)].sort((a, b) => a - b);
            const ratio = (bright + .05) / (dim + .05);
            if (ratio < (size >= 24 || size >= 18.66 && style.fontWeight >= 700 ? 3 : 4.5)) weak.add(`${ratio.toFixed(2)} ${e.tagName}.${e.className} ${walk.currentNode.data.trim().slice(0, 30)}`);
          }
          return [...weak];
        }
        """;

    /// <summary>Things to use, and pictures, that nobody can call by a name.</summary>
    internal const string Unnamed = """
        () => [...document.querySelectorAll('a, button, input, select, summary, [role], svg:not([aria-hidden]), table')].filter(e => {
          const label = e.getAttribute('aria-label') ?? e.closest('label')?.textContent ?? e.querySelector('caption, title')?.textContent ?? e.textContent;
          return !label.trim();
        }).map(e => e.outerHTML.slice(0, 80))
        """;

    [BrowserTheory]
    [InlineData(ColorScheme.Light, Media.Screen)]
    [InlineData(ColorScheme.Dark, Media.Screen)]
    [InlineData(ColorScheme.Light, Media.Print)]
    public async Task Text_stands_out_from_what_is_behind_it(ColorScheme scheme, Media media)
    {
        await using var open = await browser.Open(SampleReport.Create(), new() { ColorScheme = scheme });
        await open.Page.EmulateMediaAsync(new() { Media = media, ColorScheme = scheme });

        Assert.Empty(await open.Page.EvaluateAsync<string[]>(WeakTexts));
    }

    [BrowserFact]
    public async Task Everything_to_use_has_a_name()
    {
        await using var open = await browser.Open(SampleReport.Create());

        Assert.Empty(await open.Page.EvaluateAsync<string[]>(Unnamed));
    }

    [BrowserFact]
    public async Task Page_has_landmarks_a_language_and_headings_without_gaps()
    {
        await using var open = await browser.Open(SampleReport.Create());
        var levels = await open.Page.EvaluateAsync<int[]>("() => [...document.querySelectorAll('h1, h2, h3, h4, h5')].map(h => Number(h.tagName[1]))");

        Assert.Equal("en", await open.Page.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal("header nav main footer h1", await open.Page.EvaluateAsync<string>("() => ['header', 'nav', 'main', 'footer', 'h1'].filter(name => document.querySelectorAll(name).length === 1).join(' ')"));
        Assert.DoesNotContain(levels.Zip(levels.Skip(1)).ToArray(), pair => pair.Second > pair.First + 1);
        Assert.Equal(0, await open.Page.EvaluateAsync<int>("() => [...document.querySelectorAll('th')].filter(th => !th.scope).length"));
    }

    [BrowserFact]
    public async Task Keyboard_reaches_the_findings_first_and_shows_where_it_is()
    {
        await using var open = await browser.Open(SampleReport.Create());
        await open.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the findings", await open.Page.EvaluateAsync<string>("document.activeElement.textContent"));
        Assert.True(await open.Page.EvaluateAsync<bool>("document.activeElement.getBoundingClientRect().left >= 0"));
        await open.Page.Keyboard.PressAsync("Enter");
        await open.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("q", await open.Page.EvaluateAsync<string>("document.activeElement.id"));
        Assert.NotEqual("none", await open.Page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
    }

    [BrowserFact]
    public async Task Filter_says_how_many_are_left()
    {
        await using var open = await browser.Open(SampleReport.Create());
        await open.Page.Locator("#q").FillAsync("hospital");

        Assert.Equal("polite", await open.Page.Locator("#count").GetAttributeAsync("aria-live"));
        Assert.Equal("1 of 4 findings", await open.Page.Locator("#count").TextContentAsync());
    }
}
