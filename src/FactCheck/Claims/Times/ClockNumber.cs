using FactCheck.Claims.Dates;

namespace FactCheck.Claims.Times;

/// <summary>The digits of a clock time.</summary>
/// <param name="Hour">0 to 23.</param>
/// <param name="Minute">0 to 59.</param>
/// <param name="Mark">What divides them; a blank for a bare hour, '0' for four digits in a row.</param>
internal readonly record struct ClockNumber(int Hour, int Minute, char Mark)
{
    /// <summary>Minutes after midnight.</summary>
    public int Minutes => (Hour * 60) + Minute;

    /// <summary>Reads 3, 3:33, 3:33:10, 6.30, 0300, and "3: 33" as scanned pages have it.</summary>
    public static ClockNumber? Read(SentenceView sentence, int i, out int end)
    {
        end = i + 1;
        var text = sentence.Word(i).AsSpan();
        if (sentence.IsTaken(i) || text.Length is 0 or > 8 || !char.IsAsciiDigit(text[0]) || IsCut(sentence, i))
        {
            return null;
        }

        var mark = text.IndexOfAny(':', '.');
        if (mark < 0 && text.Length <= 2 && sentence.Lower(end) is ":" && !sentence[end].SpaceBefore && sentence.Word(end + 1) is { Length: 2 } minutes
            && DateText.Number(minutes) is >= 0 and < 60 and var minute && DateText.Number(text) is >= 0 and < 24 and var first)
        {
            end += 2;
            return new(first, minute, ':');
        }

        if (mark < 0)
        {
            return text.Length == 4 && DateText.Number(text) is >= 0 and var clock && clock / 100 < 24 && clock % 100 < 60 ? new(clock / 100, clock % 100, '0')
                : text.Length <= 2 && DateText.Number(text) is >= 0 and < 24 and var alone ? new(alone, 0, ' ') : null;
        }

        var rest = text[(mark + 1)..];
        rest = rest.Length == 5 && rest[2] == ':' ? rest[..2] : rest;
        return mark <= 2 && rest.Length == 2 && DateText.Number(text[..mark]) is >= 0 and < 24 and var hours && DateText.Number(rest) is >= 0 and < 60 and var part
            ? new(hours, part, text[mark])
            : null;
    }

    // Whether the number continues one before it: 1,000; $5; 3-2.
    private static bool IsCut(SentenceView sentence, int i) =>
        i > 0 && !sentence[i].SpaceBefore && sentence.Lower(i - 1) is [.., var before] && (before is '.' or ',' or '/' or '$' or '#' or ':' || char.IsLetterOrDigit(before));
}
