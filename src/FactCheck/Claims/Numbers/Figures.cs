using System.Globalization;

namespace FactCheck.Claims.Numbers;

/// <summary>Reads numbers written in digits.</summary>
internal static class Figures
{
    private const int LongestFigure = 22;

    /// <summary>Reads "6", "45.7", "9,000", ".5", "1/2", "2½", and "45,7" if <paramref name="allowsDecimalComma"/>.
    /// Anything else made of digits (2nd, 18:00, 12,34,5) is no number.</summary>
    public static bool TryRead(ReadOnlySpan<char> word, bool allowsDecimalComma, out decimal value, out decimal half, out NumberForm form)
    {
        (value, half, form) = (0, 0, NumberForm.Digits);
        if (word.IsEmpty || word.Length > LongestFigure)
        {
            return false;
        }

        if (word.IndexOfAny('/', '\u2044') is > 0 and var slash)
        {
            return TryFraction(word[..slash], word[(slash + 1)..], out value, ref form);
        }

        var vulgar = Vulgar(word[^1]);
        if (vulgar > 0)
        {
            form |= word.Length == 1 ? NumberForm.Fraction : NumberForm.Decimals;
            var whole = 0m;
            var isWhole = word.Length == 1 || TryWhole(word[..^1], out whole);
            value = whole + vulgar;
            return isWhole;
        }

        var point = word.IndexOf('.');
        var comma = word.IndexOf(',');
        if (allowsDecimalComma && point < 0 && comma > 0 && word.LastIndexOf(',') == comma && word.Length - comma - 1 is 1 or 2)
        {
            point = comma;
        }

        var digits = point < 0 ? word : word[..point];
        if (digits.Length > 0 && digits.Contains(','))
        {
            form |= NumberForm.Grouped;
        }

        var integer = 0m;
        if (digits.Length > 0 && !TryWhole(digits, out integer))
        {
            return false;
        }

        value = integer;
        return point < 0 || TryDecimals(word[(point + 1)..], ref value, out half, ref form);
    }

    private static bool TryDecimals(ReadOnlySpan<char> digits, ref decimal value, out decimal half, ref NumberForm form)
    {
        half = 0.5m;
        if (digits.IsEmpty || digits.ContainsAnyExceptInRange('0', '9') || digits.Length > 9)
        {
            return false;
        }

        var place = 1m;
        foreach (var digit in digits)
        {
            place /= 10;
            value += (digit - '0') * place;
        }

        half = place / 2;
        form |= NumberForm.Decimals;
        return true;
    }

    // Digits, perhaps in groups of three (or, as in India, of two before the last three).
    private static bool TryWhole(ReadOnlySpan<char> digits, out decimal value)
    {
        value = 0;
        var last = digits.LastIndexOf(',');
        if (last >= 0 && (digits.Length - last != 4 || !AreGroups(digits[..last])))
        {
            return false;
        }

        foreach (var c in digits)
        {
            if (c == ',')
            {
                continue;
            }

            if (!char.IsAsciiDigit(c))
            {
                return false;
            }

            value = (value * 10) + (c - '0');
        }

        return value <= NumberPhrase.Largest;
    }

    private static bool AreGroups(ReadOnlySpan<char> digits)
    {
        var size = 0;
        for (var i = digits.Length; i > 0;)
        {
            var comma = digits[..i].LastIndexOf(',');
            var length = i - comma - 1;
            if (comma >= 0 && (length is not (2 or 3) || (size != 0 && length != size)))
            {
                return false;
            }

            if (comma < 0)
            {
                return length is > 0 and <= 3;
            }

            size = length;
            i = comma;
        }

        return true;
    }

    private static bool TryFraction(ReadOnlySpan<char> above, ReadOnlySpan<char> below, out decimal value, ref NumberForm form)
    {
        value = 0;
        form |= NumberForm.Fraction;
        if (!TryWhole(above, out var numerator) || !TryWhole(below, out var denominator) || numerator == 0 || numerator >= denominator || denominator > 128)
        {
            return false;
        }

        value = numerator / denominator;
        return denominator is 2 or 3 or 4 or 5 or 6 or 8 or 10 or 16 or 32 or 64 or 100 or 128;
    }

    private static decimal Vulgar(char c) => c switch
    {
        >= '\u00BC' and <= '\u00BE' or >= '\u2150' and <= '\u215E' => (decimal)CharUnicodeInfo.GetNumericValue(c),
        _ => 0,
    };
}
