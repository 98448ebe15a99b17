using System.Runtime.CompilerServices;

namespace FactCheck.Languages.Models;

/// <summary>Finds the projective tree with the highest sum of scores (Eisner 1996), with one word that hangs on the root.</summary>
internal readonly ref struct TreeSearch
{
    // A span is open (an arc between its ends) or closed, and its head is its left end or its right one: the dependents go to the other side.
    private const int OpenRight = 0, OpenLeft = 1, ClosedRight = 2, ClosedLeft = 3, Kinds = 4;

    // Each sum stands there twice, in rows by the left end and in rows by the right end, so that both halves of a span are read one behind the other.
    private readonly ReadOnlySpan<float> _scores;
    private readonly Span<float> _spans;
    private readonly Span<short> _splits;
    private readonly int _count;

    private TreeSearch(NetworkState state)
    {
        _scores = state.Scores;
        _spans = state.Spans;
        _splits = state.Splits;
        _count = state.Count;
    }

    /// <summary>Fills <paramref name="heads"/> with the head of each word, the number of words being the root.</summary>
    public static void Find(NetworkState state, Span<int> heads)
    {
        if (state.Count > 0)
        {
            var search = new TreeSearch(state);
            search.Fill();
            search.Follow(heads);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Fill()
    {
        for (var i = 0; i < _count; i++)
        {
            Set(ClosedRight, i, i, 0, 0);
            Set(ClosedLeft, i, i, 0, 0);
        }

        for (var size = 1; size < _count; size++)
        {
            for (var left = 0; left + size < _count; left++)
            {
                var right = left + size;
                var (sum, split) = Best(Row(ClosedRight, left, left, size), Column(ClosedLeft, left + 1, right, size));
                Set(OpenRight, left, right, sum + _scores[(right * (_count + 1)) + left], left + split);
                Set(OpenLeft, left, right, sum + _scores[(left * (_count + 1)) + right], left + split);
                (sum, split) = Best(Row(OpenRight, left, left + 1, size), Column(ClosedRight, left + 1, right, size));
                Set(ClosedRight, left, right, sum, left + 1 + split);
                (sum, split) = Best(Row(ClosedLeft, left, left, size), Column(OpenLeft, left, right, size));
                Set(ClosedLeft, left, right, sum, left + split);
            }
        }
    }

    /// <summary>The best place to split a span into two.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (float Sum, int Split) Best(ReadOnlySpan<float> first, ReadOnlySpan<float> second)
    {
        var (best, at) = (first[0] + second[0], 0);
        for (var split = 1; split < first.Length && split < second.Length; split++)
        {
            var sum = first[split] + second[split];
            if (sum > best)
            {
                (best, at) = (sum, split);
            }
        }

        return (best, at);
    }

    /// <summary>The spans that begin at <paramref name="left"/> and end at <paramref name="right"/> or one of the words behind it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ReadOnlySpan<float> Row(int kind, int left, int right, int length) => _spans.Slice(At(kind, left, right), length);

    /// <summary>The spans that end at <paramref name="right"/> and begin at <paramref name="left"/> or one of the words behind it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ReadOnlySpan<float> Column(int kind, int left, int right, int length) => _spans.Slice(At(Kinds + kind, right, left), length);

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

        int split = _splits[At(kind, left, right)];
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

    private float RootScore(int word) => _spans[At(ClosedLeft, 0, word)] + _spans[At(ClosedRight, word, _count - 1)] + _scores[(word * (_count + 1)) + _count];

    private void Set(int kind, int left, int right, float sum, int split)
    {
        _spans[At(kind, left, right)] = sum;
        _spans[At(Kinds + kind, right, left)] = sum;
        _splits[At(kind, left, right)] = (short)split;
    }

    private int At(int kind, int left, int right) => (((kind * _count) + left) * _count) + right;
}
