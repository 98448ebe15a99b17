using FactCheck.Text;

namespace FactCheck.Articles;

/// <summary>Where the front matter of a file stands: between a first line "---" and the next line "---" or "...".</summary>
/// <param name="Content">What stands between the two lines.</param>
/// <param name="Body">Everything behind them.</param>
/// <param name="IsClosed">Whether the second line is there; if not, the content ends before the first line that is no "key: value".</param>
internal readonly record struct FrontMatterBlock(TextSpan Content, TextSpan Body, bool IsClosed)
{
    /// <summary>Finds the front matter at the start of <paramref name="text"/>; null where the first line is not "---".</summary>
    public static FrontMatterBlock? Find(string text)
    {
        var start = NextLine(text, 0);
        if (!IsFence(text.AsSpan(0, start), allowDots: false))
        {
            return null;
        }

        for (int line = start, next; line < text.Length; line = next)
        {
            next = NextLine(text, line);
            if (IsFence(text.AsSpan(line, next - line), allowDots: true))
            {
                return new(TextSpan.FromBounds(start, line), TextSpan.FromBounds(next, text.Length), IsClosed: true);
            }
        }

        var end = EndOfEntries(text, start);
        return new(TextSpan.FromBounds(start, end), TextSpan.FromBounds(end == start ? 0 : end, text.Length), IsClosed: false);
    }

    /// <summary>The offset behind the line break that ends the line at <paramref name="offset"/>.</summary>
    internal static int NextLine(string text, int offset)
    {
        var length = text.AsSpan(offset).IndexOfAny('\r', '\n');
        if (length < 0)
        {
            return text.Length;
        }

        var end = offset + length;
        return text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
    }

    private static int EndOfEntries(string text, int start)
    {
        var line = start;
        while (line < text.Length)
        {
            var next = NextLine(text, line);
            var colon = text.AsSpan(line, next - line).IndexOf(':');
            if (colon < 0 || !FrontMatterKeys.IsKnown(text.AsSpan(line, colon)))
            {
                break;
            }

            line = next;
        }

        return line;
    }

    private static bool IsFence(ReadOnlySpan<char> line, bool allowDots)
    {
        var content = line.TrimEnd();
        return content is "---" || (allowDots && content is "...");
    }
}
