using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FactCheck.Languages.Models;

/// <summary>The gated cells of a layer, which read the words of a sentence in both directions: of a word's candidates a part is taken, the rest is kept from the word read before.</summary>
internal static class GatedCells
{
    /// <summary>Reads the words forwards, then backwards. Gates, which begin as products of the input, and cells stay in <paramref name="state"/>, as training needs them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Learn(NetworkState state, int layer, ReadOnlySpan<float> bias)
    {
        var size = state.Layout.Size.Cells;
        for (var side = 0; side < 2; side++)
        {
            for (var step = 0; step < state.Count; step++)
            {
                var word = side == 0 ? step : state.Count - 1 - step;
                var at = ((word * 2) + side) * size;
                var last = step == 0 ? default(ReadOnlySpan<float>) : state.Cell[layer].AsSpan(at + (side == 0 ? -2 : 2) * size, size);
                Keep(state.Gates[layer].AsSpan(3 * at, 3 * size), bias.Slice(3 * side * size, 3 * size), last, state.Cell[layer].AsSpan(at, size), state.Inputs[layer + 1].AsSpan(at, size));
            }
        }
    }

    /// <summary>The same where the weights do not change any more: the first layer's products are sums of two rows that are kept, and no cells stay. The gates of all words come first, as
    /// none waits for another: only the cells do.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Read(NetworkState state, int layer, ReadOnlySpan<float> bias)
    {
        var size = (nuint)state.Layout.Size.Cells;
        ref var gates = ref MemoryMarshal.GetArrayDataReference(state.Gates[layer]);
        ref var lean = ref MemoryMarshal.GetReference(bias);
        for (var word = 0; word < state.Count; word++)
        {
            ref var own = ref Unsafe.Add(ref gates, (nuint)word * 6 * size);
            if (layer == 0)
            {
                Open(ref state.Known[word].Array[state.Known[word].Start], ref state.Tags[word][0], ref lean, ref own, size, isFirst: true);
            }
            else
            {
                Open(ref own, ref lean, ref lean, ref own, size, isFirst: false);
            }
        }

        ref var cells = ref MemoryMarshal.GetArrayDataReference(state.Cell[layer]);
        ref var outputs = ref MemoryMarshal.GetArrayDataReference(state.Inputs[layer + 1]);
        for (var side = 0; side < 2; side++)
        {
            state.Cell[layer].AsSpan(0, (int)size).Clear();
            for (var step = 0; step < state.Count; step++)
            {
                var at = (nuint)((2 * (side == 0 ? step : state.Count - 1 - step)) + side) * size;
                Turn(ref Unsafe.Add(ref gates, 3 * at), ref cells, ref Unsafe.Add(ref outputs, at), size);
            }
        }
    }

    /// <summary>The gates of a word in both directions.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Open(ref float row, ref float tags, ref float bias, ref float gates, nuint size, bool isFirst)
    {
        nuint i = 0;
        for (var side = 0; side < 2; side++)
        {
            for (var end = i + size; i < end; i += MatrixMath.Lane)
            {
                MatrixMath.Tanh(Sum(ref row, ref tags, ref bias, i, isFirst)).StoreUnsafe(ref gates, i);
            }

            for (var end = i + (2 * size); i < end; i += MatrixMath.Lane)
            {
                MatrixMath.Sigmoid(Sum(ref row, ref tags, ref bias, i, isFirst)).StoreUnsafe(ref gates, i);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Sum(ref float row, ref float tags, ref float bias, nuint i, bool isFirst) =>
        (isFirst ? Vector256.LoadUnsafe(ref row, i) + Vector256.LoadUnsafe(ref tags, i) : Vector256.LoadUnsafe(ref row, i)) + Vector256.LoadUnsafe(ref bias, i);

    /// <summary>The cells of a word from those of the word read before it, in the same place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Turn(ref float gates, ref float cells, ref float output, nuint size)
    {
        for (nuint i = 0; i < size; i += MatrixMath.Lane)
        {
            var candidate = Vector256.LoadUnsafe(ref gates, i);
            var cell = candidate + (Vector256.LoadUnsafe(ref gates, size + i) * (Vector256.LoadUnsafe(ref cells, i) - candidate));
            cell.StoreUnsafe(ref cells, i);
            (Vector256.LoadUnsafe(ref gates, (2 * size) + i) * MatrixMath.Tanh(cell)).StoreUnsafe(ref output, i);
        }
    }

    private static void Keep(Span<float> gates, ReadOnlySpan<float> bias, ReadOnlySpan<float> last, Span<float> cells, Span<float> output)
    {
        var size = cells.Length;
        for (var i = 0; i < size; i += MatrixMath.Lane)
        {
            var candidate = MatrixMath.Tanh(Vector256.Create<float>(gates[i..]) + Vector256.Create(bias[i..]));
            var forget = MatrixMath.Sigmoid(Vector256.Create<float>(gates[(size + i)..]) + Vector256.Create(bias[(size + i)..]));
            var show = MatrixMath.Sigmoid(Vector256.Create<float>(gates[((2 * size) + i)..]) + Vector256.Create(bias[((2 * size) + i)..]));
            var cell = candidate + (forget * ((last.IsEmpty ? default : Vector256.Create(last[i..])) - candidate));
            candidate.CopyTo(gates[i..]);
            forget.CopyTo(gates[(size + i)..]);
            show.CopyTo(gates[((2 * size) + i)..]);
            cell.CopyTo(cells[i..]);
            (show * MatrixMath.Tanh(cell)).CopyTo(output[i..]);
        }
    }
}
