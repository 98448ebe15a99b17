using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace FactCheck.Reporting.Html;

/// <summary>
/// A page that needs nothing else: no server, no network, no scripts (they only add the filter). A content security policy lets nothing
/// run or load but what this writer put in, should a text ever get through as markup.
/// </summary>
internal static class HtmlPage
{
    private static readonly Lazy<string> Style = new(() => Resource("Reporting/Html/report.css"));
    private static readonly Lazy<string> Script = new(() => Resource("Reporting/Html/report.js"));

    /// <summary>Writes the page; <paramref name="parts"/> may be long, and are written as they come.</summary>
    public static void Write(TextWriter output, string title, Markup header, IEnumerable<Markup> parts)
    {
        var policy = $"default-src 'none'; style-src 'sha256-{HashOf(Style.Value)}'; script-src 'sha256-{HashOf(Script.Value)}'; img-src data:; base-uri 'none'; form-action 'none'";
        void Add(Markup markup) => output.Write(markup.Html);
        Add(Markup.Of($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{policy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="no-referrer">
            <meta name="generator" content="FactCheck {ToolVersion.Current}">
            <link rel="icon" href="data:,">
            <title>Fact check: {title}</title>
            <style>{new Markup(Style.Value)}</style>
            </head>
            <body>
            <a class="skip" href="#findings">Skip to the findings</a>

            """));
        Add(header);
        Add(new("<main>\n"));
        foreach (var part in parts)
        {
            Add(part);
        }

        Add(Markup.Of($"""
            </main>
            <footer><p>Made by FactCheck {ToolVersion.Current}. It reads nothing but the articles: read both sides before you change anything.</p></footer>
            <script>{new Markup(Script.Value)}</script>
            </body>
            </html>

            """));
    }

    private static string HashOf(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Resource(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
