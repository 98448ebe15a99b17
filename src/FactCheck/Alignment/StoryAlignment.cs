using System.Collections.Immutable;
using FactCheck.Alignment.Wording;

namespace FactCheck.Alignment;

/// <summary>What alignment found out about one story.</summary>
/// <param name="People">Its people.</param>
/// <param name="Pairs">All pairs with a positive weight, strongest first.</param>
/// <param name="Groups">The claims about the same fact, in the order of their first claim.</param>
public sealed record StoryAlignment(People People, ImmutableArray<CandidatePair> Pairs, ImmutableArray<AlignmentGroup> Groups)
{
    /// <summary>How much an equal value says in this story.</summary>
    internal ValueSurprise Surprise { get; init; } = new([]);

    /// <summary>What the articles have in common word for word; looked for when first asked.</summary>
    public required Lazy<SharedWording> Wording { get; init; }

    /// <summary>What the articles tell alike in other words; looked for when first asked.</summary>
    public required Lazy<ImmutableArray<SharedStatement>> Assertions { get; init; }

    /// <summary>Where articles only write the names that others make claims of, by the name; looked for when first asked.</summary>
    internal Lazy<ILookup<string, StatementPlace>> Echoes { get; init; } = new(() => Array.Empty<StatementPlace>().ToLookup(place => "", StringComparer.Ordinal));
}
