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

    // A slot holds a feature's hash and where its row is: twice its place in the file, or twice its number among the dense rows plus one.
    private readonly ulong[] _slots;
    private readonly byte[] _packed;
    private readonly sbyte[] _dense;
    private readonly int _mask;

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

    /// <summary>Sums the rows of <paramref name="features"/> into <paramref name="scores"/>, whose length is <see cref="Width"/>. The features' span is
    /// overwritten: all rows are looked up before the first is read, so that the processor can wait for them together.</summary>
    public void Score(Span<uint> features, Span<short> scores)
    {
        scores.Clear();
        var found = 0;
        foreach (var feature in features)
        {
            features[found] = Find(feature);
            found += features[found] != 0 ? 1 : 0;
        }

        foreach (var place in features[..found])
        {
            if ((place & 1) != 0)
            {
                Add((place >> 1) * (nuint)Width, scores);
            }
            else
            {
                AddPacked((int)(place >> 1), scores);
            }
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

    private void Add(nuint place, Span<short> scores)
    {
        ref var weights = ref MemoryMarshal.GetArrayDataReference(_dense);
        ref var target = ref MemoryMarshal.GetReference(scores);
        for (nuint column = 0; column < (nuint)Width; column += Lane)
        {
            var (low, high) = Vector256.Widen(Vector256.LoadUnsafe(ref weights, place + column));
            (Vector256.LoadUnsafe(ref target, column) + low).StoreUnsafe(ref target, column);
            (Vector256.LoadUnsafe(ref target, column + (Lane / 2)) + high).StoreUnsafe(ref target, column + (Lane / 2));
        }
    }

    private void AddPacked(int place, Span<short> scores)
    {
        var row = _packed.AsSpan(place + 1, 2 * _packed[place]);
        for (var i = 0; i + 1 < row.Length; i += 2)
        {
            scores[row[i]] += (sbyte)row[i + 1];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Find(uint feature)
    {
        for (var at = (int)feature & _mask; ; at = (at + 1) & _mask)
        {
            var slot = _slots[at];
            if ((uint)(slot >> 32) == feature || slot == 0)
            {
                return (uint)slot;
            }
        }
    }

    private void Place(uint feature, uint place)
    {
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
