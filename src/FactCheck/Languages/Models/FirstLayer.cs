using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FactCheck.Languages.Models;

/// <summary>What the first layer of a network makes of words. Its input is rows of lookup tables side by side, so its product is the sum of theirs, and a row's product is worked
/// out when the row is first met.</summary>
internal sealed class FirstLayer
{
    // The tables by their number in the layout; a word has few different pairs of tags, so those count as one.
    private const int Word = 0, Class = 1, Penn = 2, Universal = 3, Ending = 4;

    private readonly NetworkLayout _layout;
    private readonly float[] _weights;
    private readonly int _width;
    private readonly int[] _above;

    // Threads may work out the same product at once: it does not matter whose is kept.
    private readonly float[]?[][] _products;
    private readonly float[]?[] _tags;

    /// <summary>The first layer of a network with those weights, which do not change.</summary>
    public FirstLayer(NetworkLayout layout, float[] weights)
    {
        (_layout, _weights, _width) = (layout, weights, layout.Layer[0].Columns);
        _above = [.. layout.Lookups.Select((_, i) => layout.Lookups[..i].Sum(lookup => lookup.Columns))];
        _products = [.. layout.Lookups.Select(lookup => new float[lookup.Rows][])];
        _tags = new float[layout.Lookups[Penn].Rows * layout.Lookups[Universal].Rows][];
    }

    /// <summary>Fills the gates of a sentence.</summary>
    public void Fill(NetworkState state)
    {
        for (var word = 0; word < state.Count; word++)
        {
            var rows = state.RowsOf(word);
            var tags = _tags[(rows[Penn] * _layout.Lookups[Universal].Rows) + rows[Universal]] ?? AddTags(rows);
            Sum(ProductOf(Word, rows), ProductOf(Class, rows), ProductOf(Ending, rows), tags, state.Gates[0].AsSpan(word * _width, _width));
        }
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
    private static void Sum(float[] first, float[] second, float[] third, float[] fourth, Span<float> sum)
    {
        ref var a = ref MemoryMarshal.GetArrayDataReference(first);
        ref var b = ref MemoryMarshal.GetArrayDataReference(second);
        ref var c = ref MemoryMarshal.GetArrayDataReference(third);
        ref var d = ref MemoryMarshal.GetArrayDataReference(fourth);
        ref var to = ref MemoryMarshal.GetReference(sum);
        for (nuint i = 0; i < (nuint)sum.Length; i += MatrixMath.Lane)
        {
            (Vector256.LoadUnsafe(ref a, i) + Vector256.LoadUnsafe(ref b, i) + Vector256.LoadUnsafe(ref c, i) + Vector256.LoadUnsafe(ref d, i)).StoreUnsafe(ref to, i);
        }
    }
}
