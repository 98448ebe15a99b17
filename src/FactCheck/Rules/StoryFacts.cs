using System.Collections.Immutable;
using FactCheck.Alignment;
using FactCheck.Claims;

namespace FactCheck.Rules;

/// <summary>Everything the checks may look at: one story's articles and the claims that are about the same fact.</summary>
/// <param name="Story">The story's name.</param>
/// <param name="Articles">Its articles, in the order of their paths.</param>
/// <param name="Alignment">Its people, pairs and groups.</param>
public sealed record StoryFacts(string Story, ImmutableArray<ArticleClaims> Articles, StoryAlignment Alignment);
