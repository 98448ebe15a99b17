using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Alignment;

/// <summary>The articles about one event.</summary>
/// <param name="Name">As the front matter gives it, or made from the first article's path where the story was found.</param>
/// <param name="Articles">In the order of their paths.</param>
public sealed record Story(string Name, ImmutableArray<ArticleClaims> Articles);
