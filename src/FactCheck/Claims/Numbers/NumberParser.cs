using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Claims.Numbers;

/// <summary>Reads a number phrase from a sentence's tokens: "2.5 million", "twenty-two", "half a dozen", "two-thirds", "tens of thousands".</summary>
internal static class NumberParser
{
    private const string Hyphen = "-";

    /// <summary>The longest number that begins at token <paramref name="at"/>.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="isMoney">Whether a currency sign stands before it: "m" is then a million, and "99. 99" a number that a scanner tore apart.</param>
    /// <param name="number">The number.</param>
    public static bool TryRead(SentenceView sentence, int at, bool isMoney, out NumberPhrase number)
    {
        number = default;
        if (sentence.IsTaken(at))
        {
            return false;
        }

        if (sentence[at].Kind is TokenKind.Number or TokenKind.Symbol)
        {
            return TryFigure(sentence, at, isMoney, out number);
        }

        return sentence[at].Kind == TokenKind.Word && TryWords(sentence, at, out number);
    }

    /// <summary>What the word does in a number.</summary>
    public static NumberWord WordAt(SentenceView sentence, int at) =>
        sentence.Can(at, WordUse.Number) ? sentence.Language.Numbers.Find(sentence.Lower(at)) : default;

    /// <summary>Whether a hyphen at <paramref name="at"/> joins its neighbours without space.</summary>
    public static bool IsJoint(SentenceView sentence, int at) =>
        sentence.Word(at) is "-" or "\u2013" && at > 0 && at + 1 < sentence.Count && !sentence[at].SpaceBefore && !sentence[at + 1].SpaceBefore;

    private static bool TryFigure(SentenceView sentence, int at, bool isMoney, out NumberPhrase number)
    {
        var scaleFollows = WordAt(sentence, at + 1).Class == NumberClass.Scale;
        var power = ScientificNumber.GluedPower(sentence.Word(at), out var figure);
        if (!Figures.TryRead(figure, scaleFollows || isMoney, out var value, out var half, out var form))
        {
            number = default;
            return false;
        }

        number = new(at, at + 1, value, value, half, form);
        if (power != 0)
        {
            number = ScientificNumber.Times(number, power, at + 1);
            return true;
        }

        if (form == NumberForm.Digits && sentence[at].Length <= 3)
        {
            number = TornFigure.Mend(sentence, number, isMoney);
        }

        number = Proportion.Read(sentence, ScientificNumber.Read(sentence, number));

        // "2 1/2"
        if (number.Form == NumberForm.Digits && !sentence.IsTaken(number.End) && sentence[number.End].Kind is TokenKind.Number or TokenKind.Symbol
            && Figures.TryRead(sentence.Word(number.End), false, out var part, out _, out var partForm) && (partForm & NumberForm.Fraction) != NumberForm.None)
        {
            number = new(at, number.End + 1, value + part, value + part, 0, NumberForm.Digits | NumberForm.Decimals);
        }

        number = Fractions.AddHalf(sentence, number);
        number = Scale(sentence, number, isMoney);
        return true;
    }

    private static bool TryWords(SentenceView sentence, int at, out NumberPhrase number)
    {
        number = default;
        if (sentence.Is(at, GrammarWord.Article))
        {
            return TryArticle(sentence, at, out number);
        }

        switch (WordAt(sentence, at))
        {
            case { Class: NumberClass.Digit or NumberClass.Teen or NumberClass.Ten }:
                var isCardinal = TryCardinal(sentence, at, out number);
                number = isCardinal && !Fractions.TryFractionOf(sentence, ref number) ? Proportion.Read(sentence, number) : number;
                return isCardinal;
            case { Class: NumberClass.Zero }:
                number = new(at, at + 1, 0, 0, 0, NumberForm.None);
                return true;
            case { Class: NumberClass.Plural } word:
                return TryPlural(sentence, at, word, out number);
            case { Class: NumberClass.Several } word when WordAt(sentence, at + 1) is { Class: NumberClass.Hundred or NumberClass.Scale or NumberClass.Collective } scale:
                number = Vague(at, at + 2, word.Low * scale.Low, ((word.High + 1) * scale.Low) - 1);
                return true;
            case { Class: NumberClass.Couple } word when WordAt(sentence, at + (sentence.Is(at + 1, GrammarWord.Of) ? 2 : 1)) is { Class: NumberClass.Hundred or NumberClass.Scale or NumberClass.Collective } scale:
                number = Vague(at, at + (sentence.Is(at + 1, GrammarWord.Of) ? 3 : 2), word.Low * scale.Low, ((word.High + 1) * scale.Low) - 1);
                return true;
            case { Class: NumberClass.Couple } word when sentence.Is(at + 1, GrammarWord.Of) || sentence.Language.Nouns.IsPlural(sentence.Lower(at + 1)):
                number = Vague(at, at + 1, word.Low, word.High);
                return !sentence.Is(at - 1, NumberCue.Determiner);
            case { Class: NumberClass.Fraction } half when sentence.Is(at, NumberCue.Half):
                return Fractions.TryHalf(sentence, at, half.Low, out number);
            case { Class: NumberClass.Fraction } part when Fractions.IsOfUnit(sentence, at):
                number = new(at, at + 1, part.Low, part.Low, 0, NumberForm.Fraction);
                return true;
            default:
                return TryFold(sentence, at, out number);
        }
    }

    // "sixfold": the unit is in the word.
    private static bool TryFold(SentenceView sentence, int at, out NumberPhrase number)
    {
        var word = WordAt(sentence, at);
        number = new(at, at + 1, word.Low, word.Low, 0, NumberForm.Fold);
        return word.Class == NumberClass.Fold;
    }

    // "a hundred", "a dozen", "a million and a half", "a few hundred", "a third of", "a half-dozen", "a couple of"
    private static bool TryArticle(SentenceView sentence, int at, out NumberPhrase number)
    {
        number = default;
        var next = WordAt(sentence, at + 1);
        switch (next.Class)
        {
            case NumberClass.Hundred or NumberClass.Scale:
                return TryCardinal(sentence, at, out number);
            case NumberClass.Collective when next.Low == 12 || sentence.Is(at + 2, GrammarWord.Of):
                number = new(at, at + 2, next.Low, next.Low, 0, NumberForm.Article);
                return true;
            case NumberClass.Couple or NumberClass.Several or NumberClass.Fraction when next.Class != NumberClass.Fraction || sentence.Is(at + 1, NumberCue.Half):
                var found = TryWords(sentence, at + 1, out number);
                number = number with { First = at };
                return found;
            case NumberClass.Fraction when Fractions.IsOfUnit(sentence, at + 1):
                number = new(at, at + 2, next.Low, next.Low, 0, NumberForm.Fraction);
                return true;
            case NumberClass.Fraction when sentence.Is(at + 2, GrammarWord.Of):
                number = Fractions.OfScale(sentence, new(at, at + 2, next.Low, next.Low, 0, NumberForm.Fraction));
                return true;
            default:
                return false;
        }
    }

    private static bool TryPlural(SentenceView sentence, int at, NumberWord word, out NumberPhrase number)
    {
        number = Vague(at, at + 1, word.Low, word.High);
        if (sentence.Is(at + 1, GrammarWord.Of) && WordAt(sentence, at + 2) is { Class: NumberClass.Plural, Low: >= 1000 } scale && word.Low <= scale.Low)
        {
            number = Vague(at, at + 3, word.Low * scale.Low, word.High * scale.Low);
        }
        else if (word.Low < 24)
        {
            return false;
        }

        return true;
    }

    private static NumberPhrase Vague(int first, int end, decimal low, decimal high) => new(first, end, low, high, 0, NumberForm.Vague);

    // Words below a thousand are gathered in groups; a scale word closes a group. "and" may stand behind a hundred or a scale.
    private static bool TryCardinal(SentenceView sentence, int at, out NumberPhrase number)
    {
        var reader = new CardinalReader(sentence, at);
        number = default;
        if (!reader.Read())
        {
            return false;
        }

        number = new(at, reader.End, reader.Value, reader.Value, reader.Half, reader.Half > 0 ? NumberForm.Scaled : NumberForm.None);
        number = Fractions.AddHalf(sentence, number);
        if (WordAt(sentence, number.End) is { Class: NumberClass.Collective, Low: 12 } dozen && number.Low < 100)
        {
            number = number.Times(dozen.Low, number.End + 1) ?? number;
        }
        else if (reader.Half == 0)
        {
            number = Scale(sentence, number, false);
        }

        return true;
    }

    /// <summary>The number with the scale words behind it: "million", "bn", "dozen".</summary>
    internal static NumberPhrase Scale(SentenceView sentence, NumberPhrase number, bool isMoney)
    {
        for (var i = 0; i < 2; i++)
        {
            var at = number.End + (IsJoint(sentence, number.End) ? 1 : 0);
            var word = WordAt(sentence, at);
            var applies = word.Class is NumberClass.Scale or NumberClass.Hundred || (word.Class == NumberClass.Collective && word.Low == 12)
                || (word.Class == NumberClass.Letter && i == 0 && IsScaleLetter(sentence, at, isMoney));
            if (!applies || number.Times(word.Low, at + 1, NumberForm.Scaled) is not { } scaled)
            {
                break;
            }

            // "200 million" is written to the million; "3 hundred" and "2 dozen" are plain.
            number = word.Low >= 1000 && number.Half == 0 ? scaled with { Half = word.Low / 2 } : scaled;
            number = word.Class == NumberClass.Scale ? Fractions.AddHalf(sentence, number) : number;
        }

        return number;
    }

    // "1.2m" behind a currency sign; elsewhere only written together and before a counted noun, a unit or a currency.
    private static bool IsCapital(SentenceView sentence, int at, NumberCue cue) => sentence.Is(at, cue) && char.IsUpper(sentence.Word(at)[0]);

    private static bool IsScaleLetter(SentenceView sentence, int at, bool isMoney)
    {
        if (isMoney)
        {
            return sentence[at].Length == 1 || !sentence[at].SpaceBefore;
        }

        var (units, nouns) = (sentence.Language.Units, sentence.Language.Nouns);
        if (sentence[at].Length == 1 && !sentence[at].SpaceBefore && units.TrySuffix(sentence.Words, sentence.Lowers, at + 1, out var unit, out _) && unit.Family == UnitFamily.Currency)
        {
            return true;
        }

        return sentence[at].Length == 1 && (!sentence[at].SpaceBefore || IsCapital(sentence, at, NumberCue.LooseScale)) && !IsCapital(sentence, at, NumberCue.NoScale) && (nouns.IsPlural(sentence.Lower(at + 1)) || nouns.IsPlural(sentence.Lower(at + 2)))
            && !nouns.IsStop(sentence.Lower(at + 1))
            && (WordAt(sentence, at).Low < 1_000_000_000_000 || units.TrySuffix(sentence.Words, sentence.Lowers, at + 1, out _, out _));
    }
}
