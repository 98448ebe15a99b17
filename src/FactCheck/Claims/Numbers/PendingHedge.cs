using FactCheck.Languages;

namespace FactCheck.Claims.Numbers;

/// <summary>The hedge read last, waiting for a number directly behind it.</summary>
internal sealed class PendingHedge(SentenceView sentence)
{
    private int _first;
    private int _end = -1;
    private HedgeSense _sense;

    /// <summary>Reads a hedge at <paramref name="at"/>; one directly behind another joins it.</summary>
    public bool TryRead(int at, out int end)
    {
        end = at;
        if (!sentence.Language.Hedges.Before.TryMatch(sentence.Lowers, at, out var sense, out var length))
        {
            return false;
        }

        if (_end == at)
        {
            // "just over", "at least about": the one that bounds the number is what counts.
            _sense = Strength(sense) > Strength(_sense) ? sense : _sense;
        }
        else
        {
            (_first, _sense) = (at, sense);
        }

        _end = end = at + length;
        return true;
    }

    /// <summary>The hedge that ends at <paramref name="number"/>, with its first token; exact and the number's own token without one.</summary>
    public (HedgeSense Sense, int First) Before(int number) => _end == number && number > 0 ? (_sense, _first) : (HedgeSense.Exact, number);

    private static int Strength(HedgeSense sense) => sense switch
    {
        HedgeSense.Exact => 0,
        HedgeSense.About or HedgeSense.Almost => 1,
        _ => 2,
    };
}
