using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Claims.Numbers;

/// <summary>Two numbers that make a share: "one in five", "six out of 10", "1⁄32".</summary>
internal static class Proportion
{
    /// <summary>The share that begins with <paramref name="part"/>; <paramref name="part"/> itself if none does.</summary>
    public static NumberPhrase Read(SentenceView sentence, in NumberPhrase part)
    {
        var at = part.End;
        if (PerRound(sentence, part) is { } rate)
        {
            return rate;
        }

        if (part.Low < 1 || part.Low != decimal.Truncate(part.Low) || part.Low > 99)
        {
            return part;
        }

        if (sentence.Word(at) is "\u2044" && !sentence.IsTaken(at + 1) && Whole(sentence, at + 1, out var end) is { } below && part.Low < below)
        {
            return Share(part, below, end);
        }

        var length = sentence.Is(at, GrammarWord.In) ? (sentence.Is(at + 1, NumberCue.Rate) && !sentence.Is(at + 1, GrammarWord.Article) ? 2 : 1) : sentence.Is(at, NumberCue.Out) && sentence.Is(at + 1, GrammarWord.Of) ? 2 : 0;
        if (length == 0 || Whole(sentence, at + length, out end) is not { } whole || part.Low >= whole)
        {
            return part;
        }

        // "one in five", "nine out of 10"; but "two in 10 days", "three of 17 ministers".
        var isRound = whole is 10 or 100 or 1000 or 10_000 or 100_000;
        var isShare = sentence.Is(at, NumberCue.Out) ? whole <= 10 || isRound : (part.Low == 1 || isRound);
        return isShare && !IsTime(sentence, end) ? Share(part, whole, end) : part;
    }

    // "12 per 100,000", "0.5 per 1,000"
    private static NumberPhrase? PerRound(SentenceView sentence, in NumberPhrase part) =>
        sentence.Is(part.End, NumberCue.Per) && Whole(sentence, part.End + 1, out var end) is { } whole and (100 or 1000 or 10_000 or 100_000 or 1_000_000) && part.Low < whole
            ? Share(part, whole, end) : null;

    private static NumberPhrase Share(in NumberPhrase part, decimal whole, int end) =>
        new(part.First, end, part.Low / whole, part.Low / whole, 0, (part.Form & NumberForm.Digits) | NumberForm.Fraction);

    private static decimal? Whole(SentenceView sentence, int at, out int end)
    {
        end = at + 1;
        if (sentence.IsTaken(at))
        {
            return null;
        }

        if (sentence[at].Kind == TokenKind.Number)
        {
            return Figures.TryRead(sentence.Word(at), false, out var value, out _, out var form) && (form & NumberForm.Decimals) == NumberForm.None && value is > 1 and < 1500 or > 2100 ? value : null;
        }

        return NumberParser.WordAt(sentence, at) is { Class: NumberClass.Digit or NumberClass.Teen or NumberClass.Ten } word && word.Low > 1
            && NumberParser.WordAt(sentence, end).Class is NumberClass.None ? word.Low : null;
    }

    private static bool IsTime(SentenceView sentence, int at) =>
        sentence.Language.Units.TrySuffix(sentence.Words, sentence.Lowers, at, out _, out _);
}
