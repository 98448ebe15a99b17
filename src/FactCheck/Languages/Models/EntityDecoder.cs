namespace FactCheck.Languages.Models;

/// <summary>Finds the best allowed labels of a run of words (Viterbi 1967).</summary>
internal static class EntityDecoder
{
    /// <summary>Fills <paramref name="labels"/>, one a word.</summary>
    /// <param name="emissions">The score of each label of each word, word by word.</param>
    /// <param name="transitions">The score of each label behind each other: the row is the one before; impossible ones are <see cref="EntityLabels.Never"/>.</param>
    /// <param name="labels">The result.</param>
    /// <param name="back">Room for as many bytes as there are emissions.</param>
    public static void Decode(ReadOnlySpan<float> emissions, ReadOnlySpan<float> transitions, Span<byte> labels, Span<byte> back)
    {
        const int Count = EntityLabels.Count;
        Span<float> best = stackalloc float[Count];
        Span<float> next = stackalloc float[Count];
        transitions[..Count].CopyTo(best);
        for (var i = 0; i < labels.Length; i++)
        {
            var row = emissions.Slice(i * Count, Count);
            for (var label = 0; label < Count; label++)
            {
                var from = i == 0 ? EntityLabels.Outside : BestBefore(best, transitions, label);
                next[label] = row[label] + (i == 0 ? transitions[label] : best[from] + transitions[(from * Count) + label]);
                back[(i * Count) + label] = (byte)from;
            }

            next.CopyTo(best);
        }

        var last = BestBefore(best, transitions, EntityLabels.Outside);
        for (var i = labels.Length - 1; i >= 0; i--)
        {
            labels[i] = (byte)last;
            last = back[(i * Count) + last];
        }
    }

    private static int BestBefore(ReadOnlySpan<float> best, ReadOnlySpan<float> transitions, int label)
    {
        var from = 0;
        for (var other = 1; other < EntityLabels.Count; other++)
        {
            from = best[other] + transitions[(other * EntityLabels.Count) + label] > best[from] + transitions[(from * EntityLabels.Count) + label] ? other : from;
        }

        return from;
    }
}
