using System.Collections.Immutable;
using FactCheck.Alignment;
using FactCheck.Rules;

namespace FactCheck.Reporting;

/// <summary>What is left of a story once it is checked. Its pairs and groups are not kept: over many stories they are most of the memory.</summary>
/// <param name="Story">The story.</param>
/// <param name="Findings">What the rules find.</param>
/// <param name="Agreements">What its articles state alike.</param>
public sealed record StoryResult(Story Story, ImmutableArray<Finding> Findings, ImmutableArray<Agreement> Agreements);
