using System.Collections.Immutable;

namespace FactCheck.Claims.Quotes;

/// <summary>What stands between two quotation marks. Token numbers count from the article's first; the marks are not part of it.</summary>
/// <param name="FirstToken">The first token behind the opening mark.</param>
/// <param name="EndToken">The closing mark.</param>
/// <param name="Block">The paragraph.</param>
internal sealed record QuotedStretch(int FirstToken, int EndToken, int Block)
{
    /// <summary>Whether the paragraph ends inside it and the next goes on.</summary>
    public bool GoesOn { get; init; }

    /// <summary>Who said it, or null.</summary>
    public string? Speaker { get; set; }

    /// <summary>Whether the token lies in it.</summary>
    public bool Contains(int token) => token >= FirstToken && token < EndToken;

    /// <summary>Those of <paramref name="stretches"/>, which are in the order of the text, that reach into the tokens from <paramref name="first"/> to <paramref name="end"/>.</summary>
    public static IEnumerable<QuotedStretch> In(ImmutableArray<QuotedStretch> stretches, int first, int end)
    {
        var (low, high) = (0, stretches.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = stretches[middle].EndToken <= first ? (middle + 1, high) : (low, middle);
        }

        for (; low < stretches.Length && stretches[low].FirstToken < end; low++)
        {
            yield return stretches[low];
        }
    }
}
