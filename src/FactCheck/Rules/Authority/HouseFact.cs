using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Rules.Authority;

/// <summary>A value that the house knows: what a claim must be about to be compared with it, and what it must say.</summary>
public sealed record HouseFact
{
    /// <summary>What the fact is about, for messages.</summary>
    public required string About { get; init; }

    /// <summary>The kind of the value.</summary>
    public required ClaimKind Kind { get; init; }

    /// <summary>The value.</summary>
    public required ClaimValue Value { get; init; }

    /// <summary>Words that the claim's sentence has, all of them.</summary>
    public required ImmutableArray<string> Mentions { get; init; }

    /// <summary>Head nouns, lemmas, of which the claim has one; empty for any.</summary>
    public ImmutableArray<string> Heads { get; init; } = [];

    /// <summary>Governing verbs, lemmas, of which the claim has one; empty for any.</summary>
    public ImmutableArray<string> Predicates { get; init; } = [];

    /// <summary>The first day on which it is true; null for ever.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day on which it is true; null for still.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Where the authority file has it; the text is the value as written there.</summary>
    public required Location Entry { get; init; }

    /// <summary>Whether the claim is about this fact and states it as true of the article's day.</summary>
    public bool IsAbout(Claim claim) =>
        claim.Kind == Kind
        && claim.Mood == Mood.Asserted
        && (Heads.IsEmpty || Heads.Contains(claim.Frame.Head, StringComparer.OrdinalIgnoreCase))
        && (Predicates.IsEmpty || Predicates.Contains(claim.Frame.Predicate, StringComparer.OrdinalIgnoreCase))
        && ((From is null && Until is null) || (claim.Article.Published is { } day && !(From > day) && !(Until < day)))
        && Mentions.All(word => claim.Article.Text[claim.Sentence.Span].Contains(word, StringComparison.OrdinalIgnoreCase));
}
