using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FactCheck.Languages.Models;

/// <summary>What the first layer of a network makes of words. Its input is rows of lookup tables side by side, so its product is the sum of theirs, and a row's product is worked
/// out when the row is first met. Of the first words met the sums are kept: all but its tags depends on the word alone.</summary>
internal sealed class FirstLayer
{
    // The tables by their number in the layout; a word has few different pairs of tags, so those count as one.
    private const int Places = 1 << 13;
    private const int Word = 0, Class = 1, Penn = 2, Universal = 3, Ending = 4;

    private readonly NetworkLayout _layout;
    private readonly float[] _weights;
    private readonly int _width;
    private readonly int[] _above;

    // Threads may work out the same product at once: it does not matter whose is kept.
    private readonly float[]?[][] _products;
    private readonly float[]?[] _tags;
    private readonly KnownSum?[] _sums = new KnownSum[Places];

    /// <summary>The first layer of a network with those weights, which do not change.</summary>
    public FirstLayer(NetworkLayout layout, float[] weights)
    {
        (_layout, _weights, _width) = (layout, weights, layout.Layer[0].Columns);
        _above = [.. layout.Lookups.Select((_, i) => layout.Lookups[..i].Sum(lookup => lookup.Columns))];
        _products = [.. layout.Lookups.Select(lookup => new float[lookup.Rows][])];
        _tags = new float[layout.Lookups[Penn].Rows * layout.Lookups[Universal].Rows][];
    }

    /// <summary>Finds the two rows whose sum is what the layer makes of the word at <paramref name="index"/>: that of its form, and that of its tags.</summary>
    public void Find(in ParserWord word, ParserNetwork network, NetworkState state, int index)
    {
        Span<int> rows = stackalloc int[Ending + 1];
        (rows[Penn], rows[Universal]) = ((int)word.Tag.Penn, (int)word.Tag.Universal);
        state.Tags[index] = _tags[(rows[Penn] * _layout.Lookups[Universal].Rows) + rows[Universal]] ?? AddTags(rows);
        ref var place = ref _sums[word.Word % Places];
        if (place is { } known && known.Word == word.Word && known.Ending == word.Ending)
        {
            state.Known[index] = (known.Sum, 0);
            return;
        }

        network.Look(in word, rows);
        var sum = state.GatesOf(index);
        Add(ProductOf(Word, rows), ProductOf(Class, rows), sum);
        Add(sum, ProductOf(Ending, rows), sum);
        state.Known[index] = (state.Gates[0], index * _width);
        place ??= new(word.Word, word.Ending, sum.ToArray());
    }

    private float[] ProductOf(int table, ReadOnlySpan<int> rows) => _products[table][rows[table]] ?? Add(table, rows[table]);

    private float[] Add(int table, int row)
    {
        var product = new float[_width];
        AddTo(product, table, row);
        return _products[table][row] = product;
    }

    private float[] AddTags(ReadOnlySpan<int> rows)
    {
        var product = new float[_width];
        AddTo(product, Penn, rows[Penn]);
        AddTo(product, Universal, rows[Universal]);
        return _tags[(rows[Penn] * _layout.Lookups[Universal].Rows) + rows[Universal]] = product;
    }

    private void AddTo(float[] product, int table, int row)
    {
        var lookup = _layout.Lookups[table];
        var weights = _weights.AsSpan(_layout.Layer[0].Start + (_above[table] * _width), lookup.Columns * _width);
        MatrixMath.MultiplyAdd(lookup.Row(_weights, row), 1, lookup.Columns, weights, _width, product);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Add(ReadOnlySpan<float> first, float[] second, Span<float> sum)
    {
        ref var a = ref MemoryMarshal.GetReference(first);
        ref var b = ref MemoryMarshal.GetArrayDataReference(second);
        ref var to = ref MemoryMarshal.GetReference(sum);
        for (nuint i = 0; i < (nuint)sum.Length; i += MatrixMath.Lane)
        {
            (Vector256.LoadUnsafe(ref a, i) + Vector256.LoadUnsafe(ref b, i)).StoreUnsafe(ref to, i);
        }
    }

    /// <summary>What a word makes without its tags.</summary>
    private sealed record KnownSum(uint Word, uint Ending, float[] Sum);
}
