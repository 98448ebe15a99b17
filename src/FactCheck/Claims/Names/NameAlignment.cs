using FactCheck.Languages;

namespace FactCheck.Claims.Names;

/// <summary>Which words of two names stand for each other, in order (best total score, Needleman and Wunsch 1970), and what is left over.</summary>
internal ref struct NameAlignment
{
    /// <summary>Longer names are compared as a whole only.</summary>
    public const int MostWords = 12;

    private const int Width = MostWords + 1;

    private readonly ReadOnlySpan<NameWord> _left;
    private readonly ReadOnlySpan<NameWord> _right;
    private readonly Span<WordMatch> _matches;

    /// <summary>Aligns the words; <paramref name="matches"/> holds 144 places, <paramref name="partners"/> 12, for the caller's stack.</summary>
    public NameAlignment(ReadOnlySpan<NameWord> left, ReadOnlySpan<NameWord> right, NameOrigin origin, Span<WordMatch> matches, Span<sbyte> partners)
    {
        _left = left;
        _right = right;
        _matches = matches;
        Partners = partners[..left.Length];
        for (var i = 0; i < left.Length; i++)
        {
            for (var j = 0; j < right.Length; j++)
            {
                var given = i < left.Length - 1 && j < right.Length - 1;
                matches[(i * MostWords) + j] = WordComparison.Compare(left[i], right[j], origin, given);
            }
        }

        Solve();
    }

    /// <summary>For each left word the index of its right word, or -1; a word written as one with the next has -2 for the second part.</summary>
    public Span<sbyte> Partners { get; }

    /// <summary>Number of right words that stand for nothing on the left.</summary>
    public int RightAlone { get; private set; }

    /// <summary>Number of left words that stand for nothing on the right.</summary>
    public int LeftAlone { get; private set; }

    /// <summary>Whether two words were written as one.</summary>
    public bool HasJoin { get; private set; }

    /// <summary>How a left word and a right word relate.</summary>
    public readonly WordMatch Match(int left, int right) => _matches[(left * MostWords) + right];

    private static int Score(WordMatch match) => match.Relation switch
    {
        NameRelation.Same => 40,
        NameRelation.Form => 36,
        NameRelation.Misspelling => Math.Max(3, 32 - match.Distance),
        _ => -1,
    };

    private void Solve()
    {
        Span<int> score = stackalloc int[Width * Width];
        Span<byte> move = stackalloc byte[Width * Width];
        score.Clear();
        move.Clear();
        for (var i = 0; i <= _left.Length; i++)
        {
            for (var j = 0; j <= _right.Length; j++)
            {
                Step(score, move, i, j);
            }
        }

        Trace(move);
    }

    private readonly void Step(scoped Span<int> score, scoped Span<byte> move, int i, int j)
    {
        var at = (i * Width) + j;
        var best = -1;
        byte how = 0;
        void Try(int value, byte kind)
        {
            if (value > best)
            {
                (best, how) = (value, kind);
            }
        }

        if (i > 0 && j > 0 && Score(Match(i - 1, j - 1)) is > 0 and var paired)
        {
            // Of two equal words the one in the same place is meant.
            Try(score[at - Width - 1] + paired + (i == 1 && j == 1 ? 1 : 0), 1);
        }

        if (i > 1 && j > 0 && IsJoin(_left[i - 2], _left[i - 1], _right[j - 1]))
        {
            Try(score[at - (2 * Width) - 1] + 70, 4);
        }

        if (i > 0 && j > 1 && IsJoin(_right[j - 2], _right[j - 1], _left[i - 1]))
        {
            Try(score[at - Width - 2] + 70, 5);
        }

        if (i > 0)
        {
            Try(score[at - Width], 2);
        }

        if (j > 0)
        {
            Try(score[at - 1], 3);
        }

        score[at] = Math.Max(0, best);
        move[at] = how;
    }

    private void Trace(scoped ReadOnlySpan<byte> move)
    {
        Partners.Fill(-1);
        var (i, j) = (_left.Length, _right.Length);
        while (i > 0 || j > 0)
        {
            switch (move[(i * Width) + j])
            {
                case 1:
                    Partners[--i] = (sbyte)--j;
                    break;
                case 4:
                    Partners[--i] = -2;
                    Partners[--i] = -2;
                    j--;
                    HasJoin = true;
                    break;
                case 5:
                    Partners[--i] = -2;
                    j -= 2;
                    HasJoin = true;
                    break;
                case 2:
                    i--;
                    LeftAlone++;
                    break;
                default:
                    j--;
                    RightAlone++;
                    break;
            }
        }
    }

    private static bool IsJoin(in NameWord first, in NameWord second, in NameWord whole)
    {
        var word = whole.Folded.AsSpan();
        return word.Length == first.Folded.Length + second.Folded.Length && word.StartsWith(first.Folded, StringComparison.Ordinal)
            && word.EndsWith(second.Folded, StringComparison.Ordinal);
    }
}
