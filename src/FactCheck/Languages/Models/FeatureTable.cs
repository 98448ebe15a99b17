using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FactCheck.Languages.Models;

/// <summary>A linear model: each feature, named by its hash, has a row of small weights, one a label. Only rows that matter are kept, the others
/// count as zero. Most rows have few weights and stay packed as they stand in the file; the others are spread out for vector registers.
/// Scores are sums of whole numbers, so they are the same on every machine.</summary>
internal sealed class FeatureTable
{
    /// <summary>A row with so many weights is spread out.</summary>
    public const int Dense = 16;

    private const int Lane = 32;
    private const int KnownBits = 20;

    // A slot holds a feature's hash and where its row is: twice its place in the file, or twice its number among the dense rows plus one.
    private readonly ulong[] _slots;
    private readonly byte[] _packed;
    private readonly sbyte[] _dense;
    private readonly int _mask;

    // A bit for the first bits of each feature that has a row. Most features have none, and to see so takes no look into the far memory where the slots are.
    private readonly ulong[] _known = new ulong[1 << (KnownBits - 6)];

    private FeatureTable(int labels, int rows, int denseRows, byte[] packed)
    {
        Labels = labels;
        Width = (labels + Lane - 1) / Lane * Lane;
        _packed = packed;
        _dense = new sbyte[denseRows * Width];
        _slots = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(rows * 3 / 2, 16))];
        _mask = _slots.Length - 1;
    }

    /// <summary>How many labels there are.</summary>
    public int Labels { get; }

    /// <summary>How long a span of scores must be: the labels, rounded up to whole vector registers.</summary>
    public int Width { get; }

    /// <summary>Reads a table as written by the training tool: labels, rows, dense rows, then for each row the distance of its hash from the one before,
    /// how many weights it has, and label and weight of each; a dense row has a bit for each label with a weight, then the weights.</summary>
    public static FeatureTable Read(ref ModelReader reader)
    {
        var labels = reader.Int();
        var rows = reader.Int();
        var table = new FeatureTable(labels, rows, reader.Int(), reader.File);
        uint feature = 0, dense = 0;
        for (var row = 0; row < rows; row++)
        {
            feature += reader.Packed();
            var place = reader.Position;
            int count = reader.Byte();
            if (count < Dense)
            {
                table.Place(feature, (uint)place * 2);
                reader.Skip(2 * count);
            }
            else
            {
                table.ReadRow(ref reader, table._dense.AsSpan((int)dense * table.Width, labels));
                table.Place(feature, (dense++ * 2) + 1);
            }
        }

        return table;
    }

    /// <summary>Adds the rows of a few hundred <paramref name="features"/> to <paramref name="scores"/>, whose length is <see cref="Width"/>. The features'
    /// span is overwritten. Each step runs over all features before the next begins, so that the processor can wait for them together.</summary>
    public void Score(Span<uint> features, Span<short> scores)
    {
        Span<uint> sparse = stackalloc uint[features.Length];
        int dense = 0, rest = 0;
        foreach (var place in features[..Look(features, sparse)])
        {
            features[dense] = place >> 1;
            sparse[rest] = place >> 1;
            dense += (int)(place & 1);
            rest += 1 - (int)(place & 1);
        }

        AddDense(features[..dense], scores);
        AddPacked(sparse[..rest], scores);
    }

    /// <summary>The scores that <paramref name="features"/> alone give.</summary>
    public short[] Sum(Span<uint> features)
    {
        var sum = new short[Width];
        Score(features, sum);
        return sum;
    }

    /// <summary>Fills <paramref name="scores"/> with the sums of what was once summed.</summary>
    public static void Add(ReadOnlySpan<short[]> sums, Span<short> scores)
    {
        ref var target = ref MemoryMarshal.GetReference(scores);
        for (nuint column = 0; column < (nuint)scores.Length; column += Lane)
        {
            var (low, high) = (Vector256<short>.Zero, Vector256<short>.Zero);
            foreach (var sum in sums)
            {
                ref var from = ref MemoryMarshal.GetArrayDataReference(sum);
                low += Vector256.LoadUnsafe(ref from, column);
                high += Vector256.LoadUnsafe(ref from, column + (Lane / 2));
            }

            low.StoreUnsafe(ref target, column);
            high.StoreUnsafe(ref target, column + (Lane / 2));
        }
    }

    /// <summary>The label with the highest score, the first of equals; what stands behind the labels is overwritten.</summary>
    public int Best(Span<short> scores)
    {
        scores[Labels..].Fill(short.MinValue);
        ref var first = ref MemoryMarshal.GetReference(scores);
        var best = Vector256.Create(short.MinValue);
        for (nuint label = 0; label < (nuint)Width; label += Lane / 2)
        {
            best = Vector256.Max(best, Vector256.LoadUnsafe(ref first, label));
        }

        var most = short.MinValue;
        for (var i = 0; i < Vector256<short>.Count; i++)
        {
            most = Math.Max(most, best[i]);
        }

        return scores.IndexOf(most);
    }

    /// <summary>Replaces the features by the places of their rows; returns how many have one. <paramref name="room"/> is as long as they are.</summary>
    private int Look(Span<uint> features, Span<uint> room)
    {
        var known = 0;
        foreach (var feature in features)
        {
            room[known] = feature;
            known += (int)(_known[feature >> (38 - KnownBits)] >> (int)((feature >> (32 - KnownBits)) & 63)) & 1;
        }

        Span<ulong> slots = stackalloc ulong[known];
        for (var i = 0; i < known; i++)
        {
            slots[i] = _slots[(int)room[i] & _mask];
        }

        var found = 0;
        for (var i = 0; i < known; i++)
        {
            var place = Find(room[i], slots[i]);
            features[found] = place;
            found += place != 0 ? 1 : 0;
        }

        return found;
    }

    /// <summary>The place of a feature's row, 0 for none; <paramref name="slot"/> is the first where it can be.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Find(uint feature, ulong slot)
    {
        for (var at = (int)feature; (uint)(slot >> 32) != feature && slot != 0; slot = _slots[at & _mask])
        {
            at++;
        }

        return (uint)slot;
    }

    private void AddDense(ReadOnlySpan<uint> rows, Span<short> scores)
    {
        ref var weights = ref MemoryMarshal.GetArrayDataReference(_dense);
        ref var target = ref MemoryMarshal.GetReference(scores);
        for (nuint column = 0; column < (nuint)Width; column += Lane)
        {
            var (low, high) = (Vector256.LoadUnsafe(ref target, column), Vector256.LoadUnsafe(ref target, column + (Lane / 2)));
            foreach (var row in rows)
            {
                var (first, second) = Vector256.Widen(Vector256.LoadUnsafe(ref weights, (row * (nuint)Width) + column));
                low += first;
                high += second;
            }

            low.StoreUnsafe(ref target, column);
            high.StoreUnsafe(ref target, column + (Lane / 2));
        }
    }

    private void AddPacked(ReadOnlySpan<uint> rows, Span<short> scores)
    {
        Span<byte> counts = stackalloc byte[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            counts[i] = _packed[rows[i]];
        }

        for (var i = 0; i < rows.Length; i++)
        {
            var row = _packed.AsSpan((int)rows[i] + 1, 2 * counts[i]);
            for (var at = 0; at + 1 < row.Length; at += 2)
            {
                scores[row[at]] += (sbyte)row[at + 1];
            }
        }
    }

    private void Place(uint feature, uint place)
    {
        _known[feature >> (38 - KnownBits)] |= 1UL << (int)((feature >> (32 - KnownBits)) & 63);
        var at = (int)feature & _mask;
        while (_slots[at] != 0)
        {
            at = (at + 1) & _mask;
        }

        _slots[at] = ((ulong)feature << 32) | place;
    }

    private void ReadRow(ref ModelReader reader, Span<sbyte> row)
    {
        var mask = reader.Take((Labels + 7) / 8);
        for (var first = 0; first < Labels; first += 8)
        {
            for (var bits = (uint)mask[first / 8]; bits != 0; bits &= bits - 1)
            {
                row[first + BitOperations.TrailingZeroCount(bits)] = (sbyte)reader.Byte();
            }
        }
    }
}
