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

    /// <summary>The month that the text names where the year is not known; 1 to 12.</summary>
    public int? Month { get; init; }

    /// <summary>The day of <see cref="Month"/>, where the text names one.</summary>
    public int? Day { get; init; }

    /// <summary>Whether the words give the date without the article's own date ("18 March 2023").</summary>
    public bool IsAbsolute { get; init; }

    /// <summary>Whether no calendar has that day ("31 April"); <see cref="From"/> is then null.</summary>
    public bool IsImpossible { get; init; }

    /// <summary>Whether the ends are vague ("early May", "five years ago", a season): each may lie off by half the length between them.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>The part of the day that the text names behind it: 0 before noon, 1 until the evening, 2 beyond midnight; null where it names none.</summary>
    public int? Daypart { get; init; }

    /// <summary>What comes again, where the date is no single day: "-W-1" (every Monday), "-W-1/2" (every other), "-W-1..-W-5" (weekdays), "--01" (each January), "--05-09" (each
    /// 9 May), "R2/P1Y" (twice a year). <see cref="From"/> is then null.</summary>
    public string? Recurrence { get; init; }

    /// <summary>ISO 8601: "2023-03-18", "2023-03", a range with "..". Without a year "--03-18" or "--03", a bare weekday "-W-6" (Saturday),
    /// and "?" where nothing is known; what comes again has "*" in front.</summary>
    public override string Normal => (From, To) switch
    {
        _ when Recurrence is not null => $"*{Recurrence}",
        ({ } from, { } to) => Granularity switch
        {
            Granularity.Day when from == to => Iso(from),
            Granularity.Month when from.Day == 1 && to == from.AddMonths(1).AddDays(-1) => from.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            Granularity.Year when from.DayOfYear == 1 && to == from.AddYears(1).AddDays(-1) => from.ToString("yyyy", CultureInfo.InvariantCulture),
            _ => $"{Iso(from)}..{Iso(to)}",
        },
        _ when Month is { } month => Iso(month, Day),
        _ when Weekday is { } weekday => Iso(weekday),
        _ => "?",
    };

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, object?>> Properties =>
    [
        new("from", From is { } from ? Iso(from) : null),
        new("to", To is { } to ? Iso(to) : null),
        new("granularity", Granularity.ToString().ToLowerInvariant()),
        new("recurring", Recurrence is null ? null : true),
        new("recurrence", Recurrence),
    ];

    /// <summary>A day as <see cref="Normal"/> writes it; such forms are in the order of time.</summary>
    internal static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A weekday as ISO 8601 numbers it.</summary>
    internal static string Iso(DayOfWeek weekday) => $"-W-{(((int)weekday + 6) % 7) + 1}";

    /// <summary>A month, or a day of it, of any year.</summary>
    internal static string Iso(int month, int? day) => day is null ? $"--{month:00}" : $"--{month:00}-{day:00}";
}
