using System.Text;

namespace FactCheck.Reporting.Markdown;

/// <summary>Text of unknown origin in Markdown: it reads the same, and formats, links, mentions and pings nothing.</summary>
internal static class MarkdownText
{
    /// <summary>Breaks what GitHub and GitLab make a link of even where it is escaped: they look at the text that comes out.</summary>
    private const string Break = "<!-- -->";

    /// <summary>The text on one line, for use anywhere but at the start of a line.</summary>
    public static string Escape(string text)
    {
        var printable = Printable.Of(text);
        var result = new StringBuilder(printable.Length + (printable.Length / 8));
        for (var i = 0; i < printable.Length; i++)
        {
            var next = i + 1 < printable.Length ? printable[i + 1] : ' ';
            result.Append(printable[i] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '@' => "@" + Break,
                '#' => "\\#" + Break,
                ':' when next == '/' => ":" + Break,
                '.' when EndsWithWww(printable, i) => Break + ".",
                '\\' or '`' or '*' or '_' or '{' or '}' or '[' or ']' or '(' or ')' or '!' or '|' or '~' or '$' or '^' => $"\\{printable[i]}",
                var c => c.ToString(),
            });
        }

        return result.ToString();
    }

    private static bool EndsWithWww(string text, int end) => end >= 3 && text.AsSpan(end - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase);
}
