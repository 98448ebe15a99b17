namespace FactCheck.Claims.Numbers;

/// <summary>A stretch of an ordered type. A missing bound is infinite; a bound is part of the interval unless it is open.</summary>
/// <param name="Min">Lower bound, null for none.</param>
/// <param name="Max">Upper bound, null for none.</param>
public readonly record struct Interval<T>(T? Min, T? Max)
    where T : struct, IComparable<T>
{
    /// <summary>Whether <see cref="Min"/> itself is left out ("more than 100").</summary>
    public bool IsMinOpen { get; init; }

    /// <summary>Whether <see cref="Max"/> itself is left out ("fewer than 100").</summary>
    public bool IsMaxOpen { get; init; }

    /// <summary>Whether no value lies in both.</summary>
    public bool IsDisjointFrom(Interval<T> other) => IsBelow(this, other) || IsBelow(other, this);

    /// <summary>Whether <paramref name="value"/> lies in it.</summary>
    public bool Contains(T value) => !IsDisjointFrom(new(value, value));

    private static bool IsBelow(Interval<T> low, Interval<T> high)
    {
        if (low.Max is not { } max || high.Min is not { } min)
        {
            return false;
        }

        var order = max.CompareTo(min);
        return order < 0 || (order == 0 && (low.IsMaxOpen || high.IsMinOpen));
    }
}
