using System.Globalization;
using FactCheck.Languages;

namespace FactCheck.Articles;

/// <summary>Reads the date of a dateline: "2023-03-18", "March 18", "Saturday, 18 March 2023", "Nov. 9th 2015", "07/21/15".</summary>
internal static class DatelineDate
{
    /// <summary>Two weekday, day, month and year tokens, and one to see that there are too many.</summary>
    private const int MostTokens = 5;

    /// <summary>Two-digit years are of this century: datelines with figures alone are a habit of web sites.</summary>
    private const int Century = 2000;

    /// <summary>Days: a date without a year lies at most so far from the day of publication.</summary>
    private const int HalfAYear = 183;

    /// <summary>Whether the whole of <paramref name="text"/> is a date.</summary>
    /// <param name="text">The words, without brackets.</param>
    /// <param name="lexicon">Months and weekdays.</param>
    /// <param name="near">The day of publication, which tells the year where the text gives none.</param>
    /// <param name="date">The date; null where the year is unknown, or day and month can not be told apart.</param>
    public static bool TryParse(ReadOnlySpan<char> text, DatelineLexicon lexicon, DateOnly? near, out DateOnly? date)
    {
        date = null;
        Span<Range> tokens = stackalloc Range[MostTokens];
        var count = text.SplitAny(tokens, " ,\u00A0", StringSplitOptions.RemoveEmptyEntries);
        var first = count > 0 && lexicon.IsWeekday(Word(text[tokens[0]])) ? 1 : 0;
        switch (count - first)
        {
            case 1:
                return TryFigures(Word(text[tokens[first]]), out date);
            case 2 or 3:
                var year = 0;
                return (count - first == 2 || TryYear(Word(text[tokens[first + 2]]), out year))
                    && TryDayAndMonth(Word(text[tokens[first]]), Word(text[tokens[first + 1]]), lexicon, out var day, out var month)
                    && TryCompose(year, month, day, near, out date);
            default:
                return false;
        }
    }

    private static bool TryDayAndMonth(ReadOnlySpan<char> one, ReadOnlySpan<char> two, DatelineLexicon lexicon, out int day, out int month)
    {
        month = lexicon.Month(one);
        if (month > 0)
        {
            return TryDay(two, lexicon, out day);
        }

        month = lexicon.Month(two);
        return TryDay(one, lexicon, out day) && month > 0;
    }

    /// <summary>"2023-03-18", "18.03.2023", "07/21/15"; with slashes only where one of the numbers can be no month.</summary>
    private static bool TryFigures(ReadOnlySpan<char> text, out DateOnly? date)
    {
        date = null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var iso))
        {
            date = iso;
            return iso.Year >= ArticleLimits.EarliestYear;
        }

        Span<Range> parts = stackalloc Range[4];
        var isDotted = text.Contains('.');
        if (text.Split(parts, isDotted ? '.' : '/') != 3
            || !TryNumber(text[parts[0]], 2, out var first)
            || !TryNumber(text[parts[1]], 2, out var second)
            || !TryNumber(text[parts[2]], 4, out var year)
            || text[parts[2]].Length is not (2 or 4))
        {
            return false;
        }

        year += text[parts[2]].Length == 2 ? Century : 0;
        const int Months = 12;
        var isDayFirst = isDotted || first > Months;
        if (!isDayFirst && second <= Months && first != second)
        {
            return first > 0 && second > 0;
        }

        return TryCompose(year, isDayFirst ? second : first, isDayFirst ? first : second, near: null, out date);
    }

    private static bool TryCompose(int year, int month, int day, DateOnly? near, out DateOnly? date)
    {
        date = null;
        const int LeapYear = 2000;
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year == 0 ? LeapYear : year, month))
        {
            return false;
        }

        date = year > 0 ? new DateOnly(year, month, day) : near is { } known ? Nearest(month, day, known) : null;
        return true;
    }

    private static DateOnly? Nearest(int month, int day, DateOnly near)
    {
        DateOnly? best = null;
        for (var year = Math.Max(1, near.Year - 1); year <= Math.Min(DateOnly.MaxValue.Year, near.Year + 1); year++)
        {
            if (day <= DateTime.DaysInMonth(year, month) && Math.Abs(new DateOnly(year, month, day).DayNumber - near.DayNumber) <= HalfAYear)
            {
                best = new DateOnly(year, month, day);
            }
        }

        return best;
    }

    private static bool TryYear(ReadOnlySpan<char> text, out int year) =>
        TryNumber(text, 4, out year) && text.Length == 4 && year >= ArticleLimits.EarliestYear;

    private static bool TryDay(ReadOnlySpan<char> text, DatelineLexicon lexicon, out int day)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : text.Length;
        day = 0;
        return (digits == text.Length || lexicon.IsDayEnding(text[digits..])) && TryNumber(text[..digits], 2, out day);
    }

    private static bool TryNumber(ReadOnlySpan<char> text, int mostDigits, out int number)
    {
        number = 0;
        return text.Length <= mostDigits && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private static ReadOnlySpan<char> Word(ReadOnlySpan<char> token) => token.TrimEnd('.');
}
