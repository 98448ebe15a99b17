using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Claims.Numbers;

/// <summary>Finds the quantities of a sentence, from left to right, each token read once: hedge, sign, currency, number, scale, unit, rate, hedge;
/// two of them joined make a range.</summary>
internal sealed class QuantityScanner
{
    private readonly SentenceView _sentence;
    private readonly List<Quantity> _found = [];
    private readonly PendingHedge _hedge;

    private QuantityScanner(SentenceView sentence)
    {
        _sentence = sentence;
        _hedge = new(sentence);
    }

    /// <summary>All quantities, in the order of the text.</summary>
    public static IReadOnlyList<Quantity> Scan(SentenceView sentence)
    {
        if (!HasNumber(sentence))
        {
            return [];
        }

        var scanner = new QuantityScanner(sentence);
        for (var at = 0; at < sentence.Count;)
        {
            at = scanner.Next(at);
        }

        ValueLists.Share(sentence, scanner._found);
        return scanner._found;
    }

    /// <summary>Whether there is a figure or a word of a number; most sentences have none.</summary>
    private static bool HasNumber(SentenceView sentence)
    {
        if (sentence.CanAny(WordUse.Number))
        {
            return true;
        }

        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].Kind is TokenKind.Number or TokenKind.Symbol)
            {
                return true;
            }
        }

        return false;
    }

    private int Next(int at)
    {
        if (_sentence.IsTaken(at))
        {
            return at + 1;
        }

        if (_hedge.TryRead(at, out var behind))
        {
            return behind;
        }

        if (OpenPair.TryRead(_sentence, at, out var pair))
        {
            _found.Add(pair);
            return pair.End;
        }

        if (!Amount.TryRead(_sentence, at, out var amount))
        {
            return at + 1;
        }

        if (VotePair.TryRead(_sentence, amount, out var vote))
        {
            _found.Add(vote);
            return vote.End;
        }

        var (sense, first) = _hedge.Before(amount.First);
        var range = RangeReader.TryJoin(_sentence, amount, first, out var low, out var high);
        if (NumberContext.EndOfLabel(_sentence, low) is > 0 and var end)
        {
            return end;
        }

        return range == RangeKind.Label ? high.End : Add(low, high, range, sense, first);
    }

    private int Add(in Amount low, in Amount high, RangeKind range, HedgeSense sense, int first)
    {
        var last = range == RangeKind.Range ? high : low;
        var end = last.End;
        if (HedgeBehind(end) is { } after)
        {
            sense = after.Sense;
            end = after.End;
        }
        else if (sense == HedgeSense.Exact)
        {
            sense = HedgeBehindNoun(last) ?? HedgeOfConversion(low) ?? sense;
        }

        var quantity = range == RangeKind.Range ? Ranged(low, high, first, end) : Single(low, sense, first, end);
        quantity = RateReader.Add(_sentence, quantity);
        quantity = TrendReader.Read(_sentence, quantity, low.Sign, _found);
        _found.Add(quantity);
        return Math.Max(quantity.End, last.End);
    }

    private (HedgeSense Sense, int End)? HedgeBehind(int end) =>
        _sentence.Language.Hedges.After.TryMatch(_sentence.Lowers, end, out var sense, out var length) && !_sentence.IsTaken(end)
            && (_sentence.Word(end) != "+" || !_sentence[end].SpaceBefore)
            ? (sense, end + length) : null;

    // "50 boats or so": the words behind what is counted.
    private HedgeSense? HedgeBehindNoun(in Amount amount) =>
        amount.Unit is null && _sentence.Is(amount.End + 1, GrammarWord.Or) && _sentence.Language.Nouns.IsPlural(_sentence.Lower(amount.End))
            ? HedgeBehind(amount.End + 1)?.Sense : null;

    // "more than 100 km (60 miles)", "just under 296 hp (224 kW / 300 PS)": the same quantity in other units is hedged alike.
    private HedgeSense? HedgeOfConversion(in Amount amount)
    {
        var isConversion = amount.Unit is { } unit && _found is [.., { Unit: { } other } last] && last.End == amount.First - 1 && _sentence.Word(amount.First - 1) is "(" or "/"
            && unit != other && unit.Family == other.Family && (unit.Family == UnitFamily.Currency || unit.Dimension == other.Dimension);
        return isConversion ? _found[^1].Sense : null;
    }

    private Quantity Single(in Amount amount, HedgeSense sense, int first, int end)
    {
        var number = amount.Number;
        var isVague = number.Is(NumberForm.Vague);
        var interval = Intervals.Of(number, sense);
        return Base(amount, amount, first, end) with
        {
            Number = isVague ? null : number.Low,
            Interval = interval,
            Rounded = Intervals.Rounded(number, interval, amount.Unit is not null),
            Sense = sense,
            Hedge = isVague && sense is HedgeSense.Exact or HedgeSense.About ? Hedge.Range : ToHedge(sense),
            IsFraction = number.Is(NumberForm.Fraction),
            IsMarked = sense != HedgeSense.Exact || (number.Form & (NumberForm.Decimals | NumberForm.Grouped | NumberForm.Scaled)) != NumberForm.None,
        };
    }

    private Quantity Ranged(in Amount low, in Amount high, int first, int end)
    {
        var interval = new Interval<decimal>(low.Number.Low - low.Number.Half, high.Number.High + high.Number.Half);
        var isPrecise = low.Number.Is(NumberForm.Digits) && !low.Number.Is(NumberForm.Scaled);
        return Base(low, high, first, end) with
        {
            Interval = new(low.Number.Low, high.Number.High),
            Rounded = isPrecise ? new(low.Number.Low, high.Number.High) : interval,
            Hedge = Hedge.Range,
            IsMarked = true,
        };
    }

    private Quantity Base(in Amount low, in Amount high, int first, int end) => new()
    {
        First = first,
        Start = low.First,
        End = end,
        NumberEnd = high.Number.End,
        Interval = default,
        Rounded = default,
        Unit = high.Unit ?? low.Unit,
        UnitText = high.UnitText.Length > 0 ? high.UnitText : low.UnitText,
        IsDigits = low.Number.Is(NumberForm.Digits),
        IsTied = end <= high.End && NumberParser.IsJoint(_sentence, high.Number.End),
    };

    private static Hedge ToHedge(HedgeSense sense) => sense switch
    {
        HedgeSense.About or HedgeSense.Almost => Hedge.About,
        HedgeSense.Over => Hedge.Over,
        HedgeSense.AtLeast => Hedge.AtLeast,
        HedgeSense.Under => Hedge.Under,
        HedgeSense.AtMost => Hedge.AtMost,
        _ => Hedge.Exact,
    };
}
