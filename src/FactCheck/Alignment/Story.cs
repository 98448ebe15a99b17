using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Alignment;

/// <summary>The articles about one event.</summary>
/// <param name="Name">As the front matter gives it, or made from the first article's path where the story was found.</param>
/// <param name="Articles">In the order of their paths.</param>
public sealed record Story(string Name, ImmutableArray<ArticleClaims> Articles);

/// <summary>A story of articles that are known by their place in a list.</summary>
/// <param name="Name">As <see cref="Story.Name"/>.</param>
/// <param name="Articles">Indices, ascending.</param>
public sealed record StoryMembers(string Name, ImmutableArray<int> Articles);
