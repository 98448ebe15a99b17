using FactCheck.Languages;
using static FactCheck.Languages.DateWordClass;

namespace FactCheck.Claims.Dates;

/// <summary>Reads dates of every shape, longest first. Each try looks at a fixed number of tokens, so a sentence takes linear time.</summary>
internal sealed class DateGrammar(DateTokens tokens, DateLexicon lexicon)
{
    private readonly CalendarGrammar _calendar = new(tokens, lexicon);

    /// <summary>The date that begins at <paramref name="i"/>. Without one, <paramref name="end"/> is where the next may begin.</summary>
    public DateExpression? Read(int i, out int end)
    {
        if (tokens.Find(i, Name, out end) is not null || IsRecurring(i, out end))
        {
            return null;
        }

        var date = (DateExpression?)Offset(i, out end) ?? Parted(i, out end) ?? Nth(i, out end) ?? Single(i, false, out end);
        if (date is null)
        {
            end = i + 1;
            return null;
        }

        return Range(i, date, ref end);
    }

    // Every Monday, each May, on a Sunday, Monday to Friday: no single day.
    private bool IsRecurring(int i, out int end)
    {
        end = i + 1;
        if (tokens.Is(i, Every))
        {
            var isDate = tokens.Is(i + 1, DateWordClass.Weekday) || tokens.Is(i + 1, DateWordClass.Month) || tokens.Is(i + 1, DateWordClass.Season) || tokens.Find(i + 1, DateWordClass.Holiday, out _) is not null;
            end = isDate ? i + 2 : i + 1;
            return true;
        }

        if (!tokens.Is(i, DateWordClass.Weekday))
        {
            return false;
        }

        if (tokens.Is(i + 1, DateWordClass.To) && tokens.Is(i + 2, DateWordClass.Weekday))
        {
            end = i + 3;
            return true;
        }

        return tokens.Is(i - 1, Article) && !tokens.Is(i - 1, The) && tokens.Sentence.Lower(i - 2) == "on";
    }

    private DateExpression? Range(int i, DateExpression first, ref int end)
    {
        var isBetween = tokens.Is(i - 1, Between) && tokens.Is(end, And);
        if (!isBetween && !tokens.Is(end, DateWordClass.To))
        {
            return first;
        }

        if (first is CalendarDate { Month: null, Year: { } year } && tokens.IsMark(end, '-') && tokens.IsGlued(end + 1)
            && tokens.Digits(end + 1, out var length) is var two && length == 2 && two > year % 100)
        {
            end += 2;
            return new RangeDate(first, new CalendarDate((year / 100 * 100) + two, null, null));
        }

        if (first is not CalendarDate start)
        {
            return first;
        }

        if (start.Month is null)
        {
            return _calendar.Year(end + 1, out var afterYear) is { } lastYear && lastYear >= start.Year && YearContext.IsYear(tokens, end + 1, lastYear, afterYear)
                ? Span(start, new(lastYear, null, null), afterYear, out end)
                : first;
        }

        var last = _calendar.Read(end + 1, isExpected: true, out var behind);
        return last is { Month: not null } && (start.Day is null) == (last.Day is null) ? Span(start, last, behind, out end) : first;
    }

    // A year behind the range counts for both ends: "May 3 - June 4, 2019".
    private static RangeDate Span(CalendarDate first, CalendarDate last, int behind, out int end)
    {
        end = behind;
        var year = first.Year ?? (first.Month > last.Month ? last.Year - 1 : last.Year);
        return new(first with { Year = year }, last);
    }

    // Two weeks ago, exactly one week ago, three days before Christmas, the day after Thanksgiving.
    private OffsetDate? Offset(int i, out int end)
    {
        end = i;
        var j = i;
        var isExact = tokens.Skip(ref j, Exact);
        var number = tokens.Digits(j, out var length) is > 0 and var digits && length <= 3 && !tokens.Sentence.IsTaken(j) ? digits : 0;
        if (number > 0)
        {
            j++;
        }
        else if (tokens.Find(j, DateWordClass.Count, out var behind) is { } word)
        {
            (number, j) = (word.Value(DateWordClass.Count), behind);
        }

        var isThe = number == 0 && !isExact && tokens.Is(j, The);
        if (!isThe && number == 0)
        {
            return null;
        }

        j += isThe ? 1 : 0;
        if (tokens.Find(j, Units, out j) is not { } unit)
        {
            return null;
        }

        var (count, dateUnit) = (Math.Max(number, 1), (DateUnit)unit.Value(Units));
        if (!isThe && tokens.Find(j, FromNow, out end) is { } now)
        {
            return new OffsetDate(count, dateUnit, now.Value(FromNow), null, isExact);
        }

        var direction = tokens.Find(j, FromDate, out var anchor);
        anchor += direction is not null && tokens.Is(anchor, The) ? 1 : 0;
        return direction is not null && !(isThe && dateUnit > DateUnit.Week) && Single(anchor, true, out end) is { } date and not UnitDate
            ? new OffsetDate(count, dateUnit, direction.Value(FromDate), date, isExact)
            : null;
    }

    // Mid-May, early 2023, the first half of 2022, earlier this month, the end of the year.
    private PartDate? Parted(int i, out int end)
    {
        end = i;
        if (tokens.Find(i, DateWordClass.Part, out var j) is not { } part)
        {
            return null;
        }

        tokens.Skip(ref j, '-');
        var isThe = tokens.Skip(ref j, The);
        var whole = isThe && tokens.Find(j, DateWordClass.Unit, out end) is { } unit && (DateUnit)unit.Value(DateWordClass.Unit) is not (DateUnit.Day or DateUnit.Weekend)
            ? new UnitDate((DateUnit)unit.Value(DateWordClass.Unit), 0)
            : Single(j, true, out end);
        return whole is CalendarDate { Day: null } or UnitDate { Unit: not DateUnit.Weekend } or SeasonDate or DecadeDate or QuarterDate
            ? new PartDate((PeriodPart)part.Value(DateWordClass.Part), whole)
            : null;
    }

    // The first week of May, the fourth quarter of 2021, the first Monday in September, the last day of March.
    private DateExpression? Nth(int i, out int end)
    {
        end = i;
        var nth = tokens.Find(i, Ordinal, out var j) is { } ordinal ? ordinal.Value(Ordinal)
            : tokens.Sentence.Lower(i) is [.. var digits, _, _] && digits.Length is 1 or 2 && tokens.Digits(i, out _) < 0 && DateText.Number(digits) is > 0 and var number ? number
            : tokens.Find(i, Step, out j) is { } step && step.Value(Step) < 0 && j == i + 1 ? -1 : 0;
        j = nth > 0 && j == i ? i + 1 : j;
        if (nth == 0)
        {
            return null;
        }

        DayOfWeek? weekday = tokens.Is(j, DateWordClass.Weekday) ? (DayOfWeek)tokens.Value(j, DateWordClass.Weekday) : null;
        var unit = weekday is null ? tokens.Find(j, DateWordClass.Unit, out j) : null;
        if (weekday is null && unit is null)
        {
            return null;
        }

        j += weekday is null ? 0 : 1;
        var isOf = tokens.Skip(ref j, Of);
        var isQuarter = unit is not null && (DateUnit)unit.Value(DateWordClass.Unit) == DateUnit.Quarter;
        if (!isOf && !isQuarter)
        {
            return null;
        }

        tokens.Skip(ref j, The);
        var whole = tokens.Find(j, DateWordClass.Unit, out end) is { } bare && isOf && (DateUnit)bare.Value(DateWordClass.Unit) is DateUnit.Month or DateUnit.Year
            ? new UnitDate((DateUnit)tokens.Find(j, DateWordClass.Unit, out end)!.Value(DateWordClass.Unit), 0)
            : Single(j, true, out end);
        return whole is CalendarDate { Day: null } or UnitDate or DecadeDate
            ? isQuarter && whole is CalendarDate { Month: null, Year: { } year } && nth is > 0 and < 5
                ? new QuarterDate(nth, year)
                : new NthDate(nth, unit is null ? DateUnit.Day : (DateUnit)unit.Value(DateWordClass.Unit), weekday, whole)
            : null;
    }

    private DateExpression? Single(int i, bool isExpected, out int end)
    {
        end = i;
        if (tokens.Sentence.IsTaken(i))
        {
            return null;
        }

        return _calendar.Read(i, isExpected, out end) is { } calendar
            ? calendar
            : Relative(i, isExpected, out end) ?? YearAlone(i, isExpected, out end);
    }

    private DateExpression? Relative(int i, bool isExpected, out int end) => new RelativeGrammar(tokens, _calendar).Read(i, isExpected, out end);

    private CalendarDate? YearAlone(int i, bool isExpected, out int end)
    {
        var j = i;
        var isWord = tokens.Skip(ref j, YearWord) || tokens.Skip(ref j, Fiscal);
        return _calendar.Year(j, out end) is { } year && (isWord || YearContext.IsYear(tokens, j, year, end) || (isExpected && !tokens.Is(end, NotDate)))
            ? new(year, null, null)
            : null;
    }
}
