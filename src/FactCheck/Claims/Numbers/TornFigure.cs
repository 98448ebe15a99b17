using FactCheck.Text;

namespace FactCheck.Claims.Numbers;

/// <summary>Mends figures that a scanner tore apart, where nothing else can be meant: "100, 000", "$99. 99".</summary>
internal static class TornFigure
{
    /// <summary>The number with the pieces behind it; the number itself where they are other numbers.</summary>
    public static NumberPhrase Mend(SentenceView sentence, NumberPhrase number, bool isMoney)
    {
        var (value, end) = (number.Low, number.End);
        while (IsPiece(sentence, end, ",", 3) && value < NumberPhrase.Largest / 1000)
        {
            value = (value * 1000) + decimal.Parse(sentence.Word(end + 1), System.Globalization.CultureInfo.InvariantCulture);
            end += 2;
        }

        var isTorn = end > number.End && (IsRound(sentence, number.End + 1) || end > number.End + 2 || isMoney);
        if (isTorn)
        {
            number = number with { Low = value, High = value, End = end, Form = number.Form | NumberForm.Grouped };
        }

        if (isMoney && IsPiece(sentence, number.End, ".", 2))
        {
            value = number.Low + (decimal.Parse(sentence.Word(number.End + 1), System.Globalization.CultureInfo.InvariantCulture) / 100);
            number = number with { Low = value, High = value, End = number.End + 2, Half = 0.005m, Form = number.Form | NumberForm.Decimals };
        }

        return number;
    }

    private static bool IsPiece(SentenceView sentence, int mark, string sign, int length) =>
        sentence.Word(mark) == sign && mark + 1 < sentence.Count && !sentence[mark].SpaceBefore && sentence[mark + 1].SpaceBefore
        && sentence[mark + 1].Kind == TokenKind.Number && sentence[mark + 1].Length == length && !sentence.Word(mark + 1).AsSpan().ContainsAnyExceptInRange('0', '9');

    // Nobody writes a number of three digits with a zero in front.
    private static bool IsRound(SentenceView sentence, int at) => sentence.Word(at)[0] == '0';
}
