using System.Globalization;

namespace FactCheck.Claims.Numbers;

/// <summary>Reads powers of ten behind a figure: "3 x 10^8", "5×10⁻³", "10⁶", "1.5e6", "1.5e-3".</summary>
internal static class ScientificNumber
{
    private const int LargestPower = 15;
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

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

        return EndOfPower(sentence, number, out var power, out var isTen) is > 0 and var end && Math.Abs(power) <= LargestPower
            ? Times(isTen ? number with { Low = 1, High = 1 } : number, power, end) : number;
    }

    /// <summary>The token behind the power of ten that follows a figure but makes too large or small a number; 0 where none follows.</summary>
    public static int EndOfUnread(SentenceView sentence, in NumberPhrase number) => EndOfPower(sentence, number, out _, out _);

    /// <summary>Whether the token before <paramref name="at"/> is raised to a power: "m³".</summary>
    public static bool IsRaised(SentenceView sentence, int at) => Raised(sentence, at, out _) > 0;

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

    // "10⁶" (the figure is the ten), "× 10⁶", "x 10^6".
    private static int EndOfPower(SentenceView sentence, in NumberPhrase number, out int power, out bool isTen)
    {
        isTen = number is { Low: 10, Form: NumberForm.Digits } && number.End == number.First + 1;
        if (isTen && EndOfExponent(sentence, number.End, out power) is > 0 and var end)
        {
            return end;
        }

        (isTen, power) = (false, 0);
        return sentence.Lower(number.End) is "x" or "\u00D7" or "*" or "\u00B7" && sentence.Word(number.End + 1) == "10" ? EndOfExponent(sentence, number.End + 2, out power) : 0;
    }

    private static int EndOfExponent(SentenceView sentence, int at, out int power)
    {
        if (Raised(sentence, at, out power) is > 0 and var end)
        {
            return end;
        }

        power = sentence.Word(at) == "^" ? Exponent(sentence.Word(at + 1)) ?? 0 : 0;
        return power == 0 ? 0 : at + 2;
    }

    // Each raised digit is a token of its own.
    private static int Raised(SentenceView sentence, int at, out int power)
    {
        power = 0;
        var first = at + (sentence.Word(at) is "\u207B" or "\u207A" && AreGlued(sentence, at, at + 1) ? 1 : 0);
        var end = first;
        while (end < first + 2 && AreGlued(sentence, end, end + 1) && sentence.Word(end).Length == 1 && Superscripts.IndexOf(sentence.Word(end)[0]) is >= 0 and var digit)
        {
            power = (power * 10) + digit;
            end++;
        }

        power = sentence.Word(at) == "\u207B" ? -power : power;
        return power == 0 ? 0 : end;
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

    private static int? Power(ReadOnlySpan<char> digits) => Exponent(digits) is { } power and <= LargestPower ? power : null;

    private static int? Exponent(ReadOnlySpan<char> digits) =>
        digits.Length is 1 or 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var power) ? power : null;
}
