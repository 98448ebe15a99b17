using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Claims.Numbers;

/// <summary>A currency's letters written onto the figure, which the tokenizer leaves in one word: "RM23.50", "AUD1.5m", "$US113 trillion".</summary>
internal static class GluedCurrency
{
    private const int LongestFigure = 24;

    /// <summary>Reads such an amount; <paramref name="unit"/> and <paramref name="text"/> are set only if there is one.</summary>
    public static bool TryRead(SentenceView sentence, int at, out NumberPhrase number, ref QuantityUnit? unit, ref string text)
    {
        number = default;
        var start = at + (sentence.Word(at) == "$" ? 1 : 0);
        if (sentence.IsTaken(start) || sentence[start].Kind != TokenKind.Word || (start > at && sentence[start].SpaceBefore))
        {
            return false;
        }

        var word = sentence.Word(start);
        var letters = word.AsSpan().IndexOfAnyInRange('0', '9');
        if (letters is < 1 or > 4)
        {
            return false;
        }

        // "USD5m": a scale written onto the figure.
        var scale = new NumberWord(NumberClass.None, 1, 1);
        var tail = word.AsSpan(letters).IndexOfAnyExceptInRange('0', '9');
        if (tail > 0)
        {
            scale = sentence.Language.Numbers.Find(word[(letters + tail)..].ToLowerInvariant());
            word = word[..(letters + tail)];
            if (scale.Class is not (NumberClass.Scale or NumberClass.Letter))
            {
                return false;
            }
        }

        var sign = (start > at ? "$" : "") + word[..letters];
        if (!sentence.Language.Units.TryPrefix([sign], 0, out var currency, out _))
        {
            return false;
        }

        var end = start + 1;
        var figure = word[letters..];
        while (tail <= 0 && IsMark(sentence, end) && figure.Length < LongestFigure)
        {
            figure += sentence.Word(end) + sentence.Word(end + 1);
            end += 2;
        }

        if (!Figures.TryRead(figure, false, out var value, out var half, out var form))
        {
            return false;
        }

        // A single letter is a currency only before thousands: Y28,030.
        if (letters == 1 && start == at && (form & NumberForm.Grouped) == NumberForm.None)
        {
            return false;
        }

        (unit, text) = (currency, sign);
        number = new(start, end, value, value, half, form);
        number = tail > 0 ? number.Times(scale.Low, end, NumberForm.Scaled) is { } scaled ? scaled with { Half = scale.Low / 2 } : number
            : NumberParser.Scale(sentence, number, true);
        return true;
    }

    private static bool IsMark(SentenceView sentence, int at) =>
        sentence.Word(at) is "," or "." && at + 1 < sentence.Count && !sentence[at].SpaceBefore && !sentence[at + 1].SpaceBefore
        && sentence[at + 1].Kind == TokenKind.Number;
}
