using System.Globalization;
using FactCheck.Claims;
using FactCheck.Claims.Dates;
using FactCheck.Claims.Numbers;
using FactCheck.Claims.Times;
using FactCheck.Rules.Checks;

namespace FactCheck.Rules;

/// <summary>How far two values may lie apart before a rule calls them a conflict. The distance is the gap between what the two may mean at most.</summary>
/// <param name="Amount">A fraction of the larger value (0.05), or a number of units: of the unit that both are written in, of days, of minutes.</param>
/// <param name="IsRelative">Whether it is a fraction.</param>
public readonly record struct Tolerance(decimal Amount, bool IsRelative)
{
    /// <summary>Reads "5%" and "3"; no sign, nothing else.</summary>
    public static bool TryParse(string text, out Tolerance tolerance)
    {
        var isRelative = text.EndsWith('%');
        var digits = isRelative ? text.AsSpan(0, text.Length - 1) : text;
        var isNumber = decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount);
        tolerance = new(isRelative ? amount / 100 : amount, isRelative);
        return isNumber;
    }

    /// <summary>Whether the numbers are so near that they count as compatible.</summary>
    public bool Covers(decimal left, decimal right) => Math.Abs(left - right) <= (IsRelative ? Amount * Math.Max(Math.Abs(left), Math.Abs(right)) : Amount);

    /// <summary>What is wrong with the tolerance for a check of values of a type; null where nothing is. A part of a date or time means nothing.</summary>
    /// <param name="check">The check.</param>
    /// <param name="values">The type of the values; null where the check looks at several kinds.</param>
    internal string? FaultFor(Check check, Type? values) =>
        !check.HasTolerance ? $"the check '{check.Name}' compares no numbers, dates or times, so it has no tolerance"
        : values is null || values == typeof(NumberValue) ? null
        : values != typeof(DateValue) && values != typeof(TimeValue) ? "values of this kind are alike or not, so there is no tolerance"
        : IsRelative ? "a date or time has no percentage"
        : null;

    /// <summary>Whether the values are so near that they count as compatible. A relative tolerance says nothing about dates and times.</summary>
    public bool Covers(ClaimValue left, ClaimValue right) => (left, right) switch
    {
        (NumberValue a, NumberValue b) when IsRelative => Gap(a.Base, b.Base) is { } gap && gap <= Amount * Larger(a.Base, b.Base),
        (NumberValue a, NumberValue b) => a.Unit == b.Unit && Gap(a.Interval, b.Interval) is { } gap && gap <= Amount,
        (DateValue { From: { } f1, To: { } t1 }, DateValue { From: { } f2, To: { } t2 }) when !IsRelative =>
            Math.Max(f1.DayNumber, f2.DayNumber) - Math.Min(t1.DayNumber, t2.DayNumber) <= Amount,
        (TimeValue a, TimeValue b) when !IsRelative => (decimal)Math.Abs((a.Time - b.Time).TotalMinutes) is var minutes && Math.Min(minutes, (24 * 60) - minutes) <= Amount,
        _ => false,
    };

    /// <summary>How far the lower interval's end lies below the higher one's start; null where one is without end on that side.</summary>
    private static decimal? Gap(Interval<decimal> a, Interval<decimal> b) => Distance(a.Max, b.Min) is { } below && below >= 0 ? below : Distance(b.Max, a.Min);

    private static decimal? Distance(decimal? end, decimal? start) => start - end;

    private static decimal Larger(Interval<decimal> a, Interval<decimal> b) => new[] { a.Min, a.Max, b.Min, b.Max }.Max(bound => Math.Abs(bound ?? 0));
}
