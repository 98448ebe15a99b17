using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Claims.Numbers;

/// <summary>Tells quantities from labels: street numbers, telephone numbers, route numbers, years, times, scores, list numbers, model names.</summary>
internal static class NumberContext
{
    private const int AddressReach = 5;
    private const decimal SmallestIdentifier = 1_000_000_000;
    private const decimal FinestHalf = 0.0004m;

    /// <summary>The token behind the label that <paramref name="amount"/> is or begins; 0 if it is a quantity.</summary>
    public static int EndOfLabel(SentenceView sentence, in Amount amount)
    {
        var number = amount.Number;
        if (amount.IsPrefixed || amount.Unit?.Family == UnitFamily.Share)
        {
            return 0;
        }

        if (sentence.Is(amount.First, GrammarWord.One) && number.End == amount.First + 1 && IsPronoun(sentence, amount))
        {
            return number.End;
        }

        if (!number.Is(NumberForm.Digits) || (amount.Unit is null && sentence.Is(number.End, NumberCue.AgeMark)))
        {
            return 0;
        }

        if (ScientificNumber.EndOfUnread(sentence, number) is > 0 and var power)
        {
            return power;
        }

        if (amount.Unit is null && (sentence.Is(number.First, NumberCue.FigureName) || IsYear(sentence, number) || IsDateOrTime(sentence, number) || IsGlued(sentence, number) || IsListNumber(sentence, number)
            || IsIdentifier(sentence, number)))
        {
            return number.End;
        }

        if (IsNamed(sentence, amount) || IsExponent(sentence, number))
        {
            return number.End;
        }

        return amount.Unit is null && !number.Is(NumberForm.Decimals) && !number.Is(NumberForm.Scaled) ? EndOfAddress(sentence, number) : 0;
    }

    // "one of the", "the one", "one another", "no one", "one day"; what is left counts something.
    private static bool IsPronoun(SentenceView sentence, in Amount amount)
    {
        var before = amount.First - 1;
        if (amount.Unit is not null)
        {
            // "at one point"
            var isAt = sentence.Is(amount.Number.End, NumberCue.AfterPronoun) && sentence.Is(before, NumberCue.BeforeLevel) && sentence.Is(before, NumberCue.AfterAge)
                && sentence.Tags[before].Universal == UniversalTag.Adp && !sentence.Is(before, GrammarWord.Of | GrammarWord.From);
            return isAt || sentence.Is(before, NumberCue.BeforeKnownTime) || (amount.Unit.Dimension == QuantityMentions.Duration && !sentence.Is(before, NumberCue.BeforeDuration));
        }

        var isConjunction = before >= 0 && sentence.Tags[before].Universal == UniversalTag.Sconj;
        return (sentence.Is(before, NumberCue.BeforePronoun) && !isConjunction) || sentence.Is(amount.End, NumberCue.AfterPronoun);
    }

    private static bool IsYear(SentenceView sentence, in NumberPhrase number) =>
        number is { Form: NumberForm.Digits, Low: >= 1500 and < 2100 } && number.End == number.First + 1
        && !(sentence.Language.Nouns.IsPlural(sentence.Lower(number.End)) && IsHedged(sentence, number.First));

    private static bool IsHedged(SentenceView sentence, int at) => sentence.Is(at - 1, NumberCue.BeforeRoundCount);

    private static bool IsDateOrTime(SentenceView sentence, in NumberPhrase number)
    {
        if (number.Low <= 31 && number.Form == NumberForm.Digits && (IsMonthName(sentence, number.First - 1) || IsMonthName(sentence, number.End)))
        {
            return true;
        }

        return sentence.Is(number.End, NumberCue.Clock)
            || (number.Low < 24 && sentence.Word(number.End) is ":" && !sentence.IsTaken(number.End + 1) && sentence[number.End + 1].Kind == TokenKind.Number);
    }

    private static bool IsMonthName(SentenceView sentence, int at) =>
        sentence.Is(at, NumberCue.Month) && char.IsUpper(sentence.Word(at)[0]);

    // "F-16", "TA-35", "787s", "4x4", "3-D": letters written onto the number.
    private static bool IsGlued(SentenceView sentence, in NumberPhrase number)
    {
        var (first, end) = (number.First, number.End);
        if (first > 0 && !sentence[first].SpaceBefore)
        {
            var before = sentence[first - 1];
            if (before.Kind is TokenKind.Word or TokenKind.Number || sentence.Word(first - 1) is "/" or "." or ":" or "#" or "'"
                || (NumberParser.IsJoint(sentence, first - 1) && first > 1 && sentence[first - 2].Kind is TokenKind.Word or TokenKind.Number))
            {
                return true;
            }
        }

        return end < sentence.Count && !sentence[end].SpaceBefore
            && (sentence[end].Kind is TokenKind.Word or TokenKind.Number && sentence.Word(end)[0] is not '\''
                || sentence.Word(end) is "/" or "\u00D7" || (sentence.Word(end) == ":" && number.Low < 60));
    }

    // "1.99 x 10-30": a factor or exponent.
    private static bool IsExponent(SentenceView sentence, in NumberPhrase number) =>
        number.First > 1 && !sentence[number.First].SpaceBefore && !sentence[number.First - 1].SpaceBefore
        && sentence.Word(number.First - 1) is "\u00D7" or "\u2212" or "^" or "*";

    private static bool IsListNumber(SentenceView sentence, in NumberPhrase number) =>
        number.First == 0 && number.Low < 100 && sentence.Word(number.End) is "." or ")" or ":" or "]" && number.End + 1 < sentence.Count;

    // "4417123456789113", "3175550142", "40.7128": nobody counts so finely; serial and telephone numbers, coordinates.
    private static bool IsIdentifier(SentenceView sentence, in NumberPhrase number) =>
        ((number.Form == NumberForm.Digits && number.Low >= SmallestIdentifier) || (number.Form == (NumberForm.Digits | NumberForm.Decimals) && number.Half < FinestHalf))
        && (sentence.IsTaken(number.End) || !sentence.Language.Nouns.IsPlural(sentence.Lower(number.End)));

    // "Route 9", "No. 5", "Fortune 100", "Model 3": a name or label before the number.
    private static bool IsNamed(SentenceView sentence, in Amount amount)
    {
        var at = amount.First - 1;
        if (at < 0)
        {
            return false;
        }

        var (word, lower) = (sentence.Word(at), sentence.Lower(at));
        if (sentence.Is(at, NumberCue.Label))
        {
            return amount.Unit is null || sentence.Is(at, NumberCue.NumberSign);
        }

        // "Image 26 of 111"
        if (sentence.Is(at, GrammarWord.Of) && at > 1 && sentence[at - 1].Kind == TokenKind.Number && sentence.Is(at - 2, NumberCue.Label))
        {
            return true;
        }

        if (amount.Unit is not null || amount.Number.Form != NumberForm.Digits || sentence[at].Kind != TokenKind.Word || !char.IsUpper(word[0]))
        {
            return false;
        }

        return !sentence.Language.Nouns.IsStop(lower) && sentence.Language.Nouns.Casualty(lower) is null && sentence.Language.Trends.Mover(lower) is null
            && !(at == 0 && sentence.Tags[at].Universal == UniversalTag.Verb);
    }

    // "400 block of", "1000 Main St.", "9 E 71st St"
    private static int EndOfAddress(SentenceView sentence, in NumberPhrase number)
    {
        if (sentence.Is(number.End, NumberCue.Block) && (sentence.Is(number.End + 1, GrammarWord.Of) || number.Low % 100 == 0))
        {
            return number.End + 1;
        }

        for (var i = number.End; i < number.End + AddressReach && i < sentence.Count; i++)
        {
            var word = sentence.Word(i);
            if (i > number.End && char.IsUpper(word[0]) && sentence.Is(i, NumberCue.Street))
            {
                return i + 1;
            }

            if (!char.IsUpper(word[0]) && sentence[i].Kind != TokenKind.Number)
            {
                break;
            }
        }

        return 0;
    }
}
