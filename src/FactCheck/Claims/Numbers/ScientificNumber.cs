using System.Globalization;

namespace FactCheck.Claims.Numbers;

/// <summary>Reads powers of ten behind a figure: "3 x 10^8", "1.5e6".</summary>
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

        if (!sentence[at].SpaceBefore && sentence.Lower(at) is ['e', .. var power] && Power(power) is { } exponent)
        {
            return Times(number, exponent, at + 1);
        }

        var isTimes = sentence.Lower(at) is "x" or "\u00D7" or "*" or "\u00B7";
        return isTimes && sentence.Word(at + 1) == "10" && sentence.Word(at + 2) == "^" && Power(sentence.Word(at + 3)) is { } written
            ? Times(number, written, at + 4) : number;
    }

    private static int? Power(ReadOnlySpan<char> digits) =>
        digits.Length is 1 or 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var power) && power <= LargestPower ? power : null;

    private static NumberPhrase Times(in NumberPhrase number, int power, int end)
    {
        var factor = 1m;
        for (var i = 0; i < power; i++)
        {
            factor *= 10;
        }

        return number.Times(factor, end, NumberForm.Scaled) ?? number;
    }
}
