using System.Globalization;

namespace FactCheck.Claims.Numbers;

/// <summary>Reads powers of ten behind a figure: "3 x 10^8", "1.5e6", "1.5e-3".</summary>
internal static class ScientificNumber
{
    private const int LargestPower = 15;

    /// <summary>The figure times its power of ten; the figure itself where none follows.</summary>
    public static NumberPhrase Read(SentenceView sentence, in NumberPhrase number)
    {
        var at = number.End;
        if (sentence.IsTaken(at))
        {
            return number;
        }

        if (sentence.Word(at) is "e" or "E" && sentence.Word(at + 1) is "-" or "+" && AreGlued(sentence, at, at + 3) && Power(sentence.Word(at + 2)) is { } signed)
        {
            return Times(number, sentence.Word(at + 1) == "-" ? -signed : signed, at + 3);
        }

        var isTimes = sentence.Lower(at) is "x" or "\u00D7" or "*" or "\u00B7";
        return isTimes && sentence.Word(at + 1) == "10" && sentence.Word(at + 2) == "^" && Power(sentence.Word(at + 3)) is { } written
            ? Times(number, written, at + 4) : number;
    }

    /// <summary>The power of ten in one token with its figure ("1.5e6"), and that figure; 0 and the whole token where there is none.</summary>
    public static int GluedPower(ReadOnlySpan<char> word, out ReadOnlySpan<char> figure)
    {
        var mark = word.IndexOfAny('e', 'E');
        var power = mark > 0 ? Power(word[(mark + 1)..]) ?? 0 : 0;
        figure = power == 0 ? word : word[..mark];
        return power;
    }

    /// <summary>The figure times a power of ten.</summary>
    public static NumberPhrase Times(in NumberPhrase number, int power, int end)
    {
        var factor = 1m;
        for (var i = 0; i < Math.Abs(power); i++)
        {
            factor = power < 0 ? factor / 10 : factor * 10;
        }

        return number.Times(factor, end, NumberForm.Scaled) ?? number;
    }

    private static bool AreGlued(SentenceView sentence, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (i >= sentence.Count || sentence[i].SpaceBefore)
            {
                return false;
            }
        }

        return true;
    }

    private static int? Power(ReadOnlySpan<char> digits) =>
        digits.Length is 1 or 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var power) && power <= LargestPower ? power : null;
}
