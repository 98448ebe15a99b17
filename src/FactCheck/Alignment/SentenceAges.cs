using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Claims.Ages;

namespace FactCheck.Alignment;

/// <summary>How old those are of whom each sentence of a story tells: what befell a girl of three and a girl of eight are two events, in the same words or not.</summary>
internal sealed class SentenceAges(IEnumerable<Claim> claims)
{
    private readonly ILookup<(Article Article, int Sentence), string> _ages = claims.Where(claim => claim.Kind is AgeKind)
        .ToLookup(claim => (claim.Article, claim.SentenceIndex), claim => claim.Value.Normal);

    /// <summary>Whether the sentence of a claim gives the age of anybody.</summary>
    public bool IsGiven(Claim claim) => _ages.Contains((claim.Article, claim.SentenceIndex));

    /// <summary>Whether both sentences of a pair give ages and have none in common.</summary>
    public bool Differ(Claim left, Claim right)
    {
        var (a, b) = (_ages[(left.Article, left.SentenceIndex)], _ages[(right.Article, right.SentenceIndex)]);
        return a.Any() && b.Any() && !a.Intersect(b, StringComparer.Ordinal).Any();
    }
}
