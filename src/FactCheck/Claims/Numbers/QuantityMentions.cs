using FactCheck.Languages;

namespace FactCheck.Claims.Numbers;

/// <summary>Makes mentions of quantities and claims their tokens.</summary>
internal static class QuantityMentions
{
    /// <summary>The dimension of times that something lasts, as units.tsv names it.</summary>
    public const string Duration = "duration";

    /// <summary>The quantity whose first token is <paramref name="at"/>, or null.</summary>
    public static Quantity? QuantityAt(this SentenceView sentence, int at)
    {
        var (low, high) = (0, sentence.Quantities.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var quantity = sentence.Quantities[middle];
            if (quantity.First == at)
            {
                return quantity;
            }

            (low, high) = quantity.First < at ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    /// <summary>Whether an earlier kind, or an earlier reading, has claimed a part of it.</summary>
    public static bool IsTaken(this Quantity quantity, SentenceView sentence)
    {
        for (var i = quantity.Start; i < quantity.NumberEnd; i++)
        {
            if (sentence.IsTaken(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A mention whose value has the unit's name and dimension, and the rate behind both ("USD per gallon").</summary>
    public static Mention ToMention(this Quantity quantity, ClaimKind kind, SentenceView sentence, QuantityUnit unit)
    {
        if (quantity.Rate.Length == 0)
        {
            return quantity.ToMention(kind, sentence, quantity.ToValue(unit.Name, quantity.UnitText, unit.Dimension));
        }

        var rate = quantity.ConvertsRate() ? quantity.RateUnit!.Dimension : quantity.Rate;
        return quantity.ToMention(kind, sentence, quantity.ToValue($"{unit.Name} per {quantity.Rate}", quantity.UnitText, $"{unit.Dimension} per {rate}"));
    }

    /// <summary>Whether the rate is the same fact in other units: dollars a gallon and a litre, litres a minute and an hour. It is not for wages or
    /// working hours, where a year is no multiple of an hour.</summary>
    public static bool ConvertsRate(this Quantity quantity) =>
        quantity is { RateUnit: { Offset: 0 } per, Unit: { Offset: 0 } unit }
        && unit.Dimension != Duration && (per.Dimension != Duration || unit.Family == UnitFamily.Measure);

    /// <summary>A mention of the value over the quantity's tokens.</summary>
    public static Mention ToMention(this Quantity quantity, ClaimKind kind, SentenceView sentence, NumberValue value)
    {
        var count = quantity.End - quantity.First;
        sentence.Take(quantity.First, count);
        return new(kind, value, quantity.First, count, sentence.SpanOf(quantity.First, count));
    }
}
