namespace FactCheck.Claims.Dates;

/// <summary>What is written of year, month and day: "18 March 2023", "March 18", "May", "2019".</summary>
internal sealed record CalendarDate(int? Year, int? Month, int? Day) : DateExpression
{
    private const int MonthLength = 30;

    // "In May" without a year is the last one in all but the month before.
    private const int MonthBias = 8;

    /// <summary>The weekday beside it.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>The day a range ends on: "March 18-20".</summary>
    public int? LastDay { get; init; }

    /// <summary>Whether day and month may be the other way round ("04.09.13"): the reading that is not yet to come is meant.</summary>
    public bool CanSwap { get; init; }

    /// <summary>-1 for "last May", 1 for "next May", 0 for "this May".</summary>
    public int? Step { get; init; }

    /// <summary>-1 where "of last year" stands behind, 0 for "this year".</summary>
    public int? YearStep { get; init; }

    /// <inheritdoc/>
    public override DateValue Resolve(DateContext context)
    {
        if (YearStep is { } yearStep && context.Published is { } today && today.Year + yearStep is > 0 and < 9999 and var known)
        {
            return (this with { Year = known, YearStep = null }).Resolve(context) with { IsAbsolute = false };
        }

        if (YearByMonth(context) is { } near)
        {
            return (this with { Year = near }).Resolve(context) with { IsAbsolute = false };
        }

        if (Month is not { } month)
        {
            return Calendar.Year(Year!.Value) with { IsAbsolute = true };
        }

        return Day is { } day ? ResolveDay(context, month, day) : ResolveMonth(context, month);
    }

    // The year that brings the month nearest to that of the publication, where its day is not known.
    private int? YearByMonth(DateContext context) =>
        Year is null && Step is null && YearStep is null && Month is { } month && context is { Published: null, Month: { } about }
            ? about.Year + (month - about.Month > 6 ? -1 : month - about.Month < -6 ? 1 : 0) : null;

    private DateValue ResolveDay(DateContext context, int month, int day)
    {
        if (CanSwap && Calendar.Day(Year!.Value, month, day) > context.Published && Calendar.Day(Year.Value, day, month) <= context.Published)
        {
            (month, day) = (day, month);
        }

        var blank = new DateValue(null, null, Granularity.Day) { Weekday = Weekday, IsAbsolute = Year is not null };
        var last = LastDay ?? day;
        if (Calendar.Day(Year ?? 2000, month, day) is null || Calendar.Day(Year ?? 2000, month, last) is null)
        {
            return blank with { IsImpossible = true };
        }

        var from = Year is { } year ? Calendar.Day(year, month, day) : Nearest(context, y => Calendar.Day(y, month, day), Step ?? 0);
        return from is { } first && Calendar.Day(first.Year, month, last) is { } to ? blank with { From = first, To = to } : blank with { Month = month, Day = last == day ? day : null };
    }

    private DateValue ResolveMonth(DateContext context, int month)
    {
        if (Year is { } year)
        {
            return Calendar.Month(year, month) with { IsAbsolute = true };
        }

        if (context.Published is not { } published)
        {
            return Unresolved(Granularity.Month) with { Month = month };
        }

        if (published.Month == month && Step is null or 0)
        {
            return Calendar.Month(published.Year, month);
        }

        // Months since the past one ended and until the coming one begins, in days.
        var since = (published.Month - month + 12) % 12;
        since = since == 0 ? 12 : since;
        var until = since == 12 ? 12 : 12 - since;
        var isComing = Step switch
        {
            < 0 => false,
            > 0 => true,
            0 => month > published.Month,
            _ => context.IsComing((MonthLength * (since - 1)) + published.Day, (MonthLength * until) - published.Day, MonthBias),
        };
        var back = month < published.Month ? published.Year : published.Year - 1;
        return Calendar.Month(isComing ? back + 1 : back, month);
    }
}
