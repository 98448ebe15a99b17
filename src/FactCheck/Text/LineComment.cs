namespace FactCheck.Text;

/// <summary>An HTML comment that ends a line, alone on it or behind its text: no words of the article.</summary>
public static class LineComment
{
    /// <summary>What opens a comment.</summary>
    public const string Open = "<!--";

    /// <summary>What closes it.</summary>
    public const string Close = "-->";

    /// <summary>Where in <paramref name="line"/> the comment begins; -1 where the line does not end with one.</summary>
    public static int IndexIn(ReadOnlySpan<char> line)
    {
        if (!line.TrimEnd().EndsWith(Close, StringComparison.Ordinal))
        {
            return -1;
        }

        var open = line.LastIndexOf(Open, StringComparison.Ordinal);
        return open >= 0 && line[open..].IndexOf(Close, StringComparison.Ordinal) == line[open..].TrimEnd().Length - Close.Length ? open : -1;
    }
}
