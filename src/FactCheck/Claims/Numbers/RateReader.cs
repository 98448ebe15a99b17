using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Claims.Numbers;

/// <summary>What a quantity is reckoned by: "$5 per gallon", "40 hours a week", "barrel-a-day".</summary>
internal static class RateReader
{
    private const int LongestBrackets = 8;

    /// <summary>The quantity with its rate, if one follows.</summary>
    public static Quantity Add(SentenceView sentence, Quantity quantity)
    {
        if (quantity.Unit is null)
        {
            return quantity;
        }

        // "£4.5m-a-year"
        var isJoint = NumberParser.IsJoint(sentence, quantity.End) && sentence.Is(quantity.End + 1, NumberCue.Rate) && NumberParser.IsJoint(sentence, quantity.End + 2);
        if (isJoint)
        {
            return Joint(sentence, quantity);
        }

        if (quantity.IsTied)
        {
            return quantity;
        }

        var at = BehindBrackets(sentence, quantity.End);
        var first = at;

        // "38.50 euros for each share"
        at += !sentence.IsTaken(at) && sentence.Tags[at].Universal == UniversalTag.Adp && sentence.Is(at + 1, NumberCue.Rate) && !sentence.Is(at + 1, GrammarWord.Article) ? 1 : 0;
        if (!sentence.Is(at, NumberCue.Rate) || sentence.IsTaken(at) || sentence.IsTaken(at + 1) || sentence[at + 1].Kind != TokenKind.Word)
        {
            return quantity;
        }

        // "38.50 euros per Norva share": a name before the noun.
        var skipped = char.IsUpper(sentence.Word(at + 1)[0]) && sentence.Is(at + 2, NumberCue.RateNoun) && !sentence.IsTaken(at + 2) ? 1 : 0;
        at += skipped;
        var noun = sentence.Lower(at + 1);
        var isUnit = sentence.Language.Units.TrySuffix(sentence.Words, sentence.Lowers, at + 1, out var unit, out var length) && unit.Family == UnitFamily.Measure;
        if (!isUnit && !sentence.Is(at - skipped, NumberCue.Per) && !sentence.Is(at + 1, NumberCue.RateNoun))
        {
            return quantity;
        }

        length = isUnit ? length : 1;
        return quantity with
        {
            Rate = isUnit ? unit.Name : sentence.Language.Nouns.Singular(noun),
            RateUnit = isUnit ? unit : null,
            End = first == quantity.End ? at + 1 + length : quantity.End,
            UnitText = $"{quantity.UnitText} {sentence.TextOf(first, at + 1 + length - first)}",
        };
    }

    // "9 billion shekels ($2.4 billion) a year": the rate is behind the same sum in another currency.
    private static int BehindBrackets(SentenceView sentence, int at)
    {
        for (var i = at; sentence.Word(at) == "(" && i < at + LongestBrackets && i < sentence.Count; i++)
        {
            if (sentence.Word(i) == ")")
            {
                return sentence.Is(i + 1, NumberCue.Rate) ? i + 1 : at;
            }
        }

        return at;
    }

    private static Quantity Joint(SentenceView sentence, Quantity quantity)
    {
        var at = quantity.End + 3;
        if (!sentence.Language.Units.TrySuffix(sentence.Words, sentence.Lowers, at, out var unit, out var length) || unit.Family != UnitFamily.Measure || unit.IsTied)
        {
            return quantity;
        }

        return quantity with
        {
            Rate = unit.Name,
            RateUnit = unit,
            End = at + length,
            UnitText = $"{quantity.UnitText} {sentence.TextOf(quantity.End + 1, at + length - quantity.End - 1)}".Trim(),
        };
    }
}
