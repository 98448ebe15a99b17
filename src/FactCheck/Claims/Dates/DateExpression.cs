using FactCheck.Languages;

namespace FactCheck.Claims.Dates;

/// <summary>The units in the order of the table's numbers.</summary>
internal enum DateUnit
{
    Day, Week, Weekend, Month, Quarter, Year, Decade,
}

/// <summary>What the words of a date say, before it is known when they were written.</summary>
internal abstract record DateExpression
{
    /// <summary>The days meant; without ends where the publication date would be needed and is not known.</summary>
    public abstract DateValue Resolve(DateContext context);

    protected static DateValue Unresolved(Granularity granularity) => new(null, null, granularity);

    /// <summary>The occurrence that the context points to, or, with a step, the one before or behind the publication;
    /// <paramref name="inYear"/> gives null in years without one.</summary>
    protected static DateOnly? Nearest(DateContext context, Func<int, DateOnly?> inYear, int step = 0)
    {
        if (context.Published is not { } published)
        {
            return null;
        }

        DateOnly? back = null, ahead = null;
        for (var year = published.Year - 8; year <= published.Year + 8; year++)
        {
            if (inYear(year) is { } day)
            {
                back = day <= published ? day : back;
                ahead ??= day > published ? day : null;
            }
        }

        return step != 0 ? (step < 0 ? back : ahead)
            : back is not { } past ? ahead
            : ahead is not { } coming ? back
            : context.IsComing(published.DayNumber - past.DayNumber, coming.DayNumber - published.DayNumber) ? ahead : back;
    }
}

/// <summary>Today, yesterday, tomorrow.</summary>
internal sealed record DeicticDate(int Days) : DateExpression
{
    public override DateValue Resolve(DateContext context) =>
        context.Published is { } day ? Calendar.Period(day, DateUnit.Day, Days) : Unresolved(Granularity.Day);
}

/// <summary>Last year, this month, next week; a rolling period ends ("the past year") on the day of publication.</summary>
internal sealed record UnitDate(DateUnit Unit, int Step, bool IsRolling = false) : DateExpression
{
    public override DateValue Resolve(DateContext context)
    {
        var granularity = Unit switch
        {
            DateUnit.Week or DateUnit.Weekend => Granularity.Week,
            DateUnit.Month => Granularity.Month,
            DateUnit.Quarter => Granularity.Quarter,
            DateUnit.Year => Granularity.Year,
            DateUnit.Decade => Granularity.Decade,
            _ => Granularity.Day,
        };
        if (context.Published is not { } published)
        {
            return Unresolved(granularity);
        }

        if (IsRolling)
        {
            var from = Unit == DateUnit.Week ? Calendar.AddDays(published, -7)
                : Calendar.AddMonths(published, Unit switch { DateUnit.Decade => -120, DateUnit.Year => -12, DateUnit.Quarter => -3, _ => -1 });
            return from is null ? Unresolved(granularity) : new(from, published, granularity);
        }

        // On Sunday "the weekend" is this one; on any other day news means the one before, unless the sentence looks ahead.
        var step = Unit == DateUnit.Weekend && Step == 0 && context.Outlook != Outlook.Ahead && published.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
            ? -1
            : Step;
        return Calendar.Period(published, Unit, step);
    }
}

/// <summary>Two weeks ago, three days before Christmas.</summary>
internal sealed record OffsetDate(int Count, DateUnit Unit, int Sign, DateExpression? Anchor, bool IsExact) : DateExpression
{
    public override DateValue Resolve(DateContext context)
    {
        var anchor = Anchor is null ? context.Published : Anchor.Resolve(context).From;
        var fine = Anchor is null || Anchor.Resolve(context).Granularity == Granularity.Day;
        var granularity = Unit switch
        {
            DateUnit.Day => Granularity.Day,
            DateUnit.Week or DateUnit.Weekend => IsExact || (Anchor is not null && fine) ? Granularity.Day : Granularity.Week,
            DateUnit.Month or DateUnit.Quarter => IsExact ? Granularity.Day : Granularity.Month,
            DateUnit.Decade => Granularity.Decade,
            _ => IsExact ? Granularity.Day : Granularity.Year,
        };
        if (anchor is not { } day)
        {
            return Unresolved(granularity);
        }

        var moved = Unit switch
        {
            DateUnit.Day => Calendar.AddDays(day, (long)Sign * Count),
            DateUnit.Week or DateUnit.Weekend => Calendar.AddDays(day, 7L * Sign * Count),
            DateUnit.Month => Calendar.AddMonths(day, Sign * Count),
            DateUnit.Quarter => Calendar.AddMonths(day, 3 * Sign * Count),
            DateUnit.Decade => Calendar.AddMonths(day, 120 * Sign * Count),
            _ => Calendar.AddMonths(day, 12 * Sign * Count),
        };
        return moved is not { } target ? Unresolved(granularity) : Around(target, granularity);
    }

    private static DateValue Around(DateOnly target, Granularity granularity)
    {
        var value = granularity switch
        {
            Granularity.Day => new(target, target, granularity),
            Granularity.Week => Calendar.Days(Calendar.AddDays(target, -3), 7, granularity),
            Granularity.Month => Calendar.Period(target, DateUnit.Month, 0),
            Granularity.Decade => Calendar.Years(target.Year - 5, 11, granularity),
            _ => Calendar.Year(target.Year),
        };
        return value with { IsApproximate = granularity != Granularity.Day };
    }
}

/// <summary>A holiday, in a year, in the stepped year ("last Christmas") or the nearest.</summary>
internal sealed record HolidayDate(HolidayRule Rule, int? Year, int? Step, bool IsWeekend) : DateExpression
{
    public override DateValue Resolve(DateContext context)
    {
        var day = Year is { } year ? Rule.In(year)
            : Nearest(context, InYear, Step ?? 0);
        return day is not { } found ? Unresolved(Granularity.Day)
            : IsWeekend ? Calendar.Days(Calendar.AddDays(found, -3), 7, Granularity.Week) with { IsAbsolute = Year is not null }
            : new(found, found, Granularity.Day) { IsAbsolute = Year is not null };
    }

    private DateOnly? InYear(int year) => year is >= 2 and <= 9998 ? Rule.In(year) : null;
}
