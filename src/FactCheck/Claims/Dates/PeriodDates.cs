namespace FactCheck.Claims.Dates;

/// <summary>Saturday, last Friday, Friday of next week.</summary>
/// <param name="Weekday">The day.</param>
/// <param name="Step">"last", "this", "next" before it.</param>
/// <param name="Week">"last week", "next week" behind it.</param>
internal sealed record WeekdayDate(DayOfWeek Weekday, int? Step, int? Week) : DateExpression
{
    public override DateValue Resolve(DateContext context)
    {
        var blank = new DateValue(null, null, Granularity.Day) { Weekday = Weekday };
        if (context.Published is not { } published)
        {
            return blank;
        }

        var since = ((int)published.DayOfWeek - (int)Weekday + 7) % 7;
        var days = Week is { } week
            ? (7 * week) + (((int)Weekday + 6) % 7) - (((int)published.DayOfWeek + 6) % 7)
            : Step switch
            {
                < 0 => since == 0 ? -7 : -since,
                > 0 => 7 - since,
                0 => (7 - since) % 7,
                _ => context.Outlook == Outlook.Ahead ? (7 - since) % 7 : -since,
            };
        return Calendar.AddDays(published, days) is { } day ? blank with { From = day, To = day } : blank;
    }
}

/// <summary>The summer of 2021, last winter; meteorological seasons of the northern hemisphere, winter by the year of its December.</summary>
internal sealed record SeasonDate(int Season, int? Year, int? Step) : DateExpression
{
    public override DateValue Resolve(DateContext context)
    {
        if (Year is { } year)
        {
            return In(year) with { IsAbsolute = true };
        }

        if (context.Published is not { } published || Nearest(context, y => Calendar.Day(y, (3 * Season) + 3, 1), -1) is not { } start)
        {
            return Unresolved(Granularity.Season);
        }

        var isNow = published <= In(start.Year).To;
        var step = Step switch
        {
            null => !isNow && context.Outlook == Outlook.Ahead ? 1 : 0,
            < 0 => isNow ? -1 : 0,
            0 => isNow || start.Year == published.Year && context.Outlook != Outlook.Ahead ? 0 : 1,
            _ => 1,
        };
        return In(start.Year + step);
    }

    private DateValue In(int year) => Calendar.Months(Calendar.Day(year, (3 * Season) + 3, 1), 3, Granularity.Season) with { IsApproximate = true };
}

/// <summary>Q3 2022, the fourth quarter of last year; without a year the latest such quarter that has begun.</summary>
internal sealed record QuarterDate(int Quarter, int? Year) : DateExpression
{
    public override DateValue Resolve(DateContext context)
    {
        var first = Year is { } year ? Calendar.Day(year, (3 * Quarter) - 2, 1) : Nearest(context, y => Calendar.Day(y, (3 * Quarter) - 2, 1));
        return Calendar.Months(first, 3, Granularity.Quarter) with { IsAbsolute = Year is not null };
    }
}

/// <summary>The 1990s, the 1800s.</summary>
internal sealed record DecadeDate(int Year, int Length) : DateExpression
{
    public override DateValue Resolve(DateContext context) => Calendar.Years(Year, Length, Granularity.Decade) with { IsAbsolute = true };
}

/// <summary>The first week of May, the third month of 2021, the first Monday in May, the last day of March.</summary>
/// <param name="Nth">From 1; -1 is the last.</param>
/// <param name="Unit">The unit that is counted, where it is no weekday.</param>
/// <param name="Weekday">The weekday that is counted.</param>
/// <param name="Whole">The period that is counted in.</param>
internal sealed record NthDate(int Nth, DateUnit Unit, DayOfWeek? Weekday, DateExpression Whole) : DateExpression
{
    public override DateValue Resolve(DateContext context)
    {
        var granularity = Weekday is not null ? Granularity.Day : Unit switch
        {
            DateUnit.Day => Granularity.Day,
            DateUnit.Week or DateUnit.Weekend => Granularity.Week,
            DateUnit.Month => Granularity.Month,
            DateUnit.Quarter => Granularity.Quarter,
            DateUnit.Year => Granularity.Year,
            _ => Granularity.Decade,
        };
        var whole = Whole.Resolve(context);
        if (whole is not { From: { } from, To: { } to })
        {
            return Unresolved(granularity);
        }

        var value = Weekday is { } weekday ? NthWeekday(from, to, weekday, 1)
            : Unit == DateUnit.Weekend ? NthWeekday(from, to, DayOfWeek.Saturday, 2)
            : Unit is DateUnit.Day or DateUnit.Week ? NthDays(from, to, Unit == DateUnit.Day ? 1 : 7, granularity)
            : NthMonths(from, to, Unit switch { DateUnit.Month => 1, DateUnit.Quarter => 3, DateUnit.Year => 12, _ => 120 }, granularity);
        return value.From >= from && value.To <= to.AddDays(2)
            ? value with { Weekday = Weekday, IsAbsolute = whole.IsAbsolute }
            : Unresolved(granularity);
    }

    private DateValue NthWeekday(DateOnly from, DateOnly to, DayOfWeek weekday, int days)
    {
        var first = Nth < 0
            ? to.AddDays(-(((int)to.DayOfWeek - (int)weekday + 7) % 7))
            : from.AddDays((((int)weekday - (int)from.DayOfWeek + 7) % 7) + (7 * (Nth - 1)));
        return Calendar.Days(first, days, days == 1 ? Granularity.Day : Granularity.Week);
    }

    private DateValue NthDays(DateOnly from, DateOnly to, int days, Granularity granularity) =>
        Calendar.Days(Nth < 0 ? to.AddDays(1 - days) : from.AddDays(days * (Nth - 1)), days, granularity);

    private DateValue NthMonths(DateOnly from, DateOnly to, int months, Granularity granularity) =>
        Calendar.Months(Nth < 0 ? Calendar.AddMonths(to.AddDays(1), -months) : Calendar.AddMonths(from, months * (Nth - 1)), months, granularity);
}

/// <summary>The week of March 6.</summary>
internal sealed record WeekOfDate(CalendarDate Day) : DateExpression
{
    public override DateValue Resolve(DateContext context)
    {
        var day = Day.Resolve(context);
        return day.From is { } from ? Calendar.Period(from, DateUnit.Week, 0) with { IsAbsolute = day.IsAbsolute } : Unresolved(Granularity.Week);
    }
}
