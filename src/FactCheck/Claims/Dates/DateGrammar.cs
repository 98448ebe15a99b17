using FactCheck.Languages;
using static FactCheck.Languages.DateWordClass;

namespace FactCheck.Claims.Dates;

/// <summary>Reads dates of every shape, longest first. Each try looks at a fixed number of tokens, so a sentence takes linear time.</summary>
internal sealed class DateGrammar
{
    private readonly DateTokens _tokens;
    private readonly DatePartReader _parts;
    private readonly CalendarGrammar _calendar;
    private readonly RelativeGrammar _relative;
    private readonly RecurringGrammar _recurring;

    public DateGrammar(DateTokens tokens, DateLexicon lexicon)
    {
        _tokens = tokens;
        _parts = new(tokens, lexicon);
        _calendar = new(tokens, lexicon, _parts);
        _relative = new(tokens, _calendar, _parts);
        _recurring = new(tokens, _calendar);
    }

    /// <summary>The date that begins at <paramref name="i"/>. Without one, <paramref name="end"/> is where the next may begin.</summary>
    public DateExpression? Read(int i, out int end)
    {
        if (_tokens.Find(i, Name, out end) is not null)
        {
            return null;
        }

        if (_recurring.Read(i, out var date, out end))
        {
            return date;
        }

        date = (DateExpression?)Offset(i, out end) ?? Parted(i, out end) ?? Nth(i, out end) ?? WeekOf(i, out end) ?? Single(i, false, out end);
        if (date is null)
        {
            end = i + 1;
            return null;
        }

        date = Range(i, date, ref end);
        return date is null ? null : _recurring.Widen(date, i, ref end);
    }

    private DateExpression? Range(int i, DateExpression first, ref int end)
    {
        var isBetween = _tokens.Is(i - 1, Between) && _tokens.Is(end, And);
        if (!isBetween && !_tokens.Is(end, DateWordClass.To))
        {
            return first;
        }

        if (first is CalendarDate { Month: null, Year: { } year } && _tokens.IsMark(end, '-') && _tokens.IsGlued(end + 1)
            && _tokens.Digits(end + 1, out var length) is var two && length == 2 && two > year % 100)
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
            return _parts.Year(end + 1, out var afterYear) is { } lastYear && lastYear >= start.Year && YearContext.IsYear(_tokens, end + 1, lastYear, afterYear)
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
        if (OffsetSpan.Read(_tokens, i, out end) is not { } span)
        {
            return null;
        }

        var j = end;
        if (!span.IsThe && _tokens.Find(j, FromNow, out end) is { } now)
        {
            return new OffsetDate(span.Count, span.Unit, now.Value(FromNow), null, span.IsExact);
        }

        // "A month after the May 10 robbery" counts from the robbery.
        var direction = _tokens.Find(j, FromDate, out var anchor);
        anchor += direction is not null && _tokens.Is(anchor, The) ? 1 : 0;
        return direction is not null && !(span.IsThe && span.Unit > DateUnit.Week) && Single(anchor, true, out end) is { } date and not UnitDate && !IsBeforeNoun(end)
            ? new OffsetDate(span.Count, span.Unit, direction.Value(FromDate), date, span.IsExact)
            : null;
    }

    private bool IsBeforeNoun(int i) =>
        i < _tokens.Count && (_tokens.Sentence.Is(i, GrammarWord.SureGenitive) || _tokens.Sentence.Tags[i].Universal is UniversalTag.Noun or UniversalTag.Adj or UniversalTag.Num);

    // Mid-May, early 2023, the first half of 2022, earlier this month, the end of the year.
    private PartDate? Parted(int i, out int end)
    {
        end = i;
        if (_tokens.Find(i, DateWordClass.Part, out var j) is not { } part)
        {
            return null;
        }

        _tokens.Skip(ref j, '-');
        var isThe = _tokens.Skip(ref j, The);
        var whole = isThe && _tokens.Find(j, Unit, out end) is { } unit && (DateUnit)unit.Value(Unit) is not (DateUnit.Day or DateUnit.Weekend)
            ? new UnitDate((DateUnit)unit.Value(Unit), 0)
            : Single(j, true, out end);
        return whole is CalendarDate { Day: null } or UnitDate { Unit: not DateUnit.Weekend } or SeasonDate or DecadeDate or QuarterDate
            ? new PartDate((PeriodPart)part.Value(DateWordClass.Part), whole)
            : null;
    }

    // The first week of May, the fourth quarter of 2021, the first Monday in September, the last day of March.
    private DateExpression? Nth(int i, out int end)
    {
        end = i;
        var nth = _tokens.Find(i, Ordinal, out var j) is { } ordinal ? ordinal.Value(Ordinal)
            : _tokens.Sentence.Lower(i) is [.. var digits, _, _] && digits.Length is 1 or 2 && _tokens.Digits(i, out _) < 0 && DateText.Number(digits) is > 0 and var number ? number
            : _tokens.Find(i, Step, out j) is { } step && step.Value(Step) < 0 && j == i + 1 ? -1 : 0;
        j = nth > 0 && j == i ? i + 1 : j;
        if (nth == 0)
        {
            return null;
        }

        DayOfWeek? weekday = _tokens.Is(j, DateWordClass.Weekday) ? (DayOfWeek)_tokens.Value(j, DateWordClass.Weekday) : null;
        var unit = weekday is null ? _tokens.Find(j, Unit, out j) : null;
        if (weekday is null && unit is null)
        {
            return null;
        }

        j += weekday is null ? 0 : 1;
        var isOf = _tokens.Skip(ref j, Of);
        var isQuarter = unit is not null && (DateUnit)unit.Value(Unit) == DateUnit.Quarter;
        if (!isOf && !isQuarter)
        {
            return null;
        }

        _tokens.Skip(ref j, The);
        var whole = _tokens.Find(j, Unit, out end) is { } bare && isOf && (DateUnit)bare.Value(Unit) is DateUnit.Month or DateUnit.Year
            ? new UnitDate((DateUnit)_tokens.Find(j, Unit, out end)!.Value(Unit), 0)
            : Single(j, true, out end);
        return whole is CalendarDate { Day: null } or UnitDate or DecadeDate
            ? isQuarter && whole is CalendarDate { Month: null, Year: { } year } && nth is > 0 and < 5
                ? new QuarterDate(nth, year)
                : new NthDate(nth, unit is null ? DateUnit.Day : (DateUnit)unit.Value(Unit), weekday, whole)
            : null;
    }

    // The week of March 6.
    private WeekOfDate? WeekOf(int i, out int end)
    {
        end = i;
        return _tokens.Find(i, Unit, out var j) is { } unit && (DateUnit)unit.Value(Unit) == DateUnit.Week && _tokens.Skip(ref j, Of)
            && _calendar.Read(j, true, out end) is { Day: not null } day ? new(day) : null;
    }

    private DateExpression? Single(int i, bool isExpected, out int end)
    {
        end = i;
        if (_tokens.Sentence.IsTaken(i))
        {
            return null;
        }

        return _calendar.Read(i, isExpected, out end) is { } calendar
            ? calendar
            : _relative.Read(i, isExpected, out end) ?? YearAlone(i, isExpected, out end);
    }

    private DateExpression? YearAlone(int i, bool isExpected, out int end)
    {
        var j = i;
        var isWord = _tokens.Skip(ref j, YearWord) || _tokens.Skip(ref j, Fiscal);
        if (_parts.Year(i, out end) is { } holidayYear && _tokens.Find(end, DateWordClass.Holiday, out var behind) is { Holiday: { } rule } && _tokens.IsCapitalised(end))
        {
            end = behind;
            return new HolidayDate(rule, holidayYear, null, false);
        }

        return _parts.Year(j, out end) is { } year && (isWord || YearContext.IsYear(_tokens, j, year, end) || (isExpected && !_tokens.Is(end, NotDate)))
            ? new CalendarDate(year, null, null)
            : null;
    }
}
