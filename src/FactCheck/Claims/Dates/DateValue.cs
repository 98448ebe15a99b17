using System.Globalization;

namespace FactCheck.Claims.Dates;

/// <summary>How finely a date is stated.</summary>
public enum Granularity
{
#pragma warning disable CS1591 // the names say it
    Day, Week, Month, Quarter, Season, Year, Decade,
#pragma warning restore CS1591
}

/// <summary>A date as the days it may mean, first and last included.</summary>
/// <param name="From">The first day; null where it could not be resolved (no publication date known).</param>
/// <param name="To">The last day; null with <paramref name="From"/>.</param>
/// <param name="Granularity">How finely it is stated.</param>
public sealed record DateValue(DateOnly? From, DateOnly? To, Granularity Granularity) : ClaimValue
{
    /// <summary>The weekday that the text names, for the check against the date itself.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>Whether the words give the date without the article's own date ("18 March 2023").</summary>
    public bool IsAbsolute { get; init; }

    /// <summary>Whether no calendar has that day ("31 April"); <see cref="From"/> is then null.</summary>
    public bool IsImpossible { get; init; }

    /// <summary>Whether the ends are vague ("early May", "five years ago", a season): each may lie off by half the length between them.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>The month that is written, where the year could not be worked out; else null.</summary>
    public int? YearlyMonth { get; init; }

    /// <summary>The day of that month; null where a whole month is meant.</summary>
    public int? YearlyDay { get; init; }

    /// <inheritdoc/>
    public override string Normal => (From, To) switch
    {
        ({ } from, { } to) => Granularity switch
        {
            Granularity.Day when from == to => Iso(from),
            Granularity.Month when from.Day == 1 && to == from.AddMonths(1).AddDays(-1) => from.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            Granularity.Year when from.DayOfYear == 1 && to == from.AddYears(1).AddDays(-1) => from.ToString("yyyy", CultureInfo.InvariantCulture),
            _ => $"{Iso(from)}..{Iso(to)}",
        },
        _ when YearlyMonth is { } month && !IsImpossible => "--" + month.ToString("00", CultureInfo.InvariantCulture) + YearlyDay?.ToString("'-'00", CultureInfo.InvariantCulture),
        _ => "?",
    };

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, object?>> Properties =>
    [
        new("from", From is { } from ? Iso(from) : null),
        new("to", To is { } to ? Iso(to) : null),
        new("granularity", Granularity.ToString().ToLowerInvariant()),
    ];

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
