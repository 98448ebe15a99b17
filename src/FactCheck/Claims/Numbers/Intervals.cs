using FactCheck.Languages;

namespace FactCheck.Claims.Numbers;

/// <summary>The intervals behind numbers.</summary>
internal static class Intervals
{
    private const decimal AboutShare = 0.1m;
    private const decimal RoundingShare = 0.05m;
    private const decimal FractionRounding = 0.025m;

    /// <summary>"Thousands" says one order of magnitude: below ten thousand. Writers also say so of more, which only a comparison allows for.</summary>
    private const decimal Order = 10;

    /// <summary>What a number allows under a hedge. "About" is ten per cent to either side, "almost" ten per cent below.</summary>
    public static Interval<decimal> Of(in NumberPhrase number, HedgeSense hedge)
    {
        var (low, high) = (number.Low - number.Half, number.High + number.Half);
        var isOrder = number.Is(NumberForm.Vague) && number.High >= number.Low * Order;
        high = isOrder ? number.Low * Order : high;
        var slack = Math.Abs(number.High) * AboutShare;
        return hedge switch
        {
            HedgeSense.About => new(low - Math.Max(0, slack - number.Half), high + Math.Max(0, slack - number.Half)),
            HedgeSense.Almost => new(low - Math.Max(0, slack - number.Half), high),
            HedgeSense.Over => new(number.Low, null) { IsMinOpen = true },
            HedgeSense.AtLeast => new(low, null),
            HedgeSense.Under => new(null, number.High) { IsMaxOpen = true },
            HedgeSense.AtMost => new(null, high),
            _ => new(low, high) { IsMaxOpen = isOrder || number.Half > 0 },
        };
    }

    /// <summary>What somebody who rounds would write as this number: round hundreds stand for values within half of their last
    /// written place and five per cent; a measured whole number for half a unit to either side; a fraction for a fortieth;
    /// "thousands" for all that are not called "hundreds of thousands".</summary>
    public static Interval<decimal> Rounded(in NumberPhrase number, Interval<decimal> interval, bool isMeasured)
    {
        var slack = number.Is(NumberForm.Fraction) ? FractionRounding : Math.Max(isMeasured && number.Half == 0 ? 0.5m : 0, RoundHundreds(number));
        var max = number.Is(NumberForm.Vague) && interval.Max < number.High ? number.High : interval.Max + slack;
        return interval with { Min = interval.Min - slack, Max = max };
    }

    /// <summary>The interval in the base unit: (value + offset) * factor.</summary>
    public static Interval<decimal> Convert(Interval<decimal> interval, decimal factor, decimal offset) =>
        factor == 1 && offset == 0 ? interval : interval with { Min = (interval.Min + offset) * factor, Max = (interval.Max + offset) * factor };

    // Counted in its last written place: 200 of "200 million", 457 of "45.7 billion".
    private static decimal RoundHundreds(in NumberPhrase number)
    {
        var unit = number.Half > 0 ? number.Half * 2 : 1;
        var size = Math.Abs(number.Low) / unit;
        if (size < 100 || size % 100 != 0)
        {
            return 0;
        }

        var place = 100m;
        while (size % (place * 10) == 0)
        {
            place *= 10;
        }

        return Math.Min(place / 2, size * RoundingShare) * unit;
    }
}
