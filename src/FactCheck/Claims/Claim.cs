using FactCheck.Articles;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>One value stated at one place of one article.</summary>
public sealed record Claim
{
    /// <summary>Its kind, from <see cref="ClaimKinds.All"/>.</summary>
    public required ClaimKind Kind { get; init; }

    /// <summary>What is stated.</summary>
    public required ClaimValue Value { get; init; }

    /// <summary>The value's own words.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What the value is about.</summary>
    public required Frame Frame { get; init; }

    /// <summary>The article that states it.</summary>
    public required Article Article { get; init; }

    /// <summary>Index of its sentence in the article's <see cref="TokenizedText.Sentences"/>.</summary>
    public required int SentenceIndex { get; init; }

    /// <summary>That sentence.</summary>
    public required Sentence Sentence { get; init; }

    /// <summary>The attributed speaker; null is the outlet's own voice.</summary>
    public string? Speaker { get; init; }

    /// <summary>Asserted, planned, conditional, negated or quoted.</summary>
    public Mood Mood { get; init; }

    /// <summary>The value's words as a string.</summary>
    public string Text => Article.Text.Slice(Span);
}
