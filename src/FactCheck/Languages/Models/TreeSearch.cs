using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FactCheck.Languages.Models;

/// <summary>Finds the projective tree with the highest sum of scores (Eisner 1996), with one word that hangs on the root.</summary>
/// <remarks>Spans of one length do not depend on each other, so eight that begin one behind the other are worked out at once: a sum stands in a row by the span's
/// length, at its left end.</remarks>
internal readonly ref struct TreeSearch
{
    // A span is open (an arc between its ends) or closed, and its head is its left end or its right one: the dependents go to the other side.
    private const int OpenRight = 0, OpenLeft = 1, ClosedRight = 2, ClosedLeft = 3;

    // The scores of arcs to the right and to the left, in the same order as the spans.
    private const int ToRight = 4, ToLeft = 5, Planes = 6;

    private readonly ReadOnlySpan<float> _scores;
    private readonly Span<float> _sums;
    private readonly Span<int> _splits;
    private readonly int _count;
    private readonly int _width;

    private TreeSearch(NetworkState state)
    {
        _scores = state.Scores;
        _sums = state.Sums;
        _splits = state.Splits;
        _count = state.Count;
        _width = WidthOf(state.Count);
    }

    /// <summary>How many sums are kept for that many words. Rows begin at multiples of eight; what is read behind the end of the last is not used.</summary>
    public static int Room(int count) => (Planes * count * WidthOf(count)) + (2 * MatrixMath.Lane);

    /// <summary>How many splits are kept for that many words.</summary>
    public static int Splits(int count) => ToRight * count * WidthOf(count);

    /// <summary>Fills <paramref name="heads"/> with the head of each word, the number of words being the root.</summary>
    public static void Find(NetworkState state, Span<int> heads)
    {
        if (state.Count > 0)
        {
            var search = new TreeSearch(state);
            search.Place();
            search.Fill();
            search.Follow(heads);
        }
    }

    private static int WidthOf(int count) => (count + MatrixMath.Lane - 1) / MatrixMath.Lane * MatrixMath.Lane;

    /// <summary>Places the scores by length and left end; single words are closed and score nothing.</summary>
    private void Place()
    {
        var row = _count + 1;
        for (var length = 1; length < _count; length++)
        {
            var right = _sums.Slice(At(ToRight, length, 0), _width);
            var left = _sums.Slice(At(ToLeft, length, 0), _width);
            for (var i = 0; i + length < _count; i++)
            {
                right[i] = _scores[((i + length) * row) + i];
                left[i] = _scores[(i * row) + i + length];
            }
        }

        _sums.Slice(At(ClosedRight, 0, 0), _width).Clear();
        _sums.Slice(At(ClosedLeft, 0, 0), _width).Clear();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Fill()
    {
        ref var sums = ref MemoryMarshal.GetReference(_sums);
        ref var splits = ref MemoryMarshal.GetReference(_splits);
        for (var length = 1; length < _count; length++)
        {
            for (var left = 0; left + length < _count; left += MatrixMath.Lane)
            {
                var (sum, split) = Best(ref Unsafe.Add(ref sums, At(ClosedRight, 0, left)), ref Unsafe.Add(ref sums, At(ClosedLeft, length - 1, left + 1)), length);
                (sum + Vector256.LoadUnsafe(ref sums, (nuint)At(ToRight, length, left))).StoreUnsafe(ref sums, (nuint)At(OpenRight, length, left));
                (sum + Vector256.LoadUnsafe(ref sums, (nuint)At(ToLeft, length, left))).StoreUnsafe(ref sums, (nuint)At(OpenLeft, length, left));
                split.StoreUnsafe(ref splits, (nuint)At(OpenRight, length, left));
                (sum, split) = Best(ref Unsafe.Add(ref sums, At(OpenRight, 1, left)), ref Unsafe.Add(ref sums, At(ClosedRight, length - 1, left + 1)), length);
                sum.StoreUnsafe(ref sums, (nuint)At(ClosedRight, length, left));
                (split + Vector256<int>.One).StoreUnsafe(ref splits, (nuint)At(ClosedRight, length, left));
                (sum, split) = Best(ref Unsafe.Add(ref sums, At(ClosedLeft, 0, left)), ref Unsafe.Add(ref sums, At(OpenLeft, length, left)), length);
                sum.StoreUnsafe(ref sums, (nuint)At(ClosedLeft, length, left));
                split.StoreUnsafe(ref splits, (nuint)At(ClosedLeft, length, left));
            }
        }
    }

    /// <summary>The best ways to split eight spans into two, whose lengths are those of the given ones at first; the first part grows and the second shrinks.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private (Vector256<float> Sum, Vector256<int> Split) Best(ref float first, ref float second, int ways)
    {
        var best = Vector256.LoadUnsafe(ref first) + Vector256.LoadUnsafe(ref second);
        var (at, split) = (Vector256<int>.Zero, Vector256<int>.Zero);
        for (var way = 1; way < ways; way++)
        {
            first = ref Unsafe.Add(ref first, _width);
            second = ref Unsafe.Subtract(ref second, _width - 1);
            split += Vector256<int>.One;
            var sum = Vector256.LoadUnsafe(ref first) + Vector256.LoadUnsafe(ref second);
            var isBetter = Vector256.GreaterThan(sum, best);
            best = Vector256.ConditionalSelect(isBetter, sum, best);
            at = Vector256.ConditionalSelect(isBetter.AsInt32(), split, at);
        }

        return (best, at);
    }

    private void Follow(Span<int> heads)
    {
        var top = 0;
        for (var word = 1; word < _count; word++)
        {
            top = RootScore(word) > RootScore(top) ? word : top;
        }

        heads[top] = _count;
        Follow(ClosedLeft, 0, top, heads);
        Follow(ClosedRight, top, _count - 1, heads);
    }

    /// <summary>Sets the heads inside a span; as deep as the span is long.</summary>
    private void Follow(int kind, int left, int right, Span<int> heads)
    {
        if (left == right)
        {
            return;
        }

        var split = left + _splits[At(kind == OpenLeft ? OpenRight : kind, right - left, left)];
        switch (kind)
        {
            case ClosedRight:
                Follow(OpenRight, left, split, heads);
                Follow(ClosedRight, split, right, heads);
                break;
            case ClosedLeft:
                Follow(ClosedLeft, left, split, heads);
                Follow(OpenLeft, split, right, heads);
                break;
            default:
                heads[kind == OpenRight ? right : left] = kind == OpenRight ? left : right;
                Follow(ClosedRight, left, split, heads);
                Follow(ClosedLeft, split + 1, right, heads);
                break;
        }
    }

    private float RootScore(int word) => _sums[At(ClosedLeft, word, 0)] + _sums[At(ClosedRight, _count - 1 - word, word)] + _scores[(word * (_count + 1)) + _count];

    private int At(int plane, int length, int left) => (((plane * _count) + length) * _width) + left;
}
