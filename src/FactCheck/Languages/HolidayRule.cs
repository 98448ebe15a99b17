using System.Globalization;

namespace FactCheck.Languages;

/// <summary>When a holiday falls: on a fixed day, on the n-th weekday of a month, or by its distance from Easter.</summary>
/// <param name="Month">1 to 12; 0 for a distance from Easter.</param>
/// <param name="Day">Day of the month; 0 where a weekday decides.</param>
/// <param name="Weekday">The weekday that decides.</param>
/// <param name="Nth">Which one of the month, from 1; -1 is the last.</param>
/// <param name="Shift">Days to add.</param>
public sealed record HolidayRule(int Month, int Day, DayOfWeek Weekday, int Nth, int Shift)
{
    private static readonly string[] Weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    /// <summary>Reads "12-25", "11/thu/4", "11/thu/4+1", "5/mon/-1" or "easter-2". Anything else is a bug in the table and throws.</summary>
    public static HolidayRule Parse(string rule)
    {
        if (rule.StartsWith("easter", StringComparison.Ordinal))
        {
            return new(0, 0, DayOfWeek.Sunday, 0, Number(rule["easter".Length..]));
        }

        if (rule.Split('/') is not [var month, var weekday, var nth])
        {
            return rule.Split('-') is [var m, var d]
                ? new(Number(m), Number(d), default, 0, 0)
                : throw new FormatException($"'{rule}' is no holiday rule.");
        }

        var sign = nth.IndexOfAny(['+', '-'], 1);
        return new(Number(month), 0, (DayOfWeek)Array.IndexOf(Weekdays, weekday), Number(sign < 0 ? nth : nth[..sign]), sign < 0 ? 0 : Number(nth[sign..]));
    }

    /// <summary>The day in a year from 2 to 9998.</summary>
    public DateOnly In(int year)
    {
        if (Month == 0)
        {
            return Easter(year).AddDays(Shift);
        }

        if (Day > 0)
        {
            return new(year, Month, Day);
        }

        if (Nth < 0)
        {
            var last = new DateOnly(year, Month, DateTime.DaysInMonth(year, Month));
            return last.AddDays(-(((int)last.DayOfWeek - (int)Weekday + 7) % 7) + Shift);
        }

        var first = new DateOnly(year, Month, 1);
        return first.AddDays((((int)Weekday - (int)first.DayOfWeek + 7) % 7) + (7 * (Nth - 1)) + Shift);
    }

    /// <summary>Easter Sunday of the Western churches: the anonymous Gregorian computus (Nature, 20 April 1876; Meeus 1991).</summary>
    public static DateOnly Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new(year, n / 31, (n % 31) + 1);
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
