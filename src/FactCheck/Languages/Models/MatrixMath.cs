using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace FactCheck.Languages.Models;

/// <summary>The few operations that a small neural network needs. Matrices lie row by row; numbers of columns are multiples of eight. Sums are always made
/// in the same order, so they are the same on every machine.</summary>
internal static class MatrixMath
{
    /// <summary>How many numbers fit a vector register.</summary>
    public const int Lane = 8;

    private const int PanelWidth = 2 * Lane;
    private const int TileRows = 4;

    /// <summary>Adds the product of <paramref name="a"/> (rows by inner) and <paramref name="b"/> (inner by columns) to <paramref name="c"/> (rows by columns).</summary>
    /// <remarks>It is compiled at once with all optimisations, since nearly all time of a short run would else be spent before that happens.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void MultiplyAdd(ReadOnlySpan<float> a, int rows, int inner, ReadOnlySpan<float> b, int columns, Span<float> c)
    {
        var rented = ArrayPool<float>.Shared.Rent(inner * PanelWidth);
        ref var packed = ref MemoryMarshal.GetArrayDataReference(rented);
        for (var column = 0; column < columns; column += PanelWidth)
        {
            // For few rows a copy does not pay.
            var isWhole = column + PanelWidth <= columns;
            var isInPlace = isWhole && rows <= 2 * TileRows;
            ref var panel = ref isInPlace ? ref Unsafe.Add(ref MemoryMarshal.GetReference(b), column) : ref packed;
            if (!isInPlace)
            {
                Pack(b[column..], inner, columns, isWhole, ref packed);
            }

            for (var row = 0; row < rows; row += TileRows)
            {
                Tile(
                    ref Unsafe.Add(ref MemoryMarshal.GetReference(a), row * inner), Math.Min(TileRows, rows - row), inner, ref panel, isInPlace ? columns : PanelWidth,
                    ref Unsafe.Add(ref MemoryMarshal.GetReference(c), (row * columns) + column), columns, isWhole);
            }
        }

        ArrayPool<float>.Shared.Return(rented);
    }

    /// <summary>The sum of the products of two vectors of the same length.</summary>
    public static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        Vector256<float> sum = default;
        for (var i = 0; i < a.Length; i += Lane)
        {
            sum = Vector256.FusedMultiplyAdd(Vector256.Create(a[i..]), Vector256.Create(b[i..]), sum);
        }

        return Vector256.Sum(sum);
    }

    /// <summary>The products of a vector with the rows of <paramref name="rows"/>, each as <see cref="Dot"/> gives it, added to <paramref name="sums"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddDots(ReadOnlySpan<float> vector, ReadOnlySpan<float> rows, Span<float> sums)
    {
        ref var row = ref MemoryMarshal.GetReference(rows);
        var at = 0;
        for (; at + Lane <= sums.Length; at += Lane)
        {
            (Vector256.Create<float>(sums[at..]) + Dots(vector, ref row)).CopyTo(sums[at..]);
            row = ref Unsafe.Add(ref row, Lane * vector.Length);
        }

        for (; at < sums.Length; at++)
        {
            sums[at] += Dot(vector, rows.Slice(at * vector.Length, vector.Length));
        }
    }

    /// <summary>The hyperbolic tangent, by a quotient of polynomials that is right to six digits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Tanh(Vector256<float> x)
    {
        x = Vector256.Min(Vector256.Max(x, Vector256.Create(-4.97f)), Vector256.Create(4.97f));
        var square = x * x;
        var above = ((square + Vector256.Create(378f)) * square + Vector256.Create(17325f)) * square + Vector256.Create(135135f);
        var below = ((Vector256.Create(28f) * square + Vector256.Create(3150f)) * square + Vector256.Create(62370f)) * square + Vector256.Create(135135f);
        return x * above / below;
    }

    /// <summary>The logistic function.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Sigmoid(Vector256<float> x) => (Tanh(x * 0.5f) * 0.5f) + Vector256.Create(0.5f);

    /// <summary>The products of a vector with eight rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Dots(ReadOnlySpan<float> vector, ref float rows)
    {
        Vector256<float> s0 = default, s1 = default, s2 = default, s3 = default, s4 = default, s5 = default, s6 = default, s7 = default;
        var width = (nuint)vector.Length;
        ref var from = ref MemoryMarshal.GetReference(vector);
        for (nuint i = 0; i < width; i += Lane)
        {
            var value = Vector256.LoadUnsafe(ref from, i);
            s0 = Vector256.FusedMultiplyAdd(value, Vector256.LoadUnsafe(ref rows, i), s0);
            s1 = Vector256.FusedMultiplyAdd(value, Vector256.LoadUnsafe(ref rows, width + i), s1);
            s2 = Vector256.FusedMultiplyAdd(value, Vector256.LoadUnsafe(ref rows, (2 * width) + i), s2);
            s3 = Vector256.FusedMultiplyAdd(value, Vector256.LoadUnsafe(ref rows, (3 * width) + i), s3);
            s4 = Vector256.FusedMultiplyAdd(value, Vector256.LoadUnsafe(ref rows, (4 * width) + i), s4);
            s5 = Vector256.FusedMultiplyAdd(value, Vector256.LoadUnsafe(ref rows, (5 * width) + i), s5);
            s6 = Vector256.FusedMultiplyAdd(value, Vector256.LoadUnsafe(ref rows, (6 * width) + i), s6);
            s7 = Vector256.FusedMultiplyAdd(value, Vector256.LoadUnsafe(ref rows, (7 * width) + i), s7);
        }

        return Sums(s0, s1, s2, s3, s4, s5, s6, s7);
    }

    /// <summary>The sum of the numbers of each vector, added in the order of <see cref="Vector256.Sum"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Sums(
        Vector256<float> s0, Vector256<float> s1, Vector256<float> s2, Vector256<float> s3, Vector256<float> s4, Vector256<float> s5, Vector256<float> s6, Vector256<float> s7)
    {
        if (!Avx.IsSupported)
        {
            return Vector256.Create(
                Vector256.Sum(s0), Vector256.Sum(s1), Vector256.Sum(s2), Vector256.Sum(s3), Vector256.Sum(s4), Vector256.Sum(s5), Vector256.Sum(s6), Vector256.Sum(s7));
        }

        var first = Avx.HorizontalAdd(Avx.HorizontalAdd(s0, s1), Avx.HorizontalAdd(s2, s3));
        var second = Avx.HorizontalAdd(Avx.HorizontalAdd(s4, s5), Avx.HorizontalAdd(s6, s7));
        return Vector256.Create(first.GetLower(), second.GetLower()) + Vector256.Create(first.GetUpper(), second.GetUpper());
    }

    /// <summary>Copies sixteen columns, or the last eight, to lie one row behind the other: all rows of the left matrix then find them in the nearest memory.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Pack(ReadOnlySpan<float> b, int inner, int columns, bool isWhole, ref float panel)
    {
        ref var from = ref MemoryMarshal.GetReference(b);
        for (nint k = 0; k < inner; k++)
        {
            Vector256.LoadUnsafe(ref from).StoreUnsafe(ref panel);
            (isWhole ? Vector256.LoadUnsafe(ref from, Lane) : default).StoreUnsafe(ref panel, Lane);
            from = ref Unsafe.Add(ref from, columns);
            panel = ref Unsafe.Add(ref panel, PanelWidth);
        }
    }

    /// <summary>Multiplies one to four rows with a panel. Rows that are missing repeat the first and are not stored.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Tile(ref float a, int rows, int inner, ref float panel, nint stride, ref float c, int columns, bool isWhole)
    {
        ref var second = ref Unsafe.Add(ref a, rows > 1 ? inner : 0);
        ref var third = ref Unsafe.Add(ref a, rows > 2 ? 2 * inner : 0);
        ref var fourth = ref Unsafe.Add(ref a, rows > 3 ? 3 * inner : 0);
        Vector256<float> s00 = default, s01 = default, s10 = default, s11 = default, s20 = default, s21 = default, s30 = default, s31 = default;
        for (nint k = 0; k < inner; k++)
        {
            var (b0, b1) = (Vector256.LoadUnsafe(ref panel), Vector256.LoadUnsafe(ref panel, Lane));
            panel = ref Unsafe.Add(ref panel, stride);
            var a0 = Vector256.Create(Unsafe.Add(ref a, k));
            s00 = Vector256.FusedMultiplyAdd(a0, b0, s00);
            s01 = Vector256.FusedMultiplyAdd(a0, b1, s01);
            var a1 = Vector256.Create(Unsafe.Add(ref second, k));
            s10 = Vector256.FusedMultiplyAdd(a1, b0, s10);
            s11 = Vector256.FusedMultiplyAdd(a1, b1, s11);
            var a2 = Vector256.Create(Unsafe.Add(ref third, k));
            s20 = Vector256.FusedMultiplyAdd(a2, b0, s20);
            s21 = Vector256.FusedMultiplyAdd(a2, b1, s21);
            var a3 = Vector256.Create(Unsafe.Add(ref fourth, k));
            s30 = Vector256.FusedMultiplyAdd(a3, b0, s30);
            s31 = Vector256.FusedMultiplyAdd(a3, b1, s31);
        }

        AddTo(ref c, s00, s01, isWhole);
        AddTo(ref Unsafe.Add(ref c, columns), s10, s11, isWhole, rows > 1);
        AddTo(ref Unsafe.Add(ref c, 2 * columns), s20, s21, isWhole, rows > 2);
        AddTo(ref Unsafe.Add(ref c, 3 * columns), s30, s31, isWhole, rows > 3);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddTo(ref float c, Vector256<float> low, Vector256<float> high, bool isWhole, bool isThere = true)
    {
        if (isThere)
        {
            (Vector256.LoadUnsafe(ref c) + low).StoreUnsafe(ref c);
        }

        if (isThere && isWhole)
        {
            (Vector256.LoadUnsafe(ref c, Lane) + high).StoreUnsafe(ref c, Lane);
        }
    }
}
