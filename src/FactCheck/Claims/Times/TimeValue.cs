using System.Globalization;
using FactCheck.Claims.Numbers;

namespace FactCheck.Claims.Times;

/// <summary>A time of day.</summary>
/// <param name="Time">As written, in local time of the place.</param>
/// <param name="Hedge">"about 6 p.m.", "shortly after 2" (over), "just before 3" (under).</param>
public sealed record TimeValue(TimeOnly Time, Hedge Hedge) : ClaimValue
{
    /// <summary>The zone as written, if any.</summary>
    public string? Zone { get; init; }

    /// <summary>Whether nothing says which half of the day is meant ("at 6:30"): it may be twelve hours later.</summary>
    public bool IsTwelveHour { get; init; }

    /// <summary>Whether it is the time of what comes again: "daily at 6 p.m.".</summary>
    public bool IsRecurring { get; init; }

    /// <inheritdoc/>
    public override string Normal => (Hedge == Hedge.Exact ? "" : "~") + Time.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, object?>> Properties =>
    [
        new("time", Time.ToString("HH:mm", CultureInfo.InvariantCulture)),
        new("hedge", char.ToLowerInvariant(Hedge.ToString()[0]) + Hedge.ToString()[1..]),
        new("zone", Zone),
        new("recurring", IsRecurring ? true : null),
    ];
}
