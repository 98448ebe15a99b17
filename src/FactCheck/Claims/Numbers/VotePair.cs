using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Claims.Numbers;

/// <summary>The result of a vote, as one value: "voted 5 to 4", "a 52-48 vote", "passed the bill 220-213". Without a word of voting such a pair is a score, and no
/// claim. Two results compare as pairs, in either order, and only where as many voted: a committee's vote is not the chamber's.</summary>
internal static class VotePair
{
    private const int Reach = 3;
    private const int ClauseReach = 10;
    private const decimal MostVotes = 1_000_000_000;
    private const decimal SameBody = 0.1m;

    /// <summary>Reads the result that begins with <paramref name="low"/>.</summary>
    public static bool TryRead(SentenceView sentence, in Amount low, out Quantity quantity)
    {
        quantity = null!;
        var isDash = NumberParser.IsJoint(sentence, low.End);
        if (!IsVotes(low) || !(isDash || sentence.Is(low.End, NumberCue.To)) || !Amount.TryRead(sentence, low.End + 1, out var high) || !IsVotes(high)
            || NumberParser.IsJoint(sentence, high.End) || WordOf(sentence, low, high) is not (>= 0 and var word))
        {
            return false;
        }

        var votes = new Interval<decimal>(low.Number.Low, low.Number.Low);
        quantity = new()
        {
            First = low.First, Start = low.First, End = high.End, NumberEnd = high.End, Number = low.Number.Low, Against = high.Number.Low, VoteWord = word,
            Interval = votes, Rounded = votes, IsDigits = low.Number.Is(NumberForm.Digits), IsMarked = true,
        };
        return true;
    }

    /// <summary>How two results relate: what was for and what against may be told the other way round.</summary>
    public static ValueRelation Compare(NumberValue left, NumberValue right)
    {
        if (left is not { Number: { } leftFor, Against: { } leftAgainst } || right is not { Number: { } rightFor, Against: { } rightAgainst })
        {
            return ValueRelation.NotComparable;
        }

        if (leftFor == rightFor && leftAgainst == rightAgainst)
        {
            return ValueRelation.Same;
        }

        if (leftFor == rightAgainst && leftAgainst == rightFor)
        {
            return ValueRelation.Compatible;
        }

        var (leftAll, rightAll) = (leftFor + leftAgainst, rightFor + rightAgainst);
        return Math.Abs(leftAll - rightAll) <= Math.Max(1, Math.Max(leftAll, rightAll) * SameBody) ? ValueRelation.Disjoint : ValueRelation.NotComparable;
    }

    private static bool IsVotes(in Amount amount) =>
        amount is { Unit: null, Sign: '\0', Number: { Low: >= 0 and < MostVotes } number } && (number.Form & ~(NumberForm.Digits | NumberForm.Grouped)) == NumberForm.None;

    /// <summary>The word that says that these are votes, or -1.</summary>
    private static int WordOf(SentenceView sentence, in Amount low, in Amount high) =>
        NounBehind(sentence, high.End) is >= 0 and var noun ? noun : VerbBefore(sentence, low, high);

    // "52-48 vote", "3-2 party-line vote"
    private static int NounBehind(SentenceView sentence, int at)
    {
        for (var i = at; i <= at + Reach && !sentence.IsTaken(i) && NounPhrase.IsInside(sentence, i); i++)
        {
            if (sentence.Is(i, NumberCue.Vote))
            {
                return i;
            }
        }

        return -1;
    }

    // "voted 5-4", "a vote of 5 to 4", and with what was voted on between: "voted for the bill 3-2". Nothing is counted behind it.
    private static int VerbBefore(SentenceView sentence, in Amount low, in Amount high)
    {
        if ((!sentence.IsTaken(high.End) && NounPhrase.IsNoun(sentence, high.End)) || sentence.Is(low.First - 1, GrammarWord.From | GrammarWord.Between))
        {
            return -1;
        }

        var falls = low.Number.Low >= high.Number.Low;
        for (var i = low.First - 1; i >= Math.Max(0, low.First - ClauseReach) && sentence[i].Kind != TokenKind.Punctuation; i--)
        {
            if (sentence.Is(i, NumberCue.Vote) && (falls || i >= low.First - Reach))
            {
                return i;
            }

            if (sentence.Is(i, NumberCue.Voted))
            {
                return falls ? i : -1;
            }
        }

        return -1;
    }
}
