using System.Globalization;

namespace FactCheck.Claims.Numbers;

/// <summary>A number with its interval: the value of counts, money, percentages, measures, ages and ordinals.</summary>
/// <param name="Number">The number as written, scale words applied; null for a bare range ("10 to 12", "dozens").</param>
/// <param name="Interval">All values the words allow, in the same unit as <paramref name="Number"/>.</param>
/// <param name="Hedge">How firmly it is stated.</param>
/// <param name="Unit">ISO code of the currency, name of the unit ("kilometre", "%", "year") or lemma of the counted noun.</param>
/// <param name="UnitText">The unit as written.</param>
public sealed record NumberValue(decimal? Number, Interval<decimal> Interval, Hedge Hedge, string Unit, string UnitText) : ClaimValue
{
    /// <summary>Which way the number moved, where the text says so.</summary>
    public Trend Trend { get; init; }

    /// <summary>What the number is to that movement.</summary>
    public NumberRole Role { get; init; }

    /// <summary>The votes against, where <see cref="Number"/> is those for: "a 52-48 vote".</summary>
    public decimal? Against { get; init; }

    /// <summary>What kind of quantity the unit measures ("length", "EUR"); empty for plain counts. Only equal dimensions compare.</summary>
    public string Dimension { get; init; } = "";

    /// <summary>Whether it says how long something takes; <see cref="Base"/> is then in seconds.</summary>
    internal bool IsDuration => Dimension == QuantityMentions.Duration;

    /// <summary>The interval in the dimension's base unit (metres, kilograms, ...), for comparison across units.</summary>
    public Interval<decimal> Base { get; init; } = Interval;

    /// <summary>All values, in the base unit, that somebody who rounds would write so: "9,000" for 8,960.</summary>
    public Interval<decimal> Rounded { get; init; } = Interval;

    /// <inheritdoc/>
    public override string Normal
    {
        get
        {
            var number = Number is { } n ? Against is { } against ? $"{Show(n)}-{Show(against)}" : Show(n)
                : Interval.Min is { } min && Interval.Max is { } max ? $"{Show(min)}..{Show(max)}" : "?";
            var sign = Hedge switch { Hedge.About => "~", Hedge.Over => ">", Hedge.AtLeast => ">=", Hedge.Under => "<", Hedge.AtMost => "<=", _ => "" };
            return Unit.Length == 0 ? sign + number : $"{sign}{number} {Unit}";
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, object?>> Properties =>
    [
        new("number", Number),
        new("against", Against),
        new("min", Interval.Min),
        new("max", Interval.Max),
        new("hedge", char.ToLowerInvariant(Hedge.ToString()[0]) + Hedge.ToString()[1..]),
        new("trend", Trend == Trend.None ? null : Trend == Trend.Up ? "up" : "down"),
        new("role", Role == NumberRole.None ? null : Role.ToString().ToLowerInvariant()),
        new("unit", Unit.Length == 0 ? null : Unit),
        new("unitText", UnitText.Length == 0 ? null : UnitText),
    ];

    private static string Show(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);
}
