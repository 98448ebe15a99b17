using FactCheck.Languages;

namespace FactCheck.Claims.Numbers;

/// <summary>Which way a quantity moved: "rose 5 per cent", "down 3 points", "a 2% increase", "an increase of 40"; and from where to where.</summary>
internal static class TrendReader
{
    private const int Reach = 3;
    private const int GovernorReach = 8;

    /// <summary>The quantity with the trend and role that the words around it give it.</summary>
    public static Quantity Read(SentenceView sentence, Quantity quantity, char sign, List<Quantity> before)
    {
        var at = quantity.First - 1;
        var last = before.Count > 0 ? before[^1] : null;
        if (sentence.Is(at, GrammarWord.From) && (Mover(sentence, at) is not null || (last is { Role: NumberRole.To } && last.End == at)))
        {
            return quantity with { Role = NumberRole.From };
        }

        if (sentence.Is(at, NumberCue.To))
        {
            var trend = last is not null && last.End == at && last.Role == NumberRole.From ? Of(Mover(sentence, last.First - 1))
                : last is not null && last.End == at && last.Role == NumberRole.Change ? last.Trend
                : Of(DirectMover(sentence, at));
            return trend == Trend.None && last?.Role != NumberRole.From ? quantity : quantity with { Trend = trend, Role = NumberRole.To };
        }

        var change = ReadChange(sentence, quantity, sign, before);
        return change == Trend.None ? quantity : quantity with { Trend = change, Role = NumberRole.Change };
    }

    /// <summary>A word of movement before "from", in the same clause.</summary>
    public static TrendWord? Mover(SentenceView sentence, int from)
    {
        for (var i = from - 1; i >= 0 && i >= from - GovernorReach && sentence.Word(i) is not ("," or ";" or "."); i--)
        {
            if (sentence.Language.Trends.Mover(sentence.Lower(i)) is { } mover)
            {
                return mover;
            }
        }

        return null;
    }

    // "climbed to", "rose back to".
    private static TrendWord? DirectMover(SentenceView sentence, int to)
    {
        var mover = sentence.Language.Trends.Mover(sentence.Lower(to - 1));
        return mover ?? (sentence.Is(to - 1, NumberCue.BeforeChange) ? sentence.Language.Trends.Mover(sentence.Lower(to - 2)) : null);
    }

    private static Trend ReadChange(SentenceView sentence, Quantity quantity, char sign, List<Quantity> before)
    {
        if (sign == '+')
        {
            return Trend.Up;
        }

        if (sign == '-' && quantity.Unit?.Family == UnitFamily.Share)
        {
            return Trend.Down;
        }

        var trends = sentence.Language.Trends;
        var at = quantity.First - 1;
        var hasBy = sentence.Is(at, GrammarWord.By);
        if (hasBy && IsPassiveMeans(sentence, at))
        {
            return Trend.None;
        }

        // A plain count moves only by "by": "lost 3 games" says how many, not how far.
        if (quantity.Unit is not null || hasBy)
        {
            for (var i = at; i >= 0 && i >= at - Reach; i--)
            {
                if (trends.Mover(sentence.Lower(i)) is { } mover && (mover.Part == "verb" || i >= at - 1))
                {
                    return Of(mover);
                }

                if (!sentence.Is(i, NumberCue.BeforeChange))
                {
                    break;
                }
            }
        }

        return AroundNoun(sentence, quantity) ?? Repeated(sentence, quantity, before);
    }

    private static bool IsPassiveMeans(SentenceView sentence, int by) => sentence.Is(by - 1, NumberCue.Means);

    private static Trend Of(TrendWord? word) => word?.IsUp switch { true => Trend.Up, false => Trend.Down, _ => Trend.None };

    private static Trend? AroundNoun(SentenceView sentence, Quantity quantity)
    {
        var trends = sentence.Language.Trends;
        if (sentence.Is(quantity.First - 1, GrammarWord.Of) && trends.Noun(sentence.Lower(quantity.First - 2)) is { } noun)
        {
            return Of(noun);
        }

        if (quantity.Unit is null)
        {
            return null;
        }

        for (var i = quantity.End; i <= quantity.End + 1; i++)
        {
            var behind = trends.Noun(sentence.Lower(i)) ?? (i == quantity.End && sentence.Is(i, NumberCue.Comparative) ? trends.Mover(sentence.Lower(i)) : null);
            if (behind is not null)
            {
                return Of(behind);
            }

            if (sentence.Language.Nouns.IsStop(sentence.Lower(i)) || sentence.Word(i) is "," or "." or "")
            {
                break;
            }
        }

        return null;
    }

    // "lost 190 points, or 0.6%"
    private static Trend Repeated(SentenceView sentence, Quantity quantity, List<Quantity> before)
    {
        if (before.Count == 0 || before[^1].Role != NumberRole.Change)
        {
            return Trend.None;
        }

        var gap = before[^1].End;
        gap += sentence.Word(gap) is "," or "(" ? 1 : 0;
        gap += sentence.Is(gap, GrammarWord.Or) ? 1 : 0;
        return gap == quantity.First && gap > before[^1].End ? before[^1].Trend : Trend.None;
    }
}
