using System.Collections.Immutable;

namespace FactCheck.Alignment;

/// <summary>Finds the claims of a story that are about the same fact.</summary>
public static class Aligner
{
    /// <summary>The groups of two claims or more, in the order of their first claim.</summary>
    public static ImmutableArray<AlignmentGroup> Align(Story story)
    {
        _ = story;
        return [];
    }
}
