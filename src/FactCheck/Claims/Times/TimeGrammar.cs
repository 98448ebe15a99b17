using FactCheck.Claims.Numbers;
using FactCheck.Languages;
using static FactCheck.Languages.TimeWordClass;

namespace FactCheck.Claims.Times;

/// <summary>Reads clock times. Each try looks at a fixed number of tokens, so a sentence takes linear time.</summary>
internal sealed class TimeGrammar(SentenceView sentence, TimeLexicon lexicon)
{
    private const int Day = 24 * 60;
    private const int LongestHedge = 4;

    /// <summary>The time that begins at <paramref name="i"/>.</summary>
    public TimeValue? Read(int i, out int end)
    {
        if ((Clock(i, out end) ?? Fractional(i, out end) ?? Named(i, out end)) is not { } minutes || minutes is < 0 or >= Day)
        {
            return null;
        }

        var zone = Match(end, Zone, out var behind) is not null ? sentence.TextOf(end, behind - end) : null;
        var hedge = HedgeBefore(i);
        hedge = hedge == Hedge.Exact && Match(Math.Max(end, behind), AboutBehind, out _) is not null ? Hedge.About : hedge;
        end = zone is null ? end : behind;
        return new(new TimeOnly(minutes / 60, minutes % 60), hedge) { Zone = zone };
    }

    private int? Named(int i, out int end) =>
        Match(i, TimeWordClass.Named, out end) is { } named && sentence.Word(i) == sentence.Lower(i) && !(sentence.Lower(end) == "-" && !sentence[end].SpaceBefore)
            ? named.Value
            : null;

    // 3 a.m., 3:33 p. m., 18:00, 6.30pm, 5 o'clock, 0300 hours, the "2" of "2 to 4 p.m.".
    private int? Clock(int i, out int end)
    {
        if (Number(i, out end) is not { } clock)
        {
            return null;
        }

        if (Meridiem(end, out var behind) is { } half)
        {
            end = behind;
            return clock.Hour is >= 1 and <= 12 ? (clock.Hour % 12 * 60) + clock.Minute + half : clock.Mark == ':' && half > 0 && clock.Hour < 24 ? clock.Minutes : null;
        }

        if (Match(end, OClock, out behind) is not null || Glued(end, "o", "'", "clock", out behind))
        {
            var part = Match(behind, Part, out _)?.Value ?? 0;
            end = behind;
            return clock.Mark == ' ' && clock.Hour is >= 1 and <= 12 ? (clock.Hour % 12 * 60) + (part > 0 || clock.Hour < 12 ? part : 720) : null;
        }

        if (clock.Hour <= 12 && Inherited(end, clock) is { } inherited)
        {
            return inherited;
        }

        return clock.Mark switch
        {
            ':' => Bare(i, ref end, clock),
            '0' => Match(end, Hours, out behind) is not null ? Take(clock.Minutes, behind, out end) : Match(end, Zone, out _) is not null ? clock.Minutes : null,
            _ => null,
        };
    }

    // 18:00 stands for itself; 9:30 needs a word of time beside it, or it may be a score, a verse or a duration.
    private int? Bare(int i, ref int end, ClockNumber clock)
    {
        if (Match(end, Part, out _) is { } part && clock.Hour is >= 1 and <= 12)
        {
            return (clock.Hour % 12 * 60) + clock.Minute + (clock.Hour is 12 && part.Value > 0 && sentence.Lower(end) != "in" ? 0 : part.Value);
        }

        var isFull = clock.Hour >= 13 || sentence.Word(i) is ['0', ..];
        return isFull || HasHedge(i) || Match(end, Zone, out _) is not null || Match(end, Behind, out _) is not null ? clock.Minutes : null;
    }

    // "2 to 4 p.m.", "between 11:30 and 2 p.m.": the half of the day is the other's, or the one before if the clock went past twelve.
    private int? Inherited(int end, ClockNumber first)
    {
        if ((Match(end, To, out var j) is null && Match(end, And, out j) is null) || Number(j, out var behind) is not { } last || first.Hour == 0 || last.Hour is 0 or > 12
            || Meridiem(behind, out _) is not { } half)
        {
            return null;
        }

        int from = (first.Hour % 12 * 60) + first.Minute, to = (last.Hour % 12 * 60) + last.Minute;
        return from <= to ? from + half : from + (half > 0 ? 0 : 720);
    }

    // Half past three, quarter to five p.m.
    private int? Fractional(int i, out int end)
    {
        end = i;
        if (Match(i, Fraction, out var j) is not { } fraction || Match(j, Past, out j) is not { } past)
        {
            return null;
        }

        int hour;
        if (Match(j, TimeWordClass.Hour, out end) is { } word)
        {
            hour = word.Value;
        }
        else if (Number(j, out end) is { Mark: ' ', Hour: >= 1 and <= 12 } digits)
        {
            hour = digits.Hour;
        }
        else
        {
            return Match(j, TimeWordClass.Named, out end) is { } named ? (named.Value + (past.Value * fraction.Value) + Day) % Day : null;
        }

        var half = Meridiem(end, out var behind);
        end = half is null ? end : behind;
        var minutes = (hour % 12 * 60) + (half ?? Match(end, Part, out _)?.Value ?? (hour == 12 ? 720 : 0)) + (past.Value * fraction.Value);
        return (minutes + Day) % Day;
    }

    private Hedge HedgeBefore(int i)
    {
        Span<(TimeWordClass Class, Hedge Hedge)> hedges =
        [
            (About, Hedge.About), (Over, Hedge.Over), (Under, Hedge.Under), (AtLeast, Hedge.AtLeast), (AtMost, Hedge.AtMost), (Exact, Hedge.Exact), (Between, Hedge.AtLeast),
        ];
        for (var start = Math.Max(0, i - LongestHedge); start < i; start++)
        {
            foreach (var (kind, hedge) in hedges)
            {
                if (Match(start, kind, out var end) is not null && end == i)
                {
                    return hedge;
                }
            }
        }

        return Hedge.Exact;
    }

    private bool HasHedge(int i)
    {
        foreach (var kind in (ReadOnlySpan<TimeWordClass>)[About, Over, Under, AtLeast, AtMost, Exact, Between])
        {
            if (Match(i - 1, kind, out var end) is not null && end == i)
            {
                return true;
            }
        }

        return false;
    }

    // a.m., AM, a. m., p.m
    private int? Meridiem(int i, out int end)
    {
        end = i + 1;
        var word = sentence.Lower(i);
        if (word is "a" or "p" or "a." or "p.")
        {
            end += word.Length == 1 && sentence.Lower(end) == "." ? 1 : 0;
            if (sentence.Lower(end) is not ("m" or "m."))
            {
                return null;
            }

            word = word[0] == 'a' ? "am" : "pm";
            end++;
            end += end < sentence.Count && sentence.Lower(end - 1) == "m" && sentence.Lower(end) == "." && !sentence[end].SpaceBefore && end < sentence.Count - 1 ? 1 : 0;
        }

        foreach (var phrase in lexicon.From(TimeWordClass.Meridiem, word.Contains('.', StringComparison.Ordinal) ? word.Replace(".", "", StringComparison.Ordinal) : word))
        {
            return phrase.Value;
        }

        return null;
    }

    /// <param name="Hour">0 to 23.</param>
    /// <param name="Minute">0 to 59.</param>
    /// <param name="Mark">What divides them; a blank for a bare hour, '0' for four digits in a row.</param>
    private readonly record struct ClockNumber(int Hour, int Minute, char Mark)
    {
        public int Minutes => (Hour * 60) + Minute;
    }

    // 3, 3:33, 3:33:10, 6.30, 0300, and 3: 33 as scanned pages have it.
    private ClockNumber? Number(int i, out int end)
    {
        end = i + 1;
        var text = sentence.Word(i).AsSpan();
        if (sentence.IsTaken(i) || text.Length is 0 or > 8 || !char.IsAsciiDigit(text[0]) || IsCut(i))
        {
            return null;
        }

        var mark = text.IndexOfAny(':', '.');
        if (mark < 0 && text.Length <= 2 && sentence.Lower(end) is ":" && !sentence[end].SpaceBefore && sentence.Word(end + 1) is { Length: 2 } minutes
            && Digits(minutes) is >= 0 and < 60 and var minute && Digits(text) is >= 0 and < 24 and var first)
        {
            end += 2;
            return new(first, minute, ':');
        }

        if (mark < 0)
        {
            return text.Length == 4 && Digits(text) is >= 0 and var clock && clock / 100 < 24 && clock % 100 < 60 ? new(clock / 100, clock % 100, '0')
                : text.Length <= 2 && Digits(text) is >= 0 and < 24 and var alone ? new(alone, 0, ' ') : null;
        }

        var rest = text[(mark + 1)..];
        rest = rest.Length == 5 && rest[2] == ':' ? rest[..2] : rest;
        return mark <= 2 && rest.Length == 2 && Digits(text[..mark]) is >= 0 and < 24 and var hours && Digits(rest) is >= 0 and < 60 and var part
            ? new(hours, part, text[mark])
            : null;
    }

    // Whether the number continues one before it: 1,000; $5; 3-2.
    private bool IsCut(int i) =>
        i > 0 && !sentence[i].SpaceBefore && sentence.Lower(i - 1) is [.., var before] && (before is '.' or ',' or '/' or '$' or '#' or ':' || char.IsLetterOrDigit(before));

    private static int Digits(ReadOnlySpan<char> text) => Dates.DateText.Number(text);

    private static int Take(int minutes, int behind, out int end)
    {
        end = behind;
        return minutes;
    }

    private bool Glued(int i, string a, string b, string c, out int end)
    {
        end = i + 3;
        return sentence.Lower(i) == a && sentence.Lower(i + 1) == b && sentence.Lower(i + 2) == c;
    }

    private TimePhrase? Match(int i, TimeWordClass kind, out int end)
    {
        end = i;
        foreach (var phrase in lexicon.From(kind, sentence.Lower(i)))
        {
            var length = 1;
            while (length < phrase.Words.Length && sentence.Lower(i + length) == phrase.Words[length])
            {
                length++;
            }

            if (length == phrase.Words.Length)
            {
                end = i + length;
                return phrase;
            }
        }

        return null;
    }
}
