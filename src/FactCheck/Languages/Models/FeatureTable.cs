using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FactCheck.Languages.Models;

/// <summary>A linear model: each feature, named by its hash, has a row of small weights, one a label. Only rows that matter are kept;
/// the others count as zero. Scores are sums of rows in whole numbers, so they are the same on every machine.</summary>
internal sealed class FeatureTable
{
    private const int Lane = 32;

    private readonly ulong[] _slots;
    private readonly sbyte[] _weights;
    private readonly int _mask;

    private FeatureTable(int labels, int rows)
    {
        Labels = labels;
        Width = (labels + Lane - 1) / Lane * Lane;
        _weights = new sbyte[(rows + 1) * Width];
        _slots = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(rows * 2, 16))];
        _mask = _slots.Length - 1;
    }

    /// <summary>How many labels there are.</summary>
    public int Labels { get; }

    /// <summary>How long a span of scores must be: the labels, rounded up to whole vector registers.</summary>
    public int Width { get; }

    /// <summary>Reads a table as written by the training tool: labels, rows, then for each row its hash, a bit for each label
    /// with a weight, and the weights.</summary>
    public static FeatureTable Read(ref ModelReader reader)
    {
        var labels = reader.Int();
        var rows = reader.Int();
        var table = new FeatureTable(labels, rows);
        for (var row = 1; row <= rows; row++)
        {
            table.Place(reader.UInt(), row);
            ReadRow(ref reader, table._weights.AsSpan(row * table.Width, labels));
        }

        return table;
    }

    /// <summary>Sums the rows of <paramref name="features"/> into <paramref name="scores"/> (length <see cref="Width"/>). The features' span is
    /// overwritten.</summary>
    public void Score(Span<uint> features, Span<short> scores)
    {
        foreach (ref var feature in features)
        {
            feature = (uint)(Find(feature) * Width);
        }

        ref var weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        ref var target = ref MemoryMarshal.GetReference(scores[..Width]);
        for (var column = 0; column < Width; column += Lane)
        {
            Vector256<short> low = default, high = default;
            foreach (var row in features)
            {
                var (first, second) = Vector256.Widen(Vector256.LoadUnsafe(ref weights, row + (nuint)column));
                low += first;
                high += second;
            }

            low.StoreUnsafe(ref target, (nuint)column);
            high.StoreUnsafe(ref target, (nuint)column + (Lane / 2));
        }
    }

    /// <summary>The label with the highest score, the first of equals.</summary>
    public int Best(ReadOnlySpan<short> scores)
    {
        var best = 0;
        for (var label = 1; label < Labels; label++)
        {
            if (scores[label] > scores[best])
            {
                best = label;
            }
        }

        return best;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Find(uint feature)
    {
        for (var at = (int)feature & _mask; ; at = (at + 1) & _mask)
        {
            var slot = _slots[at];
            if ((uint)(slot >> 32) == feature || slot == 0)
            {
                return (int)(uint)slot;
            }
        }
    }

    private void Place(uint feature, int row)
    {
        var at = (int)feature & _mask;
        while (_slots[at] != 0)
        {
            at = (at + 1) & _mask;
        }

        _slots[at] = ((ulong)feature << 32) | (uint)row;
    }

    private static void ReadRow(ref ModelReader reader, Span<sbyte> row)
    {
        for (var first = 0; first < row.Length; first += 8)
        {
            for (var bits = (uint)reader.Byte(); bits != 0; bits &= bits - 1)
            {
                row[first + BitOperations.TrailingZeroCount(bits)] = (sbyte)reader.Byte();
            }
        }
    }
}
