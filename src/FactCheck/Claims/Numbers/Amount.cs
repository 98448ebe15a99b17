using FactCheck.Claims.Money;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Claims.Numbers;

/// <summary>A number with its sign and unit, before hedges and ranges.</summary>
/// <param name="First">The first token: sign, currency or number.</param>
/// <param name="Number">The number; negative where a minus stands before it.</param>
/// <param name="End">The token behind number and unit.</param>
/// <param name="Unit">The unit.</param>
/// <param name="IsPrefixed">Whether the unit is a currency sign before the number.</param>
/// <param name="UnitText">The unit as written.</param>
/// <param name="Sign">"+" or "-" as written, else nothing.</param>
internal readonly record struct Amount(int First, NumberPhrase Number, int End, QuantityUnit? Unit, bool IsPrefixed, string UnitText, char Sign)
{
    /// <summary>Reads the amount that begins at <paramref name="at"/>: "$1.2m", "-5 degrees", "6.1-inch", "5 per cent".</summary>
    public static bool TryRead(SentenceView sentence, int at, out Amount amount)
    {
        if (Averages.TryRead(sentence, at, out amount))
        {
            return true;
        }

        var start = at;
        var sign = SignAt(sentence, at);
        start += sign == default ? 0 : 1;
        var (unit, unitText) = PrefixAt(sentence, ref start);
        if (!GluedCurrency.TryRead(sentence, at, out var number, ref unit, ref unitText)
            && !NumberParser.TryRead(sentence, start, unit is not null, out number))
        {
            return false;
        }

        var isPrefixed = unit is not null;
        var end = number.End;
        if (SuffixAt(sentence, number, isPrefixed) is { } suffix)
        {
            unit = isPrefixed ? (unit!.Name == QuantityUnit.UsDollar ? suffix.Unit : unit) : suffix.Unit;
            unitText = isPrefixed ? $"{unitText} {suffix.Text}" : suffix.Text;
            end = suffix.End;
        }

        if (unit is null && IsMagnitude(sentence, at) && sentence.Language.Units.Named(QuantityUnit.Magnitude) is var magnitude)
        {
            (unit, unitText) = (magnitude, magnitude.Name);
        }

        if (unit is { IsUnsure: true } && !IsSurelyQuantity(number))
        {
            return false;
        }

        number = sign == '-' ? number with { Low = -number.High, High = -number.Low } : number;
        amount = new(at, number, end, unit, isPrefixed, unitText, sign);
        return unit is null || !IsTooLarge(number, unit);
    }

    private static bool IsSurelyQuantity(in NumberPhrase number) => (number.Form & (NumberForm.Decimals | NumberForm.Grouped | NumberForm.Scaled)) != NumberForm.None;

    // "a magnitude 6.4 earthquake", "a magnitude of 6.4"
    private static bool IsMagnitude(SentenceView sentence, int at) =>
        sentence.Is(at - 1, NumberCue.Magnitude) || (sentence.Is(at - 1, GrammarWord.Of) && sentence.Is(at - 2, NumberCue.Magnitude));

    private static bool IsTooLarge(in NumberPhrase number, QuantityUnit unit) => Math.Abs(number.High) > 1e27m / Math.Max(1, unit.Factor);

    private static char SignAt(SentenceView sentence, int at)
    {
        var word = sentence.Lower(at);
        if (sentence.Is(at, NumberCue.Minus))
        {
            return '-';
        }

        // "-Six officers" is an item of a list.
        if (word is not ("-" or "+" or "\u2212" or "\u2013") || at + 1 >= sentence.Count || sentence[at + 1].SpaceBefore || sentence[at + 1].Kind == TokenKind.Word || !sentence[at].SpaceBefore)
        {
            return default;
        }

        return word == "+" ? '+' : '-';
    }

    private static (QuantityUnit? Unit, string Text) PrefixAt(SentenceView sentence, ref int at)
    {
        if (!sentence.Language.Units.TryPrefix(sentence.Words, at, out var unit, out var length))
        {
            return (null, "");
        }

        // One or two letters are a currency only when written onto the number: RM23, Y590.
        var next = at + length;
        var isShort = length == 1 && sentence[at].Kind == TokenKind.Word && sentence[at].Length <= 2 && !unit.IsLoose;
        var isArticle = length > 1 && sentence.Is(at, GrammarWord.Article) && sentence[at + 1].SpaceBefore;
        if (next >= sentence.Count || isArticle || (isShort && sentence[next].SpaceBefore) || sentence[next].Kind != TokenKind.Number)
        {
            return (null, "");
        }

        var text = sentence.TextOf(at, length).Replace(" ", "", StringComparison.Ordinal);
        unit = length == 1 ? LocalCurrency.Of(sentence, unit, at) : unit;
        at = next;
        return (unit, text);
    }

    private static (QuantityUnit Unit, string Text, int End)? SuffixAt(SentenceView sentence, in NumberPhrase number, bool isPrefixed)
    {
        if (number.Is(NumberForm.Fold))
        {
            return (sentence.Language.Units.Named(QuantityUnit.Fold), sentence.Word(number.First), number.End);
        }

        var at = number.End + (NumberParser.IsJoint(sentence, number.End) ? 1 : 0);
        at += OfLength(sentence, number);
        if (isPrefixed && sentence.Is(at, NumberCue.American))
        {
            return (UsDollar(sentence), sentence.Word(at), at + 1);
        }

        if (sentence.IsTaken(at) || !sentence.Language.Units.TrySuffix(sentence.Words, sentence.Lowers, at, out var unit, out var length)
            || (isPrefixed && unit.Family != UnitFamily.Currency) || !Fits(sentence, number, at, length, ref unit))
        {
            return null;
        }

        unit = length == 1 ? LocalCurrency.Of(sentence, unit, at) : unit;

        // The full stop of "10 km." at the end of a sentence is the sentence's.
        length -= length > 1 && at + length == sentence.Count && sentence.Word(at + length - 1) == "." ? 1 : 0;
        return (unit, sentence.TextOf(at, length), at + length);
    }

    // "hundreds of miles", "half an hour", "1/16 of a pint": words between a vague number or a part and its unit.
    private static int OfLength(SentenceView sentence, in NumberPhrase number)
    {
        if ((number.Form & (NumberForm.Vague | NumberForm.Fraction)) == NumberForm.None)
        {
            return 0;
        }

        var length = sentence.Is(number.End, GrammarWord.Of) ? 1 : 0;
        return number.Is(NumberForm.Fraction) && sentence.Is(number.End + length, GrammarWord.Article) ? length + 1 : number.Is(NumberForm.Vague) ? length : 0;
    }

    private static QuantityUnit UsDollar(SentenceView sentence) =>
        sentence.Language.Units.Named(QuantityUnit.UsDollar);

    // "I was number 5": the mark is no inches.
    private static bool ClosesQuotation(SentenceView sentence, int at)
    {
        foreach (var quotation in sentence.Quotations)
        {
            if (quotation.EndToken == sentence.Sentence.FirstToken + at)
            {
                return true;
            }
        }

        return false;
    }

    // Letters and words that are units only sometimes.
    private static bool Fits(SentenceView sentence, in NumberPhrase number, int at, int length, ref QuantityUnit unit)
    {
        var word = sentence.Word(at);
        var isGlued = !sentence[at].SpaceBefore;
        if ((unit.IsTied && !isGlued) || (unit.IsSmall && word.Count(char.IsUpper) > 1) || (word == "\"" && ClosesQuotation(sentence, at)) || ScientificNumber.IsRaised(sentence, at + length))
        {
            return false;
        }

        if (length == 1 && word.Length == 1 && char.IsLetter(word[0]))
        {
            var isWordless = !sentence.Language.Nouns.IsPlural(sentence.Lower(at + 1));
            return word[0] switch
            {
                'C' or 'F' => number.Is(NumberForm.Digits),
                's' => false,
                'p' or 'K' or 'A' or 'b' or 'l' or 'L' or 'V' or 'N' or 'J' => number.Is(NumberForm.Digits) && isGlued && sentence[at].Kind == TokenKind.Word && (word[0] != 'K' || isWordless),
                _ => number.Is(NumberForm.Digits),
            };
        }

        // "five won" is said of winners, "$1 million-$2 million" has a sign of the next number.
        if (unit.Family == UnitFamily.Currency && length == 1 && ((!IsSurelyQuantity(number) && sentence.Tags[at].Universal == UniversalTag.Verb)
            || (!char.IsLetter(word[0]) && at + 1 < sentence.Count && sentence[at + 1].Kind == TokenKind.Number && !sentence[at + 1].SpaceBefore)))
        {
            return false;
        }

        // "five million pounds" is money, "208 pounds" a weight; "pounds of" is a weight always.
        if (sentence.Is(at, NumberCue.Sterling) && length == 1 && number.Is(NumberForm.Scaled) && !sentence.Is(at + 1, GrammarWord.Of)
            && sentence.Language.Units.TryPrefix(["£"], 0, out var sterling, out _))
        {
            unit = sterling;
        }

        // "second" behind a digit word is an ordinal as often as a unit: only the tied or decimal form counts.
        return sentence.Language.Numbers.Ordinal(sentence.Lower(at)) is null || number.Low == 1 || NumberParser.IsJoint(sentence, at - 1) || number.Is(NumberForm.Digits);
    }
}
