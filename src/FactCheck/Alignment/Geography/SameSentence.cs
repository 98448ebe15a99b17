using FactCheck.Claims;
using FactCheck.Text;

namespace FactCheck.Alignment.Geography;

/// <summary>Finds what another article has in the place of a claim, in a sentence that is the same around it word for word.</summary>
internal static class SameSentence
{
    /// <summary>So many words on each side, and on both together, must be the same.</summary>
    private const int LeastOfSide = 3, LeastShared = 8;

    /// <summary>So many words may stand in the place of the claim's.</summary>
    private const int MostOther = 4;

    /// <summary>The words that stand in <paramref name="other"/> where <paramref name="claim"/> stands in <paramref name="article"/>.</summary>
    public static IEnumerable<(ArticleClaims Article, TextSpan Span)> Find(ArticleClaims article, Claim claim, ArticleClaims other)
    {
        if (article.Article.File == other.Article.File)
        {
            yield break;
        }

        var words = article.Text.TokensOf(claim.Sentence).ToArray();
        string[] before = [.. words.Where(token => token.Span.End <= claim.Span.Start).Select(token => article.Text.Source.Slice(token.Span))];
        string[] after = [.. words.Where(token => token.Span.Start >= claim.Span.End).Select(token => article.Text.Source.Slice(token.Span))];
        if (before.Length < LeastOfSide || after.Length < LeastOfSide)
        {
            yield break;
        }

        foreach (var sentence in other.Text.Sentences)
        {
            if (Between(other, sentence, before, after) is { } span)
            {
                yield return (other, span);
            }
        }
    }

    private static TextSpan? Between(ArticleClaims article, Sentence sentence, string[] before, string[] after)
    {
        var tokens = article.Text.TokensOf(sentence);
        for (var first = LeastOfSide; first < tokens.Length - LeastOfSide; first++)
        {
            var left = 0;
            while (left < Math.Min(before.Length, first) && Is(article, tokens[first - 1 - left], before[^(left + 1)]))
            {
                left++;
            }

            for (var end = first + 1; left >= LeastOfSide && end <= Math.Min(first + MostOther, tokens.Length - LeastOfSide); end++)
            {
                var right = 0;
                while (right < Math.Min(after.Length, tokens.Length - end) && Is(article, tokens[end + right], after[right]))
                {
                    right++;
                }

                if (right >= LeastOfSide && left + right >= LeastShared)
                {
                    return TextSpan.FromBounds(tokens[first].Span.Start, tokens[end - 1].Span.End);
                }
            }
        }

        return null;
    }

    private static bool Is(ArticleClaims article, Token token, string word) => article.Text.Source[token.Span].Equals(word, StringComparison.OrdinalIgnoreCase);
}
