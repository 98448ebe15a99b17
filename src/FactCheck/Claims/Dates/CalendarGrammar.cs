using FactCheck.Languages;
using static FactCheck.Languages.DateWordClass;

namespace FactCheck.Claims.Dates;

/// <summary>Reads dates made of day, month and year in any order, with or without their weekday.</summary>
internal sealed class CalendarGrammar(DateTokens tokens, DateLexicon lexicon)
{
    /// <summary>A date that begins at <paramref name="i"/>. <paramref name="isExpected"/>: the words before call for one, so a lone "May" is a month.</summary>
    public CalendarDate? Read(int i, bool isExpected, out int end) =>
        WithWeekday(i, out end)
        ?? Bare(i, out end)
        ?? (isExpected || IsLoneMonth(i) ? LoneMonth(i, out end) : null);

    /// <summary>A year in four digits at <paramref name="i"/>, wherever it stands.</summary>
    public int? Year(int i, out int end)
    {
        end = i + 1;
        return tokens.Digits(i, out var length) is >= 1500 and <= 2099 and var year && length == 4 && !IsInsideNumber(i) ? year : null;
    }

    /// <summary>A year behind "of", "in", a comma or nothing.</summary>
    public int? YearBehind(int i, out int end)
    {
        end = i;
        if (tokens.IsMark(i, ',') || tokens.Is(i, Of))
        {
            i++;
            i += tokens.Is(i, The) ? 1 : 0;
        }

        tokens.Skip(ref i, YearWord);
        if (Year(i, out var behind) is not { } year || (tokens.IsGlued(behind) && tokens.IsMark(behind, ':')))
        {
            return null;
        }

        end = behind;
        return year;
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
        if (date is { Year: null } && YearBehind(end, out var behind) is { } year)
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
        if (Month(i, out var j) is not { } month)
        {
            return null;
        }

        if (YearBehind(j, out var afterYear) is { } only)
        {
            end = afterYear;
            return new(only, month, null);
        }

        var isLower = !tokens.IsCapitalised(i);
        j += tokens.Is(j, The) ? 1 : 0;
        if (Day(j, out end, out var isOrdinal) is not { } day || (!isOrdinal && tokens.Is(end, Scale)))
        {
            return null;
        }

        var last = LastDay(day, ref end);
        var year = YearBehind(end, out var behind);
        end = year is null ? end : behind;
        var isSure = year is not null || isOrdinal || !isLower || !tokens.Is(i, Common);
        return isSure && !(year is null && isOrdinal && tokens.IsWord(j)) ? new(year, month, day) { LastDay = last } : null;
    }

    // 18 March 2023; the 18th of March; 18-20 March; fourth of july, 1995.
    private CalendarDate? DayFirst(int i, out int end)
    {
        if (Day(i, out end, out var isOrdinal) is not { } day || (tokens.IsGlued(i) && !tokens.IsMark(i - 1, '(') && !tokens.IsMark(i - 1, '"')))
        {
            return null;
        }

        var j = end;
        var last = LastDay(day, ref j);
        var isOf = tokens.Is(j, Of);
        j += isOf ? 1 : 0;
        if (Month(j, out var behind) is not { } month || (isOf && !isOrdinal))
        {
            return null;
        }

        var year = YearBehind(behind, out end);
        end = year is null ? behind : end;
        return year is null && !isOf && tokens.Is(j, Ambiguous) && ((!tokens.IsCapitalised(j) && tokens.Is(j, Common)) || (tokens.IsCapitalised(behind) && tokens.IsWord(behind)))
            ? null
            : new(year, month, day) { LastDay = last };
    }

    // 2017 april; 2016 10 16.
    private CalendarDate? YearFirst(int i, out int end)
    {
        if (Year(i, out end) is not { } year)
        {
            return null;
        }

        if (Month(end, out var behind) is { } month)
        {
            var isMonth = !tokens.Is(end, Common) || tokens.IsCapitalised(end) || Day(behind, out _, out _) is not null;
            end = Day(behind, out var afterDay, out _) is not null ? afterDay : behind;
            return isMonth ? new(year, month, Day(behind, out _, out _)) : null;
        }

        return tokens.Digits(end, out var length) is >= 1 and <= 12 and var number && length == 2
            && tokens.Digits(end + 1, out length) is >= 1 and <= 31 and var day && length == 2 && (end += 2) > 0
            ? new(year, number, day)
            : null;
    }

    private CalendarDate? LoneMonth(int i, out int end) => Month(i, out end) is { } month ? new(null, month, null) : null;

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

        var isFollowedByName = tokens.IsWord(i + 1) && tokens.IsCapitalised(i + 1) && !tokens.Is(i + 1, DateWordClass.Month);
        return tokens.IsCapitalised(i) && !isFollowedByName
            && (tokens.Is(i - 1, TimePrep) || (tokens.Is(i - 1, The) && i > 1 && tokens.IsWord(i + 1) && !tokens.Is(i + 1, Of) && tokens.Sentence.Lower(i).Length > 3));
    }

    private int? Month(int i, out int end)
    {
        end = i + 1;
        if (!tokens.Is(i, DateWordClass.Month))
        {
            return null;
        }

        var isShort = tokens.Sentence.Lower(i).Length is 3 or 4;
        end += isShort && tokens.IsGlued(end) && tokens.IsMark(end, '.') ? 1 : 0;
        return tokens.Value(i, DateWordClass.Month);
    }

    private int? Day(int i, out int end, out bool isOrdinal)
    {
        end = i + 1;
        isOrdinal = false;
        var word = tokens.Sentence.Word(i);
        if (word.Length == 0 || tokens.Sentence.IsTaken(i))
        {
            return null;
        }

        var digits = word.AsSpan().TrimEnd("stndrhSTNDRH");
        var number = digits.Length <= 2 ? DateText.Number(digits) : -1;
        if (number >= 0)
        {
            isOrdinal = digits.Length < word.Length && lexicon.Find(tokens.Sentence.Lower(i)[digits.Length..])?.Is(Suffix) == true;
            if (digits.Length == word.Length && tokens.IsGlued(end) && tokens.Is(end, Suffix))
            {
                (isOrdinal, end) = (true, end + 1);
            }

            return number is >= 1 and <= 31 && (isOrdinal || digits.Length == word.Length) && !IsCut(end) ? number : null;
        }

        isOrdinal = tokens.Find(i, Ordinal, out end) is { } ordinal && ordinal.Value(Ordinal) is var value && (number = value) > 0;
        return isOrdinal ? number : null;
    }

    // Whether the number goes on: 5.5, 5:30, 5%.
    private bool IsCut(int end) =>
        tokens.IsGlued(end) && tokens.Sentence.Word(end) is [var next, ..]
        && (char.IsLetterOrDigit(next) || next == '%' || (next is '.' or ':' or ',' && tokens.IsGlued(end + 1) && char.IsAsciiDigit(tokens.Sentence.Word(end + 1)[0])));

    // March 18-20, 18 to 20 March, March 18 and 19.
    private int? LastDay(int day, ref int end)
    {
        var isAnd = tokens.Is(end, And);
        if ((!isAnd && !tokens.Is(end, To)) || Day(end + 1, out var behind, out _) is not { } last || last <= day || (isAnd && last != day + 1))
        {
            return null;
        }

        end = behind;
        return last;
    }

    private bool IsInsideNumber(int i) =>
        (tokens.IsGlued(i) && tokens.Sentence.Word(i - 1) is [var before, ..] && (before is '.' or ',' or '/' or '-' or '_' || char.IsLetterOrDigit(before)) && i > 1
            && !(before == '-' && Digital(i - 2)) && !tokens.Is(i - 2, Part) && !tokens.Is(i - 2, DateWordClass.Month))
        || (tokens.IsGlued(i + 1) && tokens.Sentence.Word(i + 1) is [var after, ..] && (char.IsLetterOrDigit(after) || after is '%' or '_'));

    private bool Digital(int i) => tokens.Digits(i, out var length) >= 0 && length == 4;
}
