using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Claims.Assertions;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>An article with everything that was found in it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Text">Its blocks, sentences and tokens.</param>
/// <param name="Claims">Its claims, in the order of the text.</param>
public sealed record ArticleClaims(Article Article, TokenizedText Text, ImmutableArray<Claim> Claims)
{
    /// <summary>Dates that follow from others by a span of time ("two days after the shooting"), in the order of the text. They are compared with what other articles
    /// say; they are no claims of their own.</summary>
    public ImmutableArray<Claim> Derived { get; init; } = [];

    /// <summary>What the clauses of the sentences that hold claims tell, in the order of the text.</summary>
    public ImmutableArray<Assertion> Assertions { get; init; } = [];

    /// <summary>The index of the first claim that begins at or behind the start of <paramref name="sentence"/>.</summary>
    internal int FirstClaimOf(Sentence sentence) => Claims.FirstNot(claim => claim.Span.Start < sentence.Span.Start);

    /// <summary>The claims that begin between the start of <paramref name="sentence"/> and <paramref name="end"/>, which is not one of them.</summary>
    internal IEnumerable<Claim> ClaimsFrom(Sentence sentence, int end) => Claims.Skip(FirstClaimOf(sentence)).TakeWhile(claim => claim.Span.Start < end);
}
