using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Alignment;

/// <summary>Two claims that may be about the same fact.</summary>
/// <param name="Left">The claim that stands first by path and span.</param>
/// <param name="Right">The other.</param>
/// <param name="Weight">The match weight, the sum of the evidence.</param>
/// <param name="Evidence">One entry a comparison.</param>
/// <param name="Veto">Why they can not be the same fact whatever the weight; null where nothing forbids it.</param>
public sealed record CandidatePair(Claim Left, Claim Right, double Weight, ImmutableArray<Evidence> Evidence, string? Veto)
{
    /// <summary>The axis on which unequal values of the pair could both be right: "hypothetical", "time", "event"; null where there is none.
    /// Equal values still agree.</summary>
    public string? NotComparable { get; init; }

    /// <summary>Whether unequal values of the pair contradict each other.</summary>
    public bool CanConflict => Veto is null && NotComparable is null;
}
