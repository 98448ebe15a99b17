using System.Globalization;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Claims.Numbers;

/// <summary>Mends figures that a scanner tore apart, where nothing else can be meant: "100, 000", "$99. 99".</summary>
internal static class TornFigure
{
    /// <summary>The number with the pieces behind it; the number itself where they are other numbers.</summary>
    public static NumberPhrase Mend(SentenceView sentence, NumberPhrase number, bool isMoney)
    {
        number = JoinGroups(sentence, number);
        var (value, end) = (number.Low, number.End);
        while (IsPiece(sentence, end, ",", 3) && value < NumberPhrase.Largest / 1000)
        {
            value = (value * 1000) + decimal.Parse(sentence.Word(end + 1), CultureInfo.InvariantCulture);
            end += 2;
        }

        var isTorn = end > number.End && (IsRound(sentence, number.End + 1) || end > number.End + 2 || isMoney);
        if (isTorn)
        {
            number = number with { Low = value, High = value, End = end, Form = number.Form | NumberForm.Grouped };
        }

        return MendDecimals(sentence, number, isMoney);
    }

    // "500 000": groups apart, by a space that no line is broken at, or with nothing but zeros.
    private static NumberPhrase JoinGroups(SentenceView sentence, NumberPhrase number)
    {
        while (IsGroup(sentence, number.End) && number.Low is > 0 and < NumberPhrase.Largest / 1000)
        {
            var value = (number.Low * 1000) + decimal.Parse(sentence.Word(number.End), CultureInfo.InvariantCulture);
            number = number with { Low = value, High = value, End = number.End + 1, Form = number.Form | NumberForm.Grouped };
        }

        return number;
    }

    private static bool IsGroup(SentenceView sentence, int at) =>
        !sentence.IsTaken(at) && sentence[at] is { Kind: TokenKind.Number, Length: 3, SpaceBefore: true } token && token.Start - sentence[at - 1].End == 1
        && !sentence.Word(at).AsSpan().ContainsAnyExceptInRange('0', '9')
        && (sentence.Word(at) == "000" || sentence.Text.Source.Content[token.Start - 1] is '\u00A0' or '\u202F' or '\u2009');

    // "$99. 99", "$51. 1 million", "(6. 6 feet)": two digits behind a currency, or digits that a scale or sign of measure follows.
    private static NumberPhrase MendDecimals(SentenceView sentence, in NumberPhrase number, bool isMoney)
    {
        var places = IsPiece(sentence, number.End, ".", 1) ? 1 : IsPiece(sentence, number.End, ".", 2) ? 2 : 0;
        var end = number.End + 2;
        if (places == 0 || !((isMoney && places == 2) || NumberParser.WordAt(sentence, end).Class == NumberClass.Scale
            || (number.First > 0 && sentence.Language.Units.TrySuffix(sentence.Words, sentence.Lowers, end, out _, out _))
            || sentence.Word(end) is "%" or "\u2033" or "\""))
        {
            return number;
        }

        var unit = places == 1 ? 0.1m : 0.01m;
        var value = number.Low + (decimal.Parse(sentence.Word(number.End + 1), CultureInfo.InvariantCulture) * unit);
        return number with { Low = value, High = value, End = end, Half = unit / 2, Form = number.Form | NumberForm.Decimals };
    }

    private static bool IsPiece(SentenceView sentence, int mark, string sign, int length) =>
        sentence.Word(mark) == sign && mark + 1 < sentence.Count && !sentence[mark].SpaceBefore && sentence[mark + 1].SpaceBefore
        && sentence[mark + 1].Kind == TokenKind.Number && sentence[mark + 1].Length == length && !sentence.Word(mark + 1).AsSpan().ContainsAnyExceptInRange('0', '9');

    // Nobody writes a number of three digits with a zero in front.
    private static bool IsRound(SentenceView sentence, int at) => sentence.Word(at)[0] == '0';
}
