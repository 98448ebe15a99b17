using FactCheck.Claims;
using FactCheck.Claims.Names;
using FactCheck.Text;

namespace FactCheck.Alignment.Wording;

/// <summary>Two claims that stand at one place of one sentence, which two copies of a text give alike but for these words.</summary>
/// <param name="Left">The claim of the article that stands first.</param>
/// <param name="Right">The claim of its copy.</param>
public readonly record struct AlteredClaim(Claim Left, Claim Right);

/// <summary>Finds what a copy says otherwise: sentences that begin and end alike, with other words at one place.</summary>
internal static class AlteredSentences
{
    /// <summary>So many words must be the same, and so many at most may differ: else it is another sentence.</summary>
    private const int LeastShared = 6, MostChanged = 4;

    /// <summary>So many sentences between two that both copies have are looked at: a longer part was written anew.</summary>
    private const int MostBetween = 5;

    /// <summary>The claims that two copies give otherwise, in the order of the text.</summary>
    public static IEnumerable<AlteredClaim> Find(WordSequence left, WordSequence right) =>
        from pair in Unlike(left, right)
        from change in Changed(left, pair.Left, right, pair.Right)
        select change;

    /// <summary>Sentences that stand at one place of both texts, between sentences that are the same in both, and are not the same.</summary>
    private static IEnumerable<(Range Left, Range Right)> Unlike(WordSequence left, WordSequence right)
    {
        var (ours, theirs) = (SentencesOf(left), SentencesOf(right));
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = ours.Count - 1; i >= 0; i--)
        {
            places[KeyOf(left, ours[i])] = i;
        }

        var (ourNext, theirNext) = (0, 0);
        for (var j = 0; j <= theirs.Count; j++)
        {
            var same = j == theirs.Count ? ours.Count : places.GetValueOrDefault(KeyOf(right, theirs[j]), -1);
            if (same < ourNext)
            {
                continue;
            }

            if (same - ourNext <= MostBetween && j - theirNext <= MostBetween)
            {
                foreach (var pair in ours[ourNext..same].SelectMany(one => theirs[theirNext..j].Select(other => (one, other))))
                {
                    yield return pair;
                }
            }

            (ourNext, theirNext) = (same + 1, j + 1);
        }
    }

    private static IEnumerable<AlteredClaim> Changed(WordSequence left, Range one, WordSequence right, Range other)
    {
        var a = left.Words.AsSpan()[one];
        var b = right.Words.AsSpan()[other];
        var before = a.CommonPrefixLength(b);
        var after = 0;
        while (after < Math.Min(a.Length, b.Length) - before && a[^(after + 1)] == b[^(after + 1)])
        {
            after++;
        }

        var (ours, theirs) = (a.Length - before - after, b.Length - before - after);
        return before + after < LeastShared || ours is 0 or > MostChanged || theirs is 0 or > MostChanged
            ? []
            : Replaced(left.Article, left.SpanOf(one.Start.Value + before, ours), right.Article, right.SpanOf(other.Start.Value + before, theirs));
    }

    /// <summary>The claims within the words that differ, where one stands for the other and both can not be right.</summary>
    private static IEnumerable<AlteredClaim> Replaced(ArticleClaims left, TextSpan one, ArticleClaims right, TextSpan other) =>
        from a in ClaimsAt(left, one)
        from b in ClaimsAt(right, other)
        where a.Kind == b.Kind && a.Kind.DimensionOf(a.Value) == b.Kind.DimensionOf(b.Value) && (a.Kind.Compare(a.Value, b.Value) == ValueRelation.Disjoint || AreOtherPeople(a, b))
        select new AlteredClaim(a, b);

    /// <summary>Elsewhere two names are two people; here one stands where the other stood.</summary>
    private static bool AreOtherPeople(Claim left, Claim right) =>
        left.Value is NameValue a && right.Value is NameValue b
        && NameComparison.Compare(PersonName.Parse(a.Full), PersonName.Parse(b.Full)).Relation is NameRelation.Different or NameRelation.Misspelling;

    private static IEnumerable<Claim> ClaimsAt(ArticleClaims article, TextSpan words) =>
        article.ClaimsFrom(article.Text.SentenceAround(words), words.End).Where(claim => claim.Span.Overlaps(words));

    private static List<Range> SentencesOf(WordSequence article)
    {
        var sentences = new List<Range>();
        for (var first = 0; first < article.Words.Length; first = article.Ends[first])
        {
            sentences.Add(first..article.Ends[first]);
        }

        return sentences;
    }

    private static string KeyOf(WordSequence article, Range sentence) => string.Join(' ', article.Words[sentence]);
}
