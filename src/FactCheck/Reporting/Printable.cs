using System.Globalization;
using System.Text;

namespace FactCheck.Reporting;

/// <summary>Makes text of unknown origin safe to show: a terminal obeys escape sequences, bidirectional overrides make text look like another, and
/// neither XML nor HTML allows control characters.</summary>
public static class Printable
{
    /// <summary>The text on one line: white space becomes single spaces, control characters become visible signs.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                if (result.Length == 0 || result[^1] != ' ')
                {
                    result.Append(' ');
                }
            }
            else if (char.IsSurrogate(text[i]))
            {
                var isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
                result.Append(isPair ? text.Slice(i++, 2) : "\uFFFD");
            }
            else
            {
                result.Append(Visible(text[i]));
            }
        }

        return result.ToString();
    }

    /// <summary>The same, cut behind <paramref name="most"/> UTF-16 units; the cut shows.</summary>
    public static string Of(ReadOnlySpan<char> text, int most)
    {
        var whole = Of(text);
        if (whole.Length <= most)
        {
            return whole;
        }

        var end = char.IsHighSurrogate(whole[most - 2]) ? most - 2 : most - 1;
        return whole[..end] + "…";
    }

    /// <summary>Columns that a printable text takes on a terminal.</summary>
    public static int WidthOf(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += WidthOf(rune);
        }

        return width;
    }

    /// <summary>Columns of one character: 0 for combining marks, 2 for East Asian wide ones and pictures.</summary>
    public static int WidthOf(Rune rune)
    {
        if (rune.Value < 0x300)
        {
            return 1;
        }

        return Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format
            ? 0
            : IsWide(rune.Value) ? 2 : 1;
    }

    private static char Visible(char c) => c switch
    {
        < ' ' => (char)('\u2400' + c),
        '\u007F' => '\u2421',
        (>= '\u0080' and <= '\u009F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFFFE' or '\uFFFF' => '\uFFFD',
        _ => c,
    };

    private static bool IsWide(int code) => code is
        (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6)
        or (>= 0x1F300 and <= 0x1F64F) or (>= 0x1F680 and <= 0x1F6FF) or (>= 0x1F900 and <= 0x1F9FF) or (>= 0x20000 and <= 0x3FFFD);
}
