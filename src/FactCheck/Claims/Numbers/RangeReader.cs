using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Claims.Numbers;

/// <summary>Whether two amounts belong together.</summary>
internal enum RangeKind
{
    /// <summary>The first stands alone.</summary>
    None,

    /// <summary>They are the ends of a range.</summary>
    Range,

    /// <summary>They are a score, a season or another pair that is no quantity.</summary>
    Label,
}

/// <summary>Joins two amounts to a range: "10 to 12", "10-12", "between 10 and 12 km", "$5 to $10 billion", "two or three".</summary>
internal static class RangeReader
{
    /// <summary>Looks for a second amount behind <paramref name="first"/>.</summary>
    public static RangeKind TryJoin(SentenceView sentence, in Amount first, int start, out Amount low, out Amount high)
    {
        (low, high) = (first, default);
        var connector = first.End;
        var isOr = sentence.Is(connector, GrammarWord.Or);
        var isDash = IsDash(sentence, connector);
        var isBetween = sentence.Is(connector, GrammarWord.And) && (sentence.Is(start - 1, GrammarWord.Between) || IsBetweenAges(sentence, start));
        var isTo = sentence.Is(connector, NumberCue.To);
        if (!isDash && !isBetween && !isTo && !isOr)
        {
            return RangeKind.None;
        }

        var at = connector + 1;
        at += isTo && NumberParser.IsJoint(sentence, at) ? 1 : 0;
        if (!Amount.TryRead(sentence, at, out high) || high.Sign != default)
        {
            return RangeKind.None;
        }

        if (!ShareUnits(sentence, ref low, ref high))
        {
            low = first;
            return RangeKind.None;
        }

        var rises = low.Number.High < high.Number.Low;
        if (high.Unit is null && ((isDash && (!rises || IsScore(sentence, low, high))) || sentence.Is(high.End, NumberCue.Block)))
        {
            return RangeKind.Label;
        }

        var isMovement = isTo && IsMovement(sentence, start, first, high);
        if (!rises || (isOr && !IsEither(low, high)) || isMovement)
        {
            // "increased from 13.5 to 14 mm": two values, and the unit is both's.
            low = isTo && (isMovement || sentence.Is(start - 1, GrammarWord.From)) ? low : first;
            return RangeKind.None;
        }

        return RangeKind.Range;
    }

    // "between the ages of 18 and 22"
    private static bool IsBetweenAges(SentenceView sentence, int start) =>
        sentence.Is(start - 1, GrammarWord.Of) && sentence.Is(start - 2, NumberCue.Age) && sentence.Is(start - (sentence.Is(start - 3, GrammarWord.The) ? 4 : 3), GrammarWord.Between);

    private static bool IsDash(SentenceView sentence, int at) =>
        sentence.Word(at) is "-" or "\u2013" or "\u2014" or "--" && at + 1 < sentence.Count
        && sentence[at].SpaceBefore == sentence[at + 1].SpaceBefore && (sentence.Word(at) is "-" or "\u2013" || !sentence[at].SpaceBefore);

    // "5 to 7 per cent", "$10 to 15 billion", "1 to 2 thousand": what is written once holds for both.
    private static bool ShareUnits(SentenceView sentence, ref Amount low, ref Amount high)
    {
        if (low.Unit is not null && high.Unit is not null && low.Unit != high.Unit)
        {
            return false;
        }

        if (high.Unit is null && low.Unit is not null && !low.IsPrefixed)
        {
            return false;
        }

        var (a, b) = (low.Number, high.Number);
        var scale = NumberParser.WordAt(sentence, b.End - 1);
        if ((b.Is(NumberForm.Scaled) || scale.Class == NumberClass.Collective) && !a.Is(NumberForm.Scaled) && low.End == a.End && !a.Is(NumberForm.Grouped))
        {
            var factor = scale.Class is NumberClass.Scale or NumberClass.Letter or NumberClass.Hundred or NumberClass.Collective ? scale.Low : 1;
            if (factor > 1 && a.Low < b.Low / factor && a.Times(factor, a.End, NumberForm.Scaled) is { } scaled)
            {
                low = low with { Number = scaled };
            }
        }

        low = low with { Unit = low.Unit ?? high.Unit };
        high = high with { Unit = high.Unit ?? low.Unit };
        return true;
    }

    // "two or three", "eight or nine euros": neighbours; further apart they are alternatives.
    private static bool IsEither(in Amount low, in Amount high) =>
        high.Number.Low - low.Number.High <= Math.Max(1, low.Number.Low * 0.5m) && low.Unit == high.Unit;

    // "fell from 5 to 3", "rose 18 to 205": the old value and the new one, or a change and its result.
    private static bool IsMovement(SentenceView sentence, int start, in Amount low, in Amount high)
    {
        var at = start - 1;
        if (!sentence.Is(at, GrammarWord.From))
        {
            return (low.Unit is not null || high.Unit is null) && (sentence.Language.Trends.Mover(sentence.Lower(at)) is not null || sentence.Is(at, GrammarWord.By));
        }

        // "from 5 to 7 per cent to 3 to 5 per cent": two ranges.
        var isRange = sentence.Is(high.End, NumberCue.To) && sentence.Is(high.End + 2, NumberCue.To);
        return !isRange && TrendReader.Mover(sentence, at) is not null;
    }

    // "won 21-24", "a 3-5 defeat": a pair in digits with no counted noun behind it.
    private static bool IsScore(SentenceView sentence, in Amount low, in Amount high)
    {
        var nouns = sentence.Language.Nouns;
        if (!low.Number.Is(NumberForm.Digits) || low.Number.Is(NumberForm.Scaled))
        {
            return false;
        }

        var next = sentence.Lower(high.End);
        if (sentence.Is(high.End, NumberCue.Score) || sentence.Word(high.End) is "-" or "\u2013")
        {
            return true;
        }

        return sentence.IsTaken(high.End) || sentence[high.End].Kind != TokenKind.Word || nouns.IsStop(next);
    }
}
