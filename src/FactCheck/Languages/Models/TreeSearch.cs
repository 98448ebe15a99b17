namespace FactCheck.Languages.Models;

/// <summary>Finds the projective tree with the highest sum of scores (Eisner 1996), with one word that hangs on the root.</summary>
internal readonly ref struct TreeSearch
{
    // A span is open (an arc between its ends) or closed, and its head is its left end or its right one: the dependents go to the other side.
    private const int OpenRight = 0, OpenLeft = 1, ClosedRight = 2, ClosedLeft = 3;

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

    private void Fill()
    {
        for (var i = 0; i < _count; i++)
        {
            _spans[At(ClosedRight, i, i)] = _spans[At(ClosedLeft, i, i)] = 0;
        }

        for (var size = 1; size < _count; size++)
        {
            for (var left = 0; left + size < _count; left++)
            {
                var right = left + size;
                var (sum, split) = Best(ClosedRight, ClosedLeft, 1, left, right, left);
                Set(OpenRight, left, right, sum + _scores[(right * (_count + 1)) + left], split);
                Set(OpenLeft, left, right, sum + _scores[(left * (_count + 1)) + right], split);
                (sum, split) = Best(OpenRight, ClosedRight, 0, left, right, left + 1);
                Set(ClosedRight, left, right, sum, split);
                (sum, split) = Best(ClosedLeft, OpenLeft, 0, left, right, left);
                Set(ClosedLeft, left, right, sum, split);
            }
        }
    }

    /// <summary>The best place to split a span into two, the second of which begins <paramref name="gap"/> behind the end of the first; as many places as the span is long.</summary>
    private (float Sum, int Split) Best(int first, int second, int gap, int left, int right, int from)
    {
        var (best, at) = (float.MinValue, from);
        for (var split = from; split < from + right - left; split++)
        {
            var sum = _spans[At(first, left, split)] + _spans[At(second, split + gap, right)];
            (best, at) = sum > best ? (sum, split) : (best, at);
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
        _splits[At(kind, left, right)] = (short)split;
    }

    private int At(int kind, int left, int right) => (((kind * _count) + left) * _count) + right;
}
