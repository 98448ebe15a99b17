using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Claims.Numbers;

/// <summary>Shares that sports state to three places: "hit .308", "a career . 253 hitter", "a .919 OPS". A word must say what they are: ".308" may be a rifle.</summary>
internal static class Averages
{
    private const int Places = 3;
    private const int Reach = 3;

    /// <summary>Reads the share whose point stands at <paramref name="at"/>, with or without a space behind it.</summary>
    public static bool TryRead(SentenceView sentence, int at, out Amount amount)
    {
        amount = default;
        if (sentence.IsTaken(at) || sentence.Word(at)[0] != '.' || EndOf(sentence, at) is not (> 0 and var end)
            || !Figures.TryRead("." + sentence.Word(end - 1).TrimStart('.'), false, out var value, out var half, out var form)
            || !(TryBehind(sentence, end, out var unit, out var text) || TryBefore(sentence, at, end, out unit, out text)))
        {
            return false;
        }

        amount = new(at, new(at, end, value, value, half, form), end, unit, IsPrefixed: false, text, default);
        return true;
    }

    private static int EndOf(SentenceView sentence, int at)
    {
        var figure = sentence.Word(at).Length == 1 ? at + 1 : at;
        var length = figure == at ? Places + 1 : Places;
        return !sentence.IsTaken(figure) && sentence[figure] is { Kind: TokenKind.Number } token && token.Length == length && (at == 0 || sentence[at - 1].Kind != TokenKind.Number)
            ? figure + 1 : 0;
    }

    private static bool TryBehind(SentenceView sentence, int end, out QuantityUnit unit, out string text)
    {
        (unit, text) = (null!, "");
        for (var i = end; i < end + Reach && i < sentence.Count && sentence[i].Kind == TokenKind.Word; i++)
        {
            if (sentence.Language.Averages.TryBehind(sentence.Lowers, i, out unit, out var length))
            {
                text = sentence.TextOf(i, length);
                return true;
            }

            if (sentence.Language.Nouns.IsStop(sentence.Lower(i)))
            {
                break;
            }
        }

        return false;
    }

    // "hit just .308", "an average of .308", but not "hit with a .380" or "hit a .380 pistol".
    private static bool TryBefore(SentenceView sentence, int at, int end, out QuantityUnit unit, out string text)
    {
        (unit, text) = (null!, "");
        if (end < sentence.Count && !sentence[end].SpaceBefore && sentence.Word(end) == "-" || (NounPhrase.IsNoun(sentence, end) && !sentence.Language.Nouns.IsStop(sentence.Lower(end))))
        {
            return false;
        }

        for (var i = at - 1; i >= Math.Max(0, at - 1 - Reach) && sentence[i].Kind == TokenKind.Word; i--)
        {
            if (sentence.Language.Averages.TryBefore(sentence.Lowers, i, out unit, out var length))
            {
                text = sentence.TextOf(i, length);
                return true;
            }

            if (sentence.Tags[i].Universal == UniversalTag.Adp && !sentence.Is(i, GrammarWord.Of) && !sentence.Is(i, NumberCue.To | NumberCue.BeforeLevel))
            {
                break;
            }
        }

        return false;
    }
}
