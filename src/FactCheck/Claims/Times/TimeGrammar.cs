using FactCheck.Claims.Numbers;
using FactCheck.Languages;
using static FactCheck.Languages.TimeWordClass;

namespace FactCheck.Claims.Times;

/// <summary>Reads clock times. Each try looks at a fixed number of tokens, so a sentence takes linear time.</summary>
internal sealed class TimeGrammar(SentenceView sentence, TimeLexicon lexicon)
{
    private const int Day = 24 * 60;
    private const int HalfDay = Day / 2;
    private const int LongestHedge = 4;
    private const int HalfReach = 4;
    private const int SmallHours = 4 * 60;

    /// <summary>The time that begins at <paramref name="i"/>.</summary>
    public TimeValue? Read(int i, out int end)
    {
        if ((Clock(i, out end) ?? Fractional(i, out end) ?? Named(i, out end)) is not { } reading || reading.Minutes is < 0 or >= Day)
        {
            return null;
        }

        var zone = Match(end, Zone, out var behind) is not null ? sentence.TextOf(end, behind - end) : null;
        var hedge = HedgeBefore(i);
        hedge = hedge == Hedge.Exact && Match(Math.Max(end, behind), AboutBehind, out _) is not null ? Hedge.About : hedge;
        end = zone is null ? end : behind;
        var half = reading.IsTwelveHour ? HalfBehind(end, reading.Minutes) : null;
        var minutes = (half is null ? reading.Minutes : (reading.Minutes % HalfDay) + half.Value) % Day;
        return new(new TimeOnly(minutes / 60, minutes % 60), hedge) { Zone = zone, IsTwelveHour = reading.IsTwelveHour && half is null };
    }

    private ClockReading? Named(int i, out int end) =>
        Match(i, TimeWordClass.Named, out end) is { } named && sentence.Word(i) == sentence.Lower(i) && !(sentence.Lower(end) == "-" && !sentence[end].SpaceBefore)
            ? new(named.Value)
            : null;

    // 3 a.m., 3:33 p. m., 18:00, 6.30pm, 5 o'clock, 0300 hours, the "2" of "2 to 4 p.m.".
    private ClockReading? Clock(int i, out int end)
    {
        if (ClockNumber.Read(sentence, i, out end) is not { } clock)
        {
            return null;
        }

        if (Meridiem(end, out var behind) is { } half)
        {
            end = behind;
            return clock.Hour is >= 1 and <= 12 ? new((clock.Minutes % HalfDay) + half) : clock.Mark == ':' && half > 0 ? new(clock.Minutes) : null;
        }

        if (Match(end, OClock, out behind) is not null)
        {
            end = behind;
            return clock.Mark == ' ' && clock.Hour is >= 1 and <= 12 ? new(clock.Minutes, true) : null;
        }

        if (clock.Hour <= 12 && Inherited(end, clock) is { } inherited)
        {
            return new(inherited);
        }

        if (clock.Mark == '0' && Match(end, Hours, out behind) is not null)
        {
            end = behind;
            return new(clock.Minutes);
        }

        // "until 2 in the morning"
        if (clock.Mark == ' ' && clock.Hour is >= 1 and <= 12 && HasHedge(i) && Match(end, Behind, out behind) is { Words.Length: 2 } && Match(behind, TimeWordClass.Half, out _) is not null)
        {
            return new(clock.Minutes, true);
        }

        return clock.Mark switch
        {
            ':' => Bare(i, end, clock),
            '0' when Match(end, Zone, out _) is not null => new(clock.Minutes),
            _ => null,
        };
    }

    // 18:00 stands for itself; 9:30 needs a word of time beside it, or it may be a score, a verse or a duration.
    private ClockReading? Bare(int i, int end, ClockNumber clock)
    {
        var isFull = clock.Hour is 0 or >= 13 || sentence.Word(i) is ['0', ..];
        return clock.Hour >= 13 || HasHedge(i) || HalfBehind(end, clock.Minutes) is not null || Match(end, Zone, out _) is not null || Match(end, Behind, out _) is not null
            ? new(clock.Minutes, !isFull)
            : null;
    }

    // "9:30 Friday night", "6 o'clock in the morning"; the small hours of a night are before noon.
    private int? HalfBehind(int end, int minutes)
    {
        for (var i = end; i < Math.Min(sentence.Count, end + HalfReach) && char.IsLetter(sentence.Word(i)[0]); i++)
        {
            if (Match(i, TimeWordClass.Half, out _) is { } half)
            {
                return half.Value < Day ? half.Value : minutes % HalfDay < SmallHours ? 0 : HalfDay;
            }
        }

        return null;
    }

    // "2 to 4 p.m.", "between 11:30 and 2 p.m.": the half of the day is the other's, or the one before if the clock went past twelve.
    private int? Inherited(int end, ClockNumber first)
    {
        if ((Match(end, To, out var j) is null && Match(end, And, out j) is null) || ClockNumber.Read(sentence, j, out var behind) is not { } last || first.Hour == 0 || last.Hour is 0 or > 12
            || Meridiem(behind, out _) is not { } half)
        {
            return null;
        }

        int from = (first.Hour % 12 * 60) + first.Minute, to = (last.Hour % 12 * 60) + last.Minute;
        return from <= to ? from + half : from + (half > 0 ? 0 : 720);
    }

    // Half past three, quarter to five p.m., a quarter past noon.
    private ClockReading? Fractional(int i, out int end)
    {
        end = i;
        if (Match(i, Fraction, out var j) is not { } fraction || Match(j, Past, out j) is not { } past)
        {
            return null;
        }

        var shift = past.Value * fraction.Value;
        if (Match(j, TimeWordClass.Named, out end) is { } named)
        {
            return new((named.Value + shift + Day) % Day);
        }

        var hour = Match(j, TimeWordClass.Hour, out end) is { } word ? word.Value : ClockNumber.Read(sentence, j, out end) is { Mark: ' ' } digits ? digits.Hour : 0;
        if (hour is < 1 or > 12)
        {
            return null;
        }

        var half = Meridiem(end, out var behind);
        end = half is null ? end : behind;
        return new(((hour % 12 * 60) + (half ?? (hour == 12 ? HalfDay : 0)) + shift + Day) % Day, half is null);
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
        if (IsLetter(word))
        {
            end += word.Length == 1 && sentence.Lower(end) == "." ? 1 : 0;
            if (!IsLetter(sentence.Lower(end)))
            {
                return null;
            }

            word = $"{word[0]}{sentence.Lower(end)[0]}";
            end++;
            end += end < sentence.Count && sentence.Lower(end - 1).Length == 1 && sentence.Lower(end) == "." && !sentence[end].SpaceBefore && end < sentence.Count - 1 ? 1 : 0;
        }

        var halves = lexicon.From(TimeWordClass.Meridiem, word.Contains('.', StringComparison.Ordinal) ? word.Replace(".", "", StringComparison.Ordinal) : word);
        return halves.IsEmpty ? null : halves[0].Value;
    }

    private static bool IsLetter(string word) => word is [>= 'a' and <= 'z'] or [>= 'a' and <= 'z', '.'];

    /// <param name="Minutes">After midnight.</param>
    /// <param name="IsTwelveHour">Whether it may be twelve hours later.</param>
    private readonly record struct ClockReading(int Minutes, bool IsTwelveHour = false);

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
