namespace FactCheck.Claims.Dates;

/// <summary>Calendar arithmetic that knows the ends of time: whatever leaves the years 2 to 9998 is null.</summary>
internal static class Calendar
{
    public static DateOnly? Day(int year, int month, int day) =>
        year is >= 2 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    public static DateOnly? AddDays(DateOnly day, long days)
    {
        var number = day.DayNumber + days;
        return number > DateOnly.MinValue.DayNumber + 400 && number < DateOnly.MaxValue.DayNumber - 400 ? DateOnly.FromDayNumber((int)number) : null;
    }

    public static DateOnly? AddMonths(DateOnly day, int months)
    {
        var index = (day.Year * 12L) + day.Month - 1 + months;
        return index is >= 24 and < 9999 * 12
            ? Day((int)(index / 12), (int)(index % 12) + 1, Math.Min(day.Day, DateTime.DaysInMonth((int)(index / 12), (int)(index % 12) + 1)))
            : null;
    }

    /// <summary>The period of that granularity that holds <paramref name="day"/>, moved by <paramref name="steps"/> periods. Weeks begin on Monday.</summary>
    public static DateValue Period(DateOnly day, DateUnit unit, int steps) => unit switch
    {
        DateUnit.Day => Days(AddDays(day, steps), 1, Granularity.Day),
        DateUnit.Week => Days(AddDays(day, (7L * steps) - (((int)day.DayOfWeek + 6) % 7)), 7, Granularity.Week),
        DateUnit.Weekend => Days(AddDays(day, (7L * steps) + 5 - (((int)day.DayOfWeek + 6) % 7)), 2, Granularity.Week),
        DateUnit.Month => Months(AddMonths(FirstOfMonth(day), steps), 1, Granularity.Month),
        DateUnit.Quarter => Months(AddMonths(FirstOfMonth(day), (3 * steps) - ((day.Month - 1) % 3)), 3, Granularity.Quarter),
        DateUnit.Year => Year(day.Year + steps),
        _ => Years((day.Year / 10 * 10) + (10 * steps), 10, Granularity.Decade),
    };

    public static DateValue Year(int year) => Years(year, 1, Granularity.Year);

    public static DateValue Years(int year, int count, Granularity granularity) => Months(Day(year, 1, 1), 12 * count, granularity);

    public static DateValue Month(int year, int month) => Months(Day(year, month, 1), 1, Granularity.Month);

    public static DateValue Months(DateOnly? from, int count, Granularity granularity) =>
        from is { } first && AddMonths(first, count) is { } next ? new(first, next.AddDays(-1), granularity) : new(null, null, granularity);

    public static DateValue Days(DateOnly? from, int count, Granularity granularity) =>
        from is { } first && AddDays(first, count - 1) is { } last ? new(first, last, granularity) : new(null, null, granularity);

    private static DateOnly FirstOfMonth(DateOnly day) => new(day.Year, day.Month, 1);
}
