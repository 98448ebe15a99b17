using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace FactCheck.Languages.Models;

/// <summary>A matrix of weights as whole numbers of two bytes, laid out for products with the outputs of cells, which lie between -1 and 1: twice as many fit a vector
/// register, and sums of whole numbers are the same on every machine.</summary>
internal sealed class PackedMatrix
{
    private const int PanelWidth = 2 * MatrixMath.Lane;
    private const int TileRows = 4;

    /// <summary>What the number one of an input becomes.</summary>
    private const float InputScale = 4096;

    private readonly int _inner;
    private readonly int _columns;
    private readonly float _unit;

    // Panels of sixteen columns, one behind the other; in a panel, of each two rows the weights of a column side by side.
    private readonly short[] _panels;

    /// <summary>Packs a matrix of <paramref name="inner"/> rows, an even number, and a multiple of sixteen columns.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public PackedMatrix(ReadOnlySpan<float> weights, int inner, int columns)
    {
        (_inner, _columns) = (inner, columns);
        var scale = ScaleOf(weights, columns);
        _unit = 1 / (scale * InputScale);
        _panels = new short[inner * columns];
        for (var row = 0; row < inner; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                var panel = column / PanelWidth * PanelWidth * inner;
                _panels[panel + (((row / 2 * PanelWidth) + (column % PanelWidth)) * 2) + (row % 2)] = (short)MathF.Round(weights[(row * columns) + column] * scale);
            }
        }
    }

    /// <summary>Fills <paramref name="products"/> with those of <paramref name="rows"/> rows of inputs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Multiply(ReadOnlySpan<float> inputs, int rows, Span<float> products)
    {
        var rented = ArrayPool<short>.Shared.Rent((rows + TileRows) * _inner);
        Round(inputs[..(rows * _inner)], rented);
        ref var panel = ref MemoryMarshal.GetArrayDataReference(_panels);
        for (var column = 0; column < _columns; column += PanelWidth)
        {
            for (var row = 0; row < rows; row += TileRows)
            {
                Tile(ref rented[row * _inner], ref panel, Math.Min(TileRows, rows - row), ref products[(row * _columns) + column]);
            }

            panel = ref Unsafe.Add(ref panel, PanelWidth * _inner);
        }

        ArrayPool<short>.Shared.Return(rented);
    }

    /// <summary>The largest scale at which no weight leaves two bytes and no sum four.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float ScaleOf(ReadOnlySpan<float> weights, int columns)
    {
        var (largest, largestSum) = (1e-9f, 1e-9f);
        for (var column = 0; column < columns; column++)
        {
            var sum = 0f;
            for (var at = column; at < weights.Length; at += columns)
            {
                largest = Math.Max(largest, Math.Abs(weights[at]));
                sum += Math.Abs(weights[at]);
            }

            largestSum = Math.Max(largestSum, sum);
        }

        return Math.Min(short.MaxValue / largest, int.MaxValue / 2 / InputScale / largestSum);
    }

    private static void Round(ReadOnlySpan<float> inputs, Span<short> rounded)
    {
        ref var from = ref MemoryMarshal.GetReference(inputs);
        ref var to = ref MemoryMarshal.GetReference(rounded);
        var scale = Vector256.Create(InputScale);
        for (nuint i = 0; i < (nuint)inputs.Length; i += PanelWidth)
        {
            Vector256.Narrow(
                Vector256.ConvertToInt32Native(Vector256.Round(Vector256.LoadUnsafe(ref from, i) * scale)),
                Vector256.ConvertToInt32Native(Vector256.Round(Vector256.LoadUnsafe(ref from, i + MatrixMath.Lane) * scale))).StoreUnsafe(ref to, i);
        }
    }

    /// <summary>Multiplies four rows with a panel; those that are missing are worked out from what stands behind and not stored.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Tile(ref short inputs, ref short panel, int rows, ref float products)
    {
        // Two numbers of a row at a time.
        ref var first = ref Unsafe.As<short, int>(ref inputs);
        ref var second = ref Unsafe.Add(ref first, _inner / 2);
        ref var third = ref Unsafe.Add(ref second, _inner / 2);
        ref var fourth = ref Unsafe.Add(ref third, _inner / 2);
        Vector256<int> s00 = default, s01 = default, s10 = default, s11 = default, s20 = default, s21 = default, s30 = default, s31 = default;
        nint pairs = _inner / 2;
        for (nint k = 0; k < pairs; k++)
        {
            var (low, high) = (Vector256.LoadUnsafe(ref panel), Vector256.LoadUnsafe(ref panel, PanelWidth));
            panel = ref Unsafe.Add(ref panel, 2 * PanelWidth);
            var pair = Vector256.Create(Unsafe.Add(ref first, k)).AsInt16();
            s00 += Products(pair, low);
            s01 += Products(pair, high);
            pair = Vector256.Create(Unsafe.Add(ref second, k)).AsInt16();
            s10 += Products(pair, low);
            s11 += Products(pair, high);
            pair = Vector256.Create(Unsafe.Add(ref third, k)).AsInt16();
            s20 += Products(pair, low);
            s21 += Products(pair, high);
            pair = Vector256.Create(Unsafe.Add(ref fourth, k)).AsInt16();
            s30 += Products(pair, low);
            s31 += Products(pair, high);
        }

        Store(s00, s01, ref products);
        Store(s10, s11, ref Unsafe.Add(ref products, _columns), rows > 1);
        Store(s20, s21, ref Unsafe.Add(ref products, 2 * _columns), rows > 2);
        Store(s30, s31, ref Unsafe.Add(ref products, 3 * _columns), rows > 3);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Store(Vector256<int> low, Vector256<int> high, ref float products, bool isThere = true)
    {
        if (isThere)
        {
            (Vector256.ConvertToSingle(low) * _unit).StoreUnsafe(ref products);
            (Vector256.ConvertToSingle(high) * _unit).StoreUnsafe(ref products, MatrixMath.Lane);
        }
    }

    /// <summary>The sums of two neighbouring products each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Products(Vector256<short> a, Vector256<short> b)
    {
        if (Avx2.IsSupported)
        {
            return Avx2.MultiplyAddAdjacent(a, b);
        }

        var (x, y) = (a.AsInt32(), b.AsInt32());
        return (((x << 16) >> 16) * ((y << 16) >> 16)) + ((x >> 16) * (y >> 16));
    }
}
