using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Alignment;

/// <summary>Tells the stories of a set of articles apart.</summary>
public static class StoryClusterer
{
    /// <summary>The stories, in the order of their first article's path.</summary>
    public static ImmutableArray<Story> Cluster(ImmutableArray<ArticleClaims> articles) =>
        [.. articles.GroupBy(article => article.Article.Story ?? article.Article.File, StringComparer.Ordinal).Select(group => new Story(group.Key, [.. group]))];
}
