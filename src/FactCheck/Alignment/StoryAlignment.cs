using System.Collections.Immutable;
using FactCheck.Alignment.Wording;

namespace FactCheck.Alignment;

/// <summary>What alignment found out about one story.</summary>
/// <param name="People">Its people.</param>
/// <param name="Pairs">All pairs with a positive weight, strongest first.</param>
/// <param name="Groups">The claims about the same fact, in the order of their first claim.</param>
public sealed record StoryAlignment(People People, ImmutableArray<CandidatePair> Pairs, ImmutableArray<AlignmentGroup> Groups)
{
    /// <summary>What the articles have in common word for word; looked for when first asked.</summary>
    public required Lazy<SharedWording> Wording { get; init; }
}
