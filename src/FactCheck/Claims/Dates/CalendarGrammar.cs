using FactCheck.Languages;
using static FactCheck.Languages.DateWordClass;

namespace FactCheck.Claims.Dates;

/// <summary>Reads dates made of day, month and year in any order, with or without their weekday.</summary>
internal sealed class CalendarGrammar(DateTokens tokens, DateLexicon lexicon, DatePartReader parts)
{
    /// <summary>A date that begins at <paramref name="i"/>. <paramref name="isExpected"/>: the words before call for one, so a lone "May" is a month.</summary>
    public CalendarDate? Read(int i, bool isExpected, out int end)
    {
        var date = WithWeekday(i, out end)
            ?? BeforeWeekday(i, out end)
            ?? (isExpected || IsLoneMonth(i) ? LoneMonth(i, out end) : null);
        return date is { Year: null } && YearStep(end, out var behind) is { } step && (end = behind) > 0 ? date with { YearStep = step } : date;
    }

    // "March of last year", "in March this year".
    private int? YearStep(int i, out int end)
    {
        i += tokens.Is(i, Of) ? 1 : 0;
        return tokens.Find(i, Step, out end) is { } step && tokens.Find(end, Unit, out end) is { } unit && (DateUnit)unit.Value(Unit) == DateUnit.Year ? step.Value(Step) : null;
    }

    // Saturday, March 18, 2023; Tuesday (March 4); Friday 2018-7-6; Saturday night, March 18.
    private CalendarDate? WithWeekday(int i, out int end)
    {
        end = i;
        if (!tokens.Is(i, DateWordClass.Weekday))
        {
            return null;
        }

        var j = i + 1;
        tokens.Skip(ref j, '.');
        tokens.Skip(ref j, Daypart);
        var isComma = tokens.Skip(ref j, ',');
        var isOpen = !isComma && tokens.Skip(ref j, '(');
        j += tokens.Is(j, The) ? 1 : 0;
        if (Bare(j, out var behind) is not { Day: not null } date)
        {
            return null;
        }

        end = isOpen && tokens.IsMark(behind, ')') ? behind + 1 : behind;
        return date with { Weekday = (DayOfWeek)tokens.Value(i, DateWordClass.Weekday) };
    }

    // March 14 (Tuesday); March 14, a Tuesday.
    private CalendarDate? BeforeWeekday(int i, out int end)
    {
        if (Bare(i, out end) is not { } date)
        {
            return null;
        }

        var isOpen = tokens.IsMark(end, '(');
        var j = isOpen ? end + 1 : tokens.IsMark(end, ',') && tokens.Is(end + 1, Article) ? end + 2 : -1;
        if (date.Day is null || !tokens.Is(j, DateWordClass.Weekday) || (isOpen && !tokens.IsMark(j + 1, ')')))
        {
            return date;
        }

        end = isOpen ? j + 2 : j + 1;
        return date with { Weekday = (DayOfWeek)tokens.Value(j, DateWordClass.Weekday) };
    }

    private CalendarDate? Bare(int i, out int end)
    {
        if (tokens.Sentence.IsTaken(i))
        {
            end = i;
            return null;
        }

        return Written(i, out end) ?? MonthFirst(i, out end) ?? DayFirst(i, out end) ?? YearFirst(i, out end);
    }

    // 7/15/2016, Dec31, 1994.
    private CalendarDate? Written(int i, out int end)
    {
        var date = DateText.Read(tokens, lexicon, i, out end);
        if (date is { Year: null } && parts.YearBehind(end, out var behind) is { } year)
        {
            end = behind;
            return date with { Year = year };
        }

        return date;
    }

    // March 18, 2023; March the 18th; March 18-20; March 2023; October of 2014.
    private CalendarDate? MonthFirst(int i, out int end)
    {
        end = i;
        if (parts.Month(i, out var j) is not { } month)
        {
            return null;
        }

        if (parts.YearBehind(j, out var afterYear) is { } only)
        {
            end = afterYear;
            return new(only, month, null);
        }

        var isLower = !tokens.IsCapitalised(i);
        j += tokens.Is(j, The) || (tokens.IsMark(j, ',') && parts.Day(j + 1, out var day3, out _) is not null && parts.YearBehind(day3, out _) is not null) ? 1 : 0;
        if (parts.Day(j, out end, out var isOrdinal) is not { } day || (!isOrdinal && tokens.Is(end, Scale)))
        {
            return null;
        }

        var last = parts.LastDay(day, ref end);
        var year = parts.YearBehind(end, out var behind);
        end = year is null ? end : behind;
        var isSure = year is not null || isOrdinal || !isLower || !tokens.Is(i, Common);
        return isSure && !(year is null && isOrdinal && tokens.IsWord(j)) ? new(year, month, day) { LastDay = last } : null;
    }

    // 18 March 2023; the 18th of March; 18-20 March; fourth of july, 1995.
    private CalendarDate? DayFirst(int i, out int end)
    {
        if (parts.Day(i, out end, out var isOrdinal) is not { } day || (tokens.IsGlued(i) && !tokens.IsMark(i - 1, '(') && !tokens.IsMark(i - 1, '"')))
        {
            return null;
        }

        var j = end;
        var last = parts.LastDay(day, ref j);
        var isOf = tokens.Is(j, Of);
        j += isOf ? 1 : 0;
        if (parts.Month(j, out var behind) is not { } month || (isOf && !isOrdinal))
        {
            return null;
        }

        var year = parts.YearBehind(behind, out end);
        end = year is null ? behind : end;
        return year is null && !isOf && tokens.Is(j, Ambiguous) && ((!tokens.IsCapitalised(j) && tokens.Is(j, Common)) || (tokens.IsCapitalised(behind) && tokens.IsWord(behind)))
            ? null
            : new(year, month, day) { LastDay = last };
    }

    // 2017 april; 2016 10 16.
    private CalendarDate? YearFirst(int i, out int end)
    {
        if (parts.Year(i, out end) is not { } year)
        {
            return null;
        }

        if (parts.Month(end, out var behind) is { } month)
        {
            var isMonth = !tokens.Is(end, Common) || tokens.IsCapitalised(end) || parts.Day(behind, out _, out _) is not null;
            end = parts.Day(behind, out var afterDay, out _) is not null ? afterDay : behind;
            return isMonth ? new(year, month, parts.Day(behind, out _, out _)) : null;
        }

        return tokens.Digits(end, out var length) is >= 1 and <= 12 and var number && length == 2
            && tokens.Digits(end + 1, out length) is >= 1 and <= 31 and var day && length == 2 && (end += 2) > 0
            ? new(year, number, day)
            : null;
    }

    private CalendarDate? LoneMonth(int i, out int end) => parts.Month(i, out end) is { } month ? new(null, month, null) : null;

    // "In May", "the March vote", "Since January": a capitalised month that is no name and no verb.
    private bool IsLoneMonth(int i)
    {
        if (!tokens.Is(i, DateWordClass.Month) || tokens.Is(i - 1, Name))
        {
            return false;
        }

        if (!tokens.Is(i, Ambiguous))
        {
            return true;
        }

        // "In March, April and May"
        var before = i - (tokens.Is(i - 1, And) ? 1 : 0);
        before -= tokens.IsMark(before - 1, ',') ? 1 : 0;
        if (before < i && tokens.IsCapitalised(i) && tokens.Is(before - 1, DateWordClass.Month) && tokens.Sentence.IsTaken(before - 1))
        {
            return true;
        }

        var isFollowedByName = tokens.IsWord(i + 1) && tokens.IsCapitalised(i + 1) && !tokens.Is(i + 1, DateWordClass.Month);
        return tokens.IsCapitalised(i) && !isFollowedByName
            && (tokens.Is(i - 1, TimePrep) || (tokens.Is(i - 1, The) && i > 1 && tokens.IsWord(i + 1) && !tokens.Is(i + 1, Of) && tokens.Sentence.Lower(i).Length > 3));
    }
}
