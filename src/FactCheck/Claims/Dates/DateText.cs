using FactCheck.Languages;

namespace FactCheck.Claims.Dates;

/// <summary>Dates written as one run of characters: 7/15/2016, 18.03.2023, 2023-03-18, 05-Aug-2016, Dec-2018, Dec31.</summary>
internal static class DateText
{
    private const int MaxLength = 20;

    /// <summary>The value of a short run of ASCII digits, or -1.</summary>
    public static int Number(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 4)
        {
            return -1;
        }

        var value = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return -1;
            }

            value = (value * 10) + c - '0';
        }

        return value;
    }

    /// <summary>How many ASCII digits a word begins with.</summary>
    public static int Figures(ReadOnlySpan<char> word) => word.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : word.Length;

    /// <summary>Reads the run of tokens written together from <paramref name="first"/> on.</summary>
    public static CalendarDate? Read(DateTokens tokens, DateLexicon lexicon, int first, out int end)
    {
        if (Torn(tokens, lexicon, first, out end) is { } torn)
        {
            return torn;
        }

        end = first + 1;
        var start = tokens.Sentence[first].Start;
        while (tokens.IsGlued(end) && IsPart(tokens.Sentence.Lower(end)) && tokens.Sentence[end].End - start <= MaxLength)
        {
            end++;
        }

        while (end > first + 1 && tokens.Sentence.Lower(end - 1) is [var last] && IsSeparator(last))
        {
            end--;
        }

        var continues = tokens.IsGlued(end) && tokens.Sentence.Lower(end) is [var next, ..] && (char.IsLetterOrDigit(next) || IsSeparator(next))
            && !(next == '.' && end == tokens.Count - 1);
        var span = tokens.Sentence.SpanOf(first, end - first);
        return continues || span.Length is < 5 or > MaxLength ? null : Parse(tokens.Sentence.TextOf(first, end - first).ToLowerInvariant(), lexicon);
    }

    // "12 / 16 / 08"
    private static CalendarDate? Torn(DateTokens tokens, DateLexicon lexicon, int first, out int end)
    {
        end = first + 5;
        return tokens.IsMark(first + 1, '/') && tokens.IsMark(first + 3, '/') && !tokens.IsMark(first - 1, '/') && !tokens.IsMark(end, '/')
            && tokens.Digits(first, out var length) > 0 && length <= 2 && tokens.Digits(first + 2, out length) > 0 && length <= 2 && tokens.Digits(first + 4, out length) >= 0 && length is 2 or 4
            ? Full(tokens.Sentence.Word(first), tokens.Sentence.Word(first + 2), tokens.Sentence.Word(first + 4), '/', lexicon) : null;
    }

    private static bool IsSeparator(char c) => c is '-' or '/' or '.' or '‐' or '‑';

    private static bool IsPart(string lower) => lower.Length > 0 && (IsSeparator(lower[0]) ? lower.Length == 1 : char.IsLetterOrDigit(lower[0]));

    private static CalendarDate? Parse(string text, DateLexicon lexicon)
    {
        Span<Range> fields = stackalloc Range[4];
        var mark = text.IndexOfAny(['-', '/', '.']);
        if (mark < 0)
        {
            return Joined(text, lexicon);
        }

        return text.AsSpan().Split(fields, text[mark]) switch
        {
            2 => text[mark] == '.' ? null : MonthYear(text[fields[0]], text[fields[1]], lexicon),
            3 => Full(text[fields[0]], text[fields[1]], text[fields[2]], text[mark], lexicon),
            _ => null,
        };
    }

    // Dec31
    private static CalendarDate? Joined(string text, DateLexicon lexicon)
    {
        var digit = text.AsSpan().IndexOfAnyInRange('0', '9');
        return digit > 2 && Month(text[..digit], lexicon) is > 0 and var month && Number(text.AsSpan(digit)) is >= 1 and <= 31 and var day
            ? new(null, month, day)
            : null;
    }

    private static CalendarDate? MonthYear(string left, string right, DateLexicon lexicon)
    {
        var (month, year) = left.Length == 4 ? (right, left) : (left, right);
        var number = Month(month, lexicon);
        number = number == 0 && month.Length is 1 or 2 && Number(month) is >= 1 and <= 12 and var value ? value : number;
        return number > 0 && year.Length == 4 && Number(year) is >= 1500 and <= 2099 and var y ? new(y, number, null) : null;
    }

    private static CalendarDate? Full(string a, string b, string c, char mark, DateLexicon lexicon)
    {
        int x = Number(a), y = Number(b), z = Number(c);
        if (a.Length == 4 && x is >= 1500 and <= 2099)
        {
            return y > 0 && z > 0 ? Checked(x, y, z)
                : y < 0 && z > 0 ? Checked(x, Month(b, lexicon), z)
                : y > 0 ? Checked(x, Month(c, lexicon), y) : null;
        }

        if (b.Length == 4 && y is >= 1500 and <= 2099)
        {
            return x > 0 ? Checked(y, Month(c, lexicon), x) : z > 0 ? Checked(y, Month(a, lexicon), z) : null;
        }

        var year = c.Length == 4 && z is >= 1500 and <= 2099 ? z
            : c.Length == 2 && z >= 0 && (mark == '/' || (a.Length == 2 && b.Length == 2)) ? z + (z < 50 ? 2000 : 1900) : 0;
        if (year == 0)
        {
            return null;
        }

        if (x < 0 || y < 0)
        {
            return x > 0 ? Checked(year, Month(b, lexicon), x) : y > 0 ? Checked(year, Month(a, lexicon), y) : null;
        }

        // The month comes first in American dates with slashes or hyphens; full stops put the day first.
        var date = x > 12 || mark == '.' ? Checked(year, y, x) : Checked(year, x, y);
        return date is null ? null : date with { CanSwap = x <= 12 && y <= 12 };
    }

    private static CalendarDate? Checked(int year, int month, int day) =>
        month is >= 1 and <= 12 && day is >= 1 and <= 31 ? new(year, month, day) : null;

    private static int Month(string word, DateLexicon lexicon) =>
        lexicon.Find(word) is { } found && found.Is(DateWordClass.Month) ? found.Value(DateWordClass.Month) : 0;
}
