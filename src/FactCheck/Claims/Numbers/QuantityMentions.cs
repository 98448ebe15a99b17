using FactCheck.Languages;

namespace FactCheck.Claims.Numbers;

/// <summary>Makes mentions of quantities and claims their tokens.</summary>
internal static class QuantityMentions
{
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
        var name = quantity.Rate.Length == 0 ? unit.Name : $"{unit.Name} per {quantity.Rate}";
        var dimension = quantity.Rate.Length == 0 ? unit.Dimension : $"{unit.Dimension} per {quantity.Rate}";
        return quantity.ToMention(kind, sentence, quantity.ToValue(name, quantity.UnitText, dimension));
    }

    /// <summary>A mention of the value over the quantity's tokens.</summary>
    public static Mention ToMention(this Quantity quantity, ClaimKind kind, SentenceView sentence, NumberValue value)
    {
        var count = quantity.End - quantity.First;
        sentence.Take(quantity.First, count);
        return new(kind, value, quantity.First, count, sentence.SpanOf(quantity.First, count));
    }
}
