using FactCheck.Languages;

namespace FactCheck.Claims.Numbers;

/// <summary>Rows of values whose unit stands once, behind the last: "9.8, 9.9 and 10.1 seconds", "12, 15 and 18 million euros".</summary>
internal static class ValueLists
{
    private const decimal Likeness = 12;

    /// <summary>Gives the values before the last its unit and scale, where nothing but commas and "and" stands between them.</summary>
    public static void Share(SentenceView sentence, List<Quantity> quantities)
    {
        var (scale, isInRow) = (1m, false);
        for (var i = quantities.Count - 1; i > 0; i--)
        {
            var (value, last) = (quantities[i - 1], quantities[i]);
            var isLast = IsJoined(sentence, value.End, last.First);
            isInRow = (isLast || (isInRow && IsComma(sentence, value.End, last.First)))
                && last.Unit is not null && value is { Unit: null, IsDigits: true, IsTied: false, Number: not null } && last.IsDigits;
            if (!isInRow || !AreAlike(value.Number!.Value, last.Number / scale))
            {
                (scale, isInRow) = (1, false);
                continue;
            }

            scale = NumberParser.WordAt(sentence, last.NumberEnd - 1) is { Class: NumberClass.Scale } word ? word.Low : scale;
            quantities[i - 1] = value with
            {
                Number = value.Number * scale,
                Interval = Scaled(value.Interval, scale),
                Rounded = Scaled(value.Rounded, scale),
                Unit = last.Unit,
                UnitText = last.UnitText,
                Rate = last.Rate,
                RateUnit = last.RateUnit,
                IsMarked = true,
            };
        }
    }

    private static bool IsComma(SentenceView sentence, int end, int first) => sentence.Word(end) == "," && first == end + 1;

    private static bool IsJoined(SentenceView sentence, int end, int first)
    {
        var joint = end + (sentence.Word(end) == "," ? 1 : 0);
        return sentence.Is(joint, GrammarWord.And | GrammarWord.Or) && first == joint + 1;
    }

    // Values of one row are of one size: "16,644 and 16 per cent" are two things.
    private static bool AreAlike(decimal value, decimal? other) =>
        other is { } size && (size >= 1_000_000 || (value <= size * Likeness && size <= value * Likeness));

    private static Interval<decimal> Scaled(Interval<decimal> interval, decimal scale) =>
        scale == 1 ? interval : interval with { Min = (interval.Min * scale) - (interval.Min == interval.Max ? scale / 2 : 0), Max = (interval.Max * scale) + (interval.Min == interval.Max ? scale / 2 : 0) };
}
