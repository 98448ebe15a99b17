using System.Collections.Immutable;

namespace FactCheck.Alignment;

/// <summary>What alignment found out about one story.</summary>
/// <param name="People">Its people.</param>
/// <param name="Pairs">All pairs with a positive weight, strongest first.</param>
/// <param name="Groups">The claims about the same fact, in the order of their first claim.</param>
public sealed record StoryAlignment(People People, ImmutableArray<CandidatePair> Pairs, ImmutableArray<AlignmentGroup> Groups);
