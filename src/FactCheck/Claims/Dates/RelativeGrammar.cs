using FactCheck.Languages;
using static FactCheck.Languages.DateWordClass;

namespace FactCheck.Claims.Dates;

/// <summary>Reads dates that hang on the day of publication, and those with names: weekdays, "last year", holidays, seasons, quarters, decades.</summary>
internal sealed class RelativeGrammar(DateTokens tokens, CalendarGrammar calendar, DatePartReader parts)
{
    /// <summary>A date that begins at <paramref name="i"/>.</summary>
    public DateExpression? Read(int i, bool isExpected, out int end)
    {
        if (tokens.Find(i, Deictic, out end) is { } deictic)
        {
            return new DeicticDate(deictic.Value(Deictic));
        }

        return Stepped(i, out end) ?? Weekend(i, out end) ?? Named(i, null, isExpected, out end) ?? (DateExpression?)Quarterly(i, out end) ?? Decade(i, out end);
    }

    // Last year, this Friday, next May, the past decade, the coming year.
    private DateExpression? Stepped(int i, out int end)
    {
        if (tokens.Find(i, Step, out end) is not { } step)
        {
            return null;
        }

        var isThe = tokens.Is(i - 1, The);
        var value = step.Value(Step);
        if (tokens.Find(end, DateWordClass.Unit, out var behind) is { } unit && (DateUnit)unit.Value(DateWordClass.Unit) is not DateUnit.Day and var dateUnit)
        {
            end = behind;
            var isRolling = step.Is(Rolling) && dateUnit != DateUnit.Weekend
                && (isThe || dateUnit == DateUnit.Decade || !tokens.Is(i, Completed));
            return isThe && tokens.Is(i, Following) ? null : new UnitDate(dateUnit, value, isRolling);
        }

        // "This Wednesday, Dec. 5, 2012": the full date decides.
        return tokens.Is(end, DateWordClass.Weekday) && calendar.Read(end, true, out behind) is { Day: not null } date && (end = behind) > 0
            ? date
            : Named(end, value, true, out end);
    }

    // Over the weekend.
    private UnitDate? Weekend(int i, out int end) =>
        tokens.Find(i, Unit, out end) is { } unit && (DateUnit)unit.Value(Unit) == DateUnit.Weekend && tokens.Is(i - 1, The) && tokens.Is(i - 2, During)
            ? new(DateUnit.Weekend, 0)
            : null;

    private DateExpression? Named(int i, int? step, bool isExpected, out int end) =>
        (DateExpression?)Weekday(i, step, out end) ?? Holiday(i, step, isExpected, out end) ?? (DateExpression?)Season(i, step, isExpected, out end) ?? SteppedMonth(i, step, out end);

    private CalendarDate? SteppedMonth(int i, int? step, out int end) =>
        step is not null && calendar.Read(i, true, out end) is { Year: null, Weekday: null } date ? date with { Step = step } : Nothing<CalendarDate>(i, out end);

    private WeekdayDate? Weekday(int i, int? step, out int end)
    {
        end = i + 1;
        if (!tokens.Is(i, DateWordClass.Weekday) || (tokens.Is(i, Short) && !IsShortWeekday(i)))
        {
            return null;
        }

        var weekday = (DayOfWeek)tokens.Value(i, DateWordClass.Weekday);
        end += tokens.Is(i, Short) && tokens.IsGlued(end) && tokens.IsMark(end, '.') && end < tokens.Count - 1 ? 1 : 0;
        tokens.Skip(ref end, Daypart);
        var j = end + (tokens.Is(end, Of) ? 1 : 0);
        if (step is null && tokens.Find(j, Step, out var behind) is { } week && tokens.Find(behind, DateWordClass.Unit, out var after) is { } unit
            && (DateUnit)unit.Value(DateWordClass.Unit) == DateUnit.Week)
        {
            end = after;
            return new(weekday, null, week.Value(Step));
        }

        return new(weekday, step, null);
    }

    // "Sat" and "Sun" are words of their own.
    private bool IsShortWeekday(int i) =>
        tokens.IsCapitalised(i) && (tokens.Is(i - 1, DayPrep) || tokens.Is(i - 1, Step))
        && (tokens.Sentence.Word(i).EndsWith('.') || tokens.IsMark(i + 1, '.') || tokens.IsMark(i + 1, ','));

    private HolidayDate? Holiday(int i, int? step, bool isExpected, out int end)
    {
        if (tokens.Find(i, DateWordClass.Holiday, out end) is not { Holiday: { } rule } word || !tokens.IsCapitalised(i) && tokens.Is(i, Ambiguous) && parts.YearBehind(end, out _) is null)
        {
            return Nothing<HolidayDate>(i, out end);
        }

        // "Ukraine's Independence Day", "Canadian Thanksgiving" are other days.
        var isOther = tokens.Sentence.Is(i - 1, GrammarWord.SureGenitive) || (i > 1 && tokens.IsWord(i - 1) && tokens.IsCapitalised(i - 1));
        var isWeekend = tokens.Find(end, DateWordClass.Unit, out var behind) is { } unit && (DateUnit)unit.Value(DateWordClass.Unit) == DateUnit.Weekend;
        end = isWeekend ? behind : end;
        var year = parts.YearBehind(end, out var afterYear);
        end = year is null ? end : afterYear;
        var isSure = !word.Is(Ambiguous) || isExpected || year is not null || isWeekend || tokens.Is(i - 1, TimePrep) || tokens.Is(i - 1, HolidayPrep);
        return isSure && !isOther ? new(rule, year, step, isWeekend) : Nothing<HolidayDate>(i, out end);
    }

    // Summer 2021, the summer of 2021, last winter, in the summer.
    private SeasonDate? Season(int i, int? step, bool isExpected, out int end)
    {
        end = i + 1;
        if (!tokens.Is(i, DateWordClass.Season))
        {
            return null;
        }

        var season = tokens.Value(i, DateWordClass.Season);
        if (parts.YearBehind(end, out var behind) is { } year)
        {
            end = behind;
            return new(season, year, null);
        }

        var j = end + (tokens.Is(end, Of) ? 1 : 0);
        if (tokens.Find(j, Step, out behind) is { } of && tokens.Find(behind, DateWordClass.Unit, out behind) is { } unit && (DateUnit)unit.Value(DateWordClass.Unit) == DateUnit.Year)
        {
            end = behind;
            return new(season, null, of.Value(Step));
        }

        return step is not null || (isExpected && !tokens.Is(i, Ambiguous)) ? new(season, null, step) : null;
    }

    // Q3 2022, Q3 of fiscal 2022.
    private QuarterDate? Quarterly(int i, out int end)
    {
        if (tokens.Find(i, Quarter, out end) is not { } quarter)
        {
            return null;
        }

        var j = end + (tokens.Is(end, Of) ? 1 : 0);
        tokens.Skip(ref j, Fiscal);
        if (parts.YearBehind(j, out var behind) is { } year)
        {
            end = behind;
            return new(quarter.Value(Quarter), year);
        }

        return tokens.Is(i - 1, TimePrep) ? new(quarter.Value(Quarter), null) : null;
    }

    // The 1990s, the '90s, the 1800s.
    private DecadeDate? Decade(int i, out int end)
    {
        end = i + 1;
        var word = tokens.Sentence.Lower(i).AsSpan();
        var isTick = word is ['\'', ..];
        word = isTick ? word[1..] : word;
        var figures = DateText.Figures(word);
        if (figures == word.Length && tokens.IsGlued(end) && (tokens.Is(end, DecadeMark) || (tokens.Sentence.Is(end, GrammarWord.SureGenitive) && tokens.Is(i - 1, The) && !tokens.IsWord(end + 1))))
        {
            end++;
        }
        else if (figures == 0 || figures == word.Length || tokens.Sentence.Language.Dates.Find(new(word[figures..]))?.Is(DecadeMark) != true)
        {
            return null;
        }

        word = word[..figures];

        isTick |= tokens.Is(i - 1, The) || (tokens.Sentence.Lower(i - 1) == "'" && tokens.IsGlued(i));
        return DateText.Number(word) is var year && word.Length == 4 && year is >= 1500 and <= 2090 && year % 10 == 0
            ? new(year, year % 100 == 0 && year < 2000 ? 100 : 10)
            : word.Length == 2 && year % 10 == 0 && year is >= 10 and <= 90 && isTick ? new(1900 + year, 10) : null;
    }

    private static T? Nothing<T>(int i, out int end)
        where T : class
    {
        end = i;
        return null;
    }
}
