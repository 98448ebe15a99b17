using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Alignment;

/// <summary>Claims of one or more articles that are about the same fact, in the order of path and span.</summary>
/// <param name="Kind">Their kind.</param>
/// <param name="Claims">The claims.</param>
/// <param name="Pairs">The pairs that hold the group together, strongest first.</param>
public sealed record AlignmentGroup(ClaimKind Kind, ImmutableArray<Claim> Claims, ImmutableArray<CandidatePair> Pairs);
