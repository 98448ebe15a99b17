using FactCheck.Languages;

namespace FactCheck.Claims.Numbers;

/// <summary>A number, or a range of two, with its hedge, unit and trend: what the numeric kinds choose from. Token numbers count from the sentence's first.</summary>
public sealed record Quantity
{
    /// <summary>The first token, a hedge included.</summary>
    public required int First { get; init; }

    /// <summary>The first token of the number itself or of the currency sign before it.</summary>
    public required int Start { get; init; }

    /// <summary>The token behind the last, unit and hedge included.</summary>
    public required int End { get; init; }

    /// <summary>The token behind the number itself.</summary>
    public required int NumberEnd { get; init; }

    /// <summary>The number; null for a range.</summary>
    public decimal? Number { get; init; }

    /// <summary>The votes against, where the number is those for: "52-48".</summary>
    public decimal? Against { get; init; }

    /// <summary>The token that says that they are votes.</summary>
    internal int VoteWord { get; init; } = -1;

    /// <summary>All values the words allow.</summary>
    public required Interval<decimal> Interval { get; init; }

    /// <summary>All values that would be written so by somebody who rounds; at least <see cref="Interval"/>.</summary>
    public required Interval<decimal> Rounded { get; init; }

    /// <summary>How firmly it is stated.</summary>
    public Hedge Hedge { get; init; }

    /// <summary>The same as the words say it.</summary>
    internal HedgeSense Sense { get; init; }

    /// <summary>Which way it moved.</summary>
    public Trend Trend { get; init; }

    /// <summary>What it is to that movement.</summary>
    public NumberRole Role { get; init; }

    /// <summary>Its unit, if it has one.</summary>
    public QuantityUnit? Unit { get; init; }

    /// <summary>The unit as written; empty without one.</summary>
    public string UnitText { get; init; } = "";

    /// <summary>What it is reckoned by ("year" in "5 dollars a year"), in the singular; empty where nothing.</summary>
    public string Rate { get; init; } = "";

    /// <summary>The same where it is a unit.</summary>
    public QuantityUnit? RateUnit { get; init; }

    /// <summary>Whether it is a part of something: "a third of".</summary>
    public bool IsFraction { get; init; }

    /// <summary>Whether the number alone shows that a quantity is meant: decimals, separators, a scale word, a hedge.</summary>
    public bool IsMarked { get; init; }

    /// <summary>Whether it is written in digits.</summary>
    public bool IsDigits { get; init; }

    /// <summary>Whether a hyphen ties it to the word behind: "six-speed", "22-year-old".</summary>
    public bool IsTied { get; init; }

    /// <summary>The value with this quantity's hedge and trend, converted to the base unit.</summary>
    /// <param name="unit">Name of the unit, or lemma of what is counted.</param>
    /// <param name="unitText">The unit as written.</param>
    /// <param name="dimension">Only equal dimensions compare.</param>
    public NumberValue ToValue(string unit, string unitText, string dimension)
    {
        var (factor, offset) = Unit is null ? (1m, 0m) : (Unit.Factor / (this.ConvertsRate() ? RateUnit!.Factor : 1), Unit.Offset);
        return new(Number, Interval, Hedge, unit, unitText)
        {
            Trend = Trend,
            Role = Role,
            Against = Against,
            Dimension = dimension,
            Base = Intervals.Convert(Interval, factor, offset),
            Rounded = Intervals.Convert(Rounded, factor, offset),
        };
    }
}
