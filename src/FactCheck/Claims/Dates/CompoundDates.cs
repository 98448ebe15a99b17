namespace FactCheck.Claims.Dates;

/// <summary>The parts of a period, in the order of the table's numbers.</summary>
internal enum PeriodPart
{
    Early, Mid, Late, FirstHalf, SecondHalf, End, Earlier, Later,
}

/// <summary>Mid-May, early 2023, the first half of 2022, earlier this month, the end of the year.</summary>
internal sealed record PartDate(PeriodPart Part, DateExpression Whole) : DateExpression
{
    /// <inheritdoc/>
    public override DateValue Resolve(DateContext context)
    {
        var whole = Whole.Resolve(context);
        if (whole is not { From: { } from, To: { } to })
        {
            return whole;
        }

        var isRunning = context.Published is { } today && today >= from && today <= to;
        var published = context.Published ?? from;
        return Part switch
        {
            PeriodPart.Earlier => isRunning ? whole with { To = published } : whole,
            PeriodPart.Later => isRunning ? whole with { From = published } : Third(whole, 2),

            // What ends with a period that still runs, or is yet to come, ends on its last day; the end of a past one is vague.
            PeriodPart.End => context.Published <= to ? new(to, to, Granularity.Day) : Third(whole, 2),
            PeriodPart.FirstHalf => Half(whole, from, to, 0),
            PeriodPart.SecondHalf => Half(whole, from, to, 1),
            _ => Third(whole, (int)Part),
        };
    }

    private static DateValue Half(DateValue whole, DateOnly from, DateOnly to, int half)
    {
        var middle = whole.Granularity switch
        {
            Granularity.Year => from.AddMonths(6),
            Granularity.Decade => from.AddYears((to.Year - from.Year + 1) / 2),
            Granularity.Month => from.AddDays(15),
            _ => from.AddDays((to.DayNumber - from.DayNumber + 1) / 2),
        };
        return half == 0 ? whole with { To = middle.AddDays(-1) } : whole with { From = middle };
    }

    private static DateValue Third(DateValue whole, int part)
    {
        if (whole is not { From: { } from, To: { } to })
        {
            return whole;
        }

        DateOnly Bound(int thirds) => whole.Granularity switch
        {
            Granularity.Year => from.AddMonths(4 * thirds),
            Granularity.Month => from.AddDays(10 * thirds),
            Granularity.Decade => from.AddYears((to.Year - from.Year + 1) * (thirds switch { 0 => 0, 1 => 4, _ => 7 }) / 10),
            _ => from.AddDays((to.DayNumber - from.DayNumber + 1) * thirds / 3),
        };

        return whole with { From = Bound(part), To = part == 2 ? to : Bound(part + 1).AddDays(-1), IsApproximate = true };
    }
}

/// <summary>From May 3 to May 5, 2019-2021, between 2014 and 2016.</summary>
internal sealed record RangeDate(DateExpression First, DateExpression Last) : DateExpression
{
    /// <inheritdoc/>
    public override DateValue Resolve(DateContext context)
    {
        var first = First.Resolve(context);
        var last = Last.Resolve(context);
        var granularity = first.Granularity > last.Granularity ? first.Granularity : last.Granularity;
        return first.From is { } from && last.To is { } to && from <= to
            ? new(from, to, granularity) { Weekday = first.Weekday, IsAbsolute = last.IsAbsolute }
            : new(null, null, granularity) { IsImpossible = first.IsImpossible || last.IsImpossible };
    }
}
