using FactCheck.Languages;
using static FactCheck.Languages.DateWordClass;

namespace FactCheck.Claims.Dates;

/// <summary>A span of time that leads from one date to another: "two weeks", "exactly one year", "the day".</summary>
/// <param name="Count">How many units.</param>
/// <param name="Unit">The unit.</param>
/// <param name="IsExact">Whether the words say that it is exact.</param>
/// <param name="IsThe">Whether it is "the day", without a number.</param>
internal readonly record struct OffsetSpan(int Count, DateUnit Unit, bool IsExact, bool IsThe)
{
    /// <summary>The span that begins at <paramref name="i"/>, or null; <paramref name="end"/> is behind its unit.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="i">A token.</param>
    /// <param name="end">The token behind the unit.</param>
    /// <param name="isTaken">Whether its number may be another kind's.</param>
    public static OffsetSpan? Read(DateTokens tokens, int i, out int end, bool isTaken = false)
    {
        end = i;
        var j = i;
        var isExact = tokens.Skip(ref j, Exact);
        var number = tokens.Digits(j, out var length) is > 0 and var digits && length <= 3 && (isTaken || !tokens.Sentence.IsTaken(j)) ? digits : 0;
        if (number > 0)
        {
            j++;
        }
        else if (tokens.Find(j, DateWordClass.Count, out var behind) is { } word)
        {
            (number, j) = (word.Value(DateWordClass.Count), behind);
        }

        var isThe = number == 0 && !isExact && tokens.Is(j, The);
        j += isThe ? 1 : 0;
        return (isThe || number > 0) && tokens.Find(j, Units, out end) is { } unit ? new(Math.Max(number, 1), (DateUnit)unit.Value(Units), isExact, isThe) : null;
    }

    /// <summary>The date that lies so far from another: what is farther than some days is rounded, so its ends are vague.</summary>
    /// <param name="date">The other date.</param>
    /// <param name="sign">1 for later, -1 for earlier.</param>
    public DateValue? From(DateValue date, int sign)
    {
        if (date is not { From: { } from, To: { } to } || Shift(from, sign) is not { } first || Shift(to, sign) is not { } last)
        {
            return null;
        }

        if (Unit == DateUnit.Day)
        {
            return new(first, last, date.Granularity) { IsApproximate = date.IsApproximate };
        }

        var granularity = Unit switch { DateUnit.Week or DateUnit.Weekend => Granularity.Week, DateUnit.Month or DateUnit.Quarter => Granularity.Month, DateUnit.Year => Granularity.Year, _ => Granularity.Decade };
        var (margin, whole) = Unit switch
        {
            DateUnit.Week or DateUnit.Weekend => (3, 7),
            DateUnit.Month => (15, 31),
            DateUnit.Quarter => (45, 92),
            DateUnit.Year => (182, 365),
            _ => (1825, 3650),
        };

        // "Two months after October": December. "Two months after 5 October": some day around 5 December.
        margin = last.DayNumber - first.DayNumber + 1 >= whole - 3 ? 0 : margin;
        return Calendar.AddDays(first, -margin) is { } early && Calendar.AddDays(last, margin) is { } late
            ? new(early, late, granularity > date.Granularity ? granularity : date.Granularity) { IsApproximate = true }
            : null;
    }

    private DateOnly? Shift(DateOnly day, int sign) => Unit switch
    {
        DateUnit.Day => Calendar.AddDays(day, (long)sign * Count),
        DateUnit.Week or DateUnit.Weekend => Calendar.AddDays(day, 7L * sign * Count),
        _ => Calendar.AddMonths(day, sign * Count * (Unit switch { DateUnit.Month => 1, DateUnit.Quarter => 3, DateUnit.Year => 12, _ => 120 })),
    };
}
