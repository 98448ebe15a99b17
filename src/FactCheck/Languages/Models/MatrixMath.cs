using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FactCheck.Languages.Models;

/// <summary>The few operations that a small neural network needs. Matrices lie row by row; numbers of columns are multiples of eight. Sums are always made
/// in the same order, so they are the same on every machine.</summary>
internal static class MatrixMath
{
    /// <summary>How many numbers fit a vector register.</summary>
    public const int Lane = 8;

    /// <summary>Adds the product of <paramref name="a"/> (rows by inner) and <paramref name="b"/> (inner by columns) to <paramref name="c"/> (rows by columns).</summary>
    public static void MultiplyAdd(ReadOnlySpan<float> a, int rows, int inner, ReadOnlySpan<float> b, int columns, Span<float> c)
    {
        ref var ra = ref MemoryMarshal.GetReference(a);
        ref var rb = ref MemoryMarshal.GetReference(b);
        ref var rc = ref MemoryMarshal.GetReference(c);
        var row = 0;
        for (; row + 4 <= rows; row += 4)
        {
            var column = 0;
            for (; column + (2 * Lane) <= columns; column += 2 * Lane)
            {
                Four(ref Unsafe.Add(ref ra, row * inner), inner, ref Unsafe.Add(ref rb, column), columns, ref Unsafe.Add(ref rc, (row * columns) + column));
            }

            for (; column < columns; column += Lane)
            {
                for (var i = 0; i < 4; i++)
                {
                    One(ref Unsafe.Add(ref ra, (row + i) * inner), inner, ref Unsafe.Add(ref rb, column), columns, ref Unsafe.Add(ref rc, ((row + i) * columns) + column));
                }
            }
        }

        for (; row < rows; row++)
        {
            var column = 0;
            for (; column + (8 * Lane) <= columns; column += 8 * Lane)
            {
                Wide(ref Unsafe.Add(ref ra, row * inner), inner, ref Unsafe.Add(ref rb, column), columns, ref Unsafe.Add(ref rc, (row * columns) + column));
            }

            for (; column < columns; column += Lane)
            {
                One(ref Unsafe.Add(ref ra, row * inner), inner, ref Unsafe.Add(ref rb, column), columns, ref Unsafe.Add(ref rc, (row * columns) + column));
            }
        }
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

    /// <summary>The hyperbolic tangent, by a quotient of polynomials that is right to six digits.</summary>
    public static Vector256<float> Tanh(Vector256<float> x)
    {
        x = Vector256.Min(Vector256.Max(x, Vector256.Create(-4.97f)), Vector256.Create(4.97f));
        var square = x * x;
        var above = ((square + Vector256.Create(378f)) * square + Vector256.Create(17325f)) * square + Vector256.Create(135135f);
        var below = ((Vector256.Create(28f) * square + Vector256.Create(3150f)) * square + Vector256.Create(62370f)) * square + Vector256.Create(135135f);
        return x * above / below;
    }

    /// <summary>The logistic function.</summary>
    public static Vector256<float> Sigmoid(Vector256<float> x) => (Tanh(x * 0.5f) * 0.5f) + Vector256.Create(0.5f);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Four(ref float a, int inner, ref float b, int columns, ref float c)
    {
        Vector256<float> s00 = default, s01 = default, s10 = default, s11 = default, s20 = default, s21 = default, s30 = default, s31 = default;
        for (var k = 0; k < inner; k++)
        {
            var b0 = Vector256.LoadUnsafe(ref b, (nuint)(k * columns));
            var b1 = Vector256.LoadUnsafe(ref b, (nuint)((k * columns) + Lane));
            var a0 = Vector256.Create(Unsafe.Add(ref a, k));
            s00 = Vector256.FusedMultiplyAdd(a0, b0, s00);
            s01 = Vector256.FusedMultiplyAdd(a0, b1, s01);
            var a1 = Vector256.Create(Unsafe.Add(ref a, k + inner));
            s10 = Vector256.FusedMultiplyAdd(a1, b0, s10);
            s11 = Vector256.FusedMultiplyAdd(a1, b1, s11);
            var a2 = Vector256.Create(Unsafe.Add(ref a, k + (2 * inner)));
            s20 = Vector256.FusedMultiplyAdd(a2, b0, s20);
            s21 = Vector256.FusedMultiplyAdd(a2, b1, s21);
            var a3 = Vector256.Create(Unsafe.Add(ref a, k + (3 * inner)));
            s30 = Vector256.FusedMultiplyAdd(a3, b0, s30);
            s31 = Vector256.FusedMultiplyAdd(a3, b1, s31);
        }

        AddTo(ref c, s00, s01);
        AddTo(ref Unsafe.Add(ref c, columns), s10, s11);
        AddTo(ref Unsafe.Add(ref c, 2 * columns), s20, s21);
        AddTo(ref Unsafe.Add(ref c, 3 * columns), s30, s31);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddTo(ref float c, Vector256<float> low, Vector256<float> high)
    {
        (Vector256.LoadUnsafe(ref c) + low).StoreUnsafe(ref c);
        (Vector256.LoadUnsafe(ref c, Lane) + high).StoreUnsafe(ref c, Lane);
    }

    private static void Wide(ref float a, int inner, ref float b, int columns, ref float c)
    {
        Vector256<float> s0 = default, s1 = default, s2 = default, s3 = default, s4 = default, s5 = default, s6 = default, s7 = default;
        for (var k = 0; k < inner; k++)
        {
            var factor = Vector256.Create(Unsafe.Add(ref a, k));
            ref var row = ref Unsafe.Add(ref b, k * columns);
            s0 = Vector256.FusedMultiplyAdd(factor, Vector256.LoadUnsafe(ref row), s0);
            s1 = Vector256.FusedMultiplyAdd(factor, Vector256.LoadUnsafe(ref row, Lane), s1);
            s2 = Vector256.FusedMultiplyAdd(factor, Vector256.LoadUnsafe(ref row, 2 * Lane), s2);
            s3 = Vector256.FusedMultiplyAdd(factor, Vector256.LoadUnsafe(ref row, 3 * Lane), s3);
            s4 = Vector256.FusedMultiplyAdd(factor, Vector256.LoadUnsafe(ref row, 4 * Lane), s4);
            s5 = Vector256.FusedMultiplyAdd(factor, Vector256.LoadUnsafe(ref row, 5 * Lane), s5);
            s6 = Vector256.FusedMultiplyAdd(factor, Vector256.LoadUnsafe(ref row, 6 * Lane), s6);
            s7 = Vector256.FusedMultiplyAdd(factor, Vector256.LoadUnsafe(ref row, 7 * Lane), s7);
        }

        AddTo(ref c, s0, s1);
        AddTo(ref Unsafe.Add(ref c, 2 * Lane), s2, s3);
        AddTo(ref Unsafe.Add(ref c, 4 * Lane), s4, s5);
        AddTo(ref Unsafe.Add(ref c, 6 * Lane), s6, s7);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void One(ref float a, int inner, ref float b, int columns, ref float c)
    {
        Vector256<float> sum = default;
        for (var k = 0; k < inner; k++)
        {
            sum = Vector256.FusedMultiplyAdd(Vector256.Create(Unsafe.Add(ref a, k)), Vector256.LoadUnsafe(ref b, (nuint)(k * columns)), sum);
        }

        (Vector256.LoadUnsafe(ref c) + sum).StoreUnsafe(ref c);
    }
}
