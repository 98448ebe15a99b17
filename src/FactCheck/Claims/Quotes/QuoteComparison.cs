using FactCheck.Languages;

namespace FactCheck.Claims.Quotes;

/// <summary>Whether two quotations are records of the same words, and whether one of them was altered. The best local alignment of the two rows of words
/// (Smith and Waterman 1981) shows what they share; what differs inside it decides.</summary>
internal static class QuoteComparison
{
    private const int LongestCompared = 150;
    private const int LeastPart = 3;
    private const int LeastShared = 6;

    /// <summary>Of the shorter quotation, the share that must stand in the other.</summary>
    private const double LeastShare = 0.6;

    /// <summary>How many shared words there must be for each that differs.</summary>
    private const int SharedPerChange = 4;

    /// <summary>Letters that two forms of one word share at least, and by how many the longer may go on.</summary>
    private const int LeastStem = 4, MostEnding = 4;

    /// <summary>So few words before the shared ones are another beginning of the same sentence, more may be another sentence.</summary>
    private const int LongestHead = 4;

    /// <summary>Symmetric. Other words where the rest is the same are disjoint; a part of the words, or words that differ only lightly, are compatible.</summary>
    public static ValueRelation Compare(QuoteValue left, QuoteValue right)
    {
        if (left.Language != right.Language)
        {
            return ValueRelation.NotComparable;
        }

        var lexicon = Language.Of(left.Language).Quotes;
        if (left.Normal == right.Normal)
        {
            return AreApart(left.Speaker, right.Speaker) ? ValueRelation.NotComparable : ValueRelation.Same;
        }

        if (AreApart(left.Speaker, right.Speaker))
        {
            return ValueRelation.NotComparable;
        }

        var (a, b) = string.CompareOrdinal(left.Normal, right.Normal) < 0 ? (Words(left, lexicon), Words(right, lexicon)) : (Words(right, lexicon), Words(left, lexicon));
        if (a.Length is 0 or > LongestCompared || b.Length is 0 or > LongestCompared)
        {
            return ValueRelation.NotComparable;
        }

        var alignment = WordAlignment.Best(a, b);
        var shorter = Math.Min(a.Length, b.Length);
        var isTurned = IsTurned(alignment.Heads, lexicon);
        if (alignment.Changes.Count == 0 && !isTurned)
        {
            return alignment.Shared >= Math.Max(LeastPart, LeastShare * shorter) && alignment.Content(lexicon) > 0 ? ValueRelation.Compatible : ValueRelation.NotComparable;
        }

        if (alignment.Shared < Math.Max(LeastShared, LeastShare * shorter) || alignment.Content(lexicon) < LeastPart)
        {
            return ValueRelation.NotComparable;
        }

        var harmful = alignment.Changes.Count(change => IsHarmful(change, lexicon)) + (isTurned ? 1 : 0);
        return harmful == 0 ? ValueRelation.Compatible : harmful * SharedPerChange <= alignment.Shared ? ValueRelation.Disjoint : ValueRelation.NotComparable;
    }

    /// <summary>Both are named, and do not share a last word: "Ann Adams" and "Adams" are one person.</summary>
    private static bool AreApart(string? left, string? right) =>
        left is not null && right is not null && !LastWord(left).Equals(LastWord(right), StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> LastWord(string name) => name.AsSpan(name.LastIndexOf(' ') + 1);

    // "don't" is "do not", "we're" is "we", "high-powered" is two words.
    private static string[] Words(QuoteValue value, QuoteLexicon lexicon) =>
        [.. value.Words().SelectMany(word => word.Split('-', StringSplitOptions.RemoveEmptyEntries)).SelectMany(lexicon.Apart)];

    /// <summary>A word for another, or a negation or number more or less. A word left out is no more than careless.</summary>
    private static bool IsHarmful(WordChange change, QuoteLexicon lexicon)
    {
        if (change.Left is null || change.Right is null)
        {
            var word = change.Left ?? change.Right!;
            return lexicon.Negations.Contains(word) || char.IsAsciiDigit(word[0]);
        }

        return lexicon.Negations.Contains(change.Left) != lexicon.Negations.Contains(change.Right)
            || (!lexicon.Light.Contains(change.Left) && !lexicon.Light.Contains(change.Right) && (char.IsAsciiDigit(change.Left[0]) || !AreForms(change.Left, change.Right)));
    }

    /// <summary>"If they don't pass it", "to pass it": each begins in its own words, and one of them denies.</summary>
    private static bool IsTurned((string[] Left, string[] Right) heads, QuoteLexicon lexicon) =>
        heads.Left.Length is > 0 and <= LongestHead && heads.Right.Length is > 0 and <= LongestHead
        && Array.Exists(heads.Left, lexicon.Negations.Contains) != Array.Exists(heads.Right, lexicon.Negations.Contains);

    /// <summary>Whether two words are one in two forms: "minister" and "ministers", "realise" and "realize". Of two numbers it says nothing.</summary>
    internal static bool AreForms(string left, string right)
    {
        var shared = left.AsSpan().CommonPrefixLength(right);
        return shared >= LeastStem && Math.Max(left.Length, right.Length) - shared <= MostEnding;
    }
}
