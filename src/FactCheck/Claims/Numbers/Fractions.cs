using FactCheck.Languages;

namespace FactCheck.Claims.Numbers;

/// <summary>Reads parts of one: halves, thirds, quarters.</summary>
internal static class Fractions
{
    /// <summary>"half a dozen", "half-million", "half of", "half an": <paramref name="half"/> is what the word is worth.</summary>
    public static bool TryHalf(SentenceView sentence, int at, decimal half, out NumberPhrase number)
    {
        var next = at + 1;
        next += sentence.Is(next, GrammarWord.Article) || NumberParser.IsJoint(sentence, next) ? 1 : 0;
        number = new(at, at + 1, half, half, 0, NumberForm.Fraction);
        if (NumberParser.WordAt(sentence, next) is { Class: NumberClass.Collective or NumberClass.Scale or NumberClass.Hundred } scale)
        {
            number = new(at, next + 1, half * scale.Low, half * scale.Low, scale.Low > 100 ? scale.Low / 20 : 0, NumberForm.Scaled);
        }
        else
        {
            number = OfScale(sentence, number);
        }

        return number.End > at + 1 || !sentence.Is(at - 1, NumberCue.BeforePeriod);
    }

    /// <summary>"a quarter mile", "a quarter century": a fraction that is no ordinal directly before a unit in the singular.</summary>
    public static bool IsOfUnit(SentenceView sentence, int at)
    {
        var next = at + (NumberParser.IsJoint(sentence, at + 1) ? 2 : 1);
        return !sentence.IsTaken(next) && sentence.Language.Numbers.Ordinal(sentence.Lower(at)) is null && !sentence.Language.Nouns.IsPlural(sentence.Lower(at))
            && !sentence.Language.Nouns.IsPlural(sentence.Lower(next)) && sentence.Word(next).Length > 2
            && sentence.Language.Units.TrySuffix(sentence.Words, sentence.Lowers, next, out var unit, out _) && unit is { Family: UnitFamily.Measure, IsTied: false }
            && NumberParser.WordAt(sentence, at - 1).Class == NumberClass.None && sentence[at].Kind == Text.TokenKind.Word && sentence.Language.Numbers.Ordinal(sentence.Lower(at - 1)) is null;
    }

    /// <summary>"a quarter of a million": the fraction times the scale behind it.</summary>
    public static NumberPhrase OfScale(SentenceView sentence, NumberPhrase fraction) =>
        sentence.Is(fraction.End, GrammarWord.Of) && sentence.Is(fraction.End + 1, GrammarWord.Article)
        && NumberParser.WordAt(sentence, fraction.End + 2) is { Class: NumberClass.Scale or NumberClass.Hundred } scale
            ? new(fraction.First, fraction.End + 3, fraction.Low * scale.Low, fraction.Low * scale.Low, scale.Low / 20, NumberForm.Scaled)
            : fraction;

    /// <summary>"two-thirds", "three quarters", "one fifth of": <paramref name="number"/> is the numerator, then the fraction.</summary>
    public static bool TryFractionOf(SentenceView sentence, ref NumberPhrase number)
    {
        var at = number.End + (NumberParser.IsJoint(sentence, number.End) ? 1 : 0);
        var part = NumberParser.WordAt(sentence, at);
        if (part.Class != NumberClass.Fraction || number.Low > 20 || number.End != number.First + 1 || number.Low * part.Low >= 1)
        {
            return false;
        }

        var isPlural = sentence.Language.Nouns.IsPlural(sentence.Lower(at)) || sentence.Is(at, NumberCue.Half);
        if (number.Low == 1 ? isPlural && part.Low != 0.5m : !isPlural)
        {
            return false;
        }

        number = OfScale(sentence, new(number.First, at + 1, number.Low * part.Low, number.Low * part.Low, 0, NumberForm.Fraction));
        return true;
    }

    /// <summary>"two and a half", "a million and a half", "three and a quarter".</summary>
    public static NumberPhrase AddHalf(SentenceView sentence, NumberPhrase number)
    {
        var at = number.End;
        var step = NumberParser.IsJoint(sentence, at) ? 1 : 0;
        if (!sentence.Is(at + step, GrammarWord.And) || !sentence.Is(at + (2 * step) + 1, GrammarWord.Article | GrammarWord.One))
        {
            return number;
        }

        var part = NumberParser.WordAt(sentence, at + (3 * step) + 2);
        if (part.Class != NumberClass.Fraction)
        {
            return number;
        }

        var unit = number.Half > 0 && !number.Is(NumberForm.Decimals) ? number.Half * 2 : 1;
        return new(number.First, at + (3 * step) + 3, number.Low + (unit * part.Low), number.High + (unit * part.Low), unit / 20, number.Form | NumberForm.Decimals);
    }
}
