using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Alignment;

/// <summary>Two claims that may be about the same fact.</summary>
/// <param name="Left">The claim that stands first by path and span.</param>
/// <param name="Right">The other.</param>
/// <param name="Weight">The match weight, the sum of the evidence.</param>
/// <param name="Evidence">One entry a comparison.</param>
/// <param name="Veto">Why they can not be the same fact whatever the weight; null where nothing forbids it.</param>
public sealed record CandidatePair(Claim Left, Claim Right, double Weight, ImmutableArray<Evidence> Evidence, string? Veto);
