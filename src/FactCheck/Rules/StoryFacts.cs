using System.Collections.Immutable;
using FactCheck.Alignment;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Rules.Authority;

namespace FactCheck.Rules;

/// <summary>Everything the checks may look at: one story's articles and the claims that are about the same fact.</summary>
/// <param name="Story">The story's name.</param>
/// <param name="Articles">Its articles, in the order of their paths.</param>
/// <param name="Alignment">Its people, pairs and groups.</param>
public sealed record StoryFacts(string Story, ImmutableArray<ArticleClaims> Articles, StoryAlignment Alignment)
{
    /// <summary>What the house holds to be true.</summary>
    public HouseFacts Authority { get; init; } = HouseFacts.None;

    /// <summary>How many sources stand behind <paramref name="articles"/> of the story: those of one outlet count once, and so do copies of one text.</summary>
    public int IndependentSources(IEnumerable<Article> articles)
    {
        var files = articles.Select(article => article.File).ToHashSet(StringComparer.Ordinal);
        int[] members = [.. Enumerable.Range(0, Articles.Length).Where(i => files.Contains(Articles[i].Article.File))];
        return Math.Min(
            members.Select(i => Articles[i].Article.Source).Distinct(StringComparer.OrdinalIgnoreCase).Count(),
            members.Select(i => Alignment.Wording.Value.Originals[i]).Distinct().Count());
    }

    /// <summary>The facts that a rule's conditions let it look at; these facts themselves where it has none.</summary>
    public StoryFacts SeenBy(Rule rule)
    {
        if (rule.When is null && rule.Unless is null)
        {
            return this;
        }

        var groups = Alignment.Groups
            .Select(group => group with { Claims = [.. group.Claims.Where(rule.LooksAt)], Pairs = [.. group.Pairs.Where(pair => rule.LooksAt(pair.Left) && rule.LooksAt(pair.Right))] })
            .Where(group => group.Claims.Length > 1 && group.Pairs.Length > 0);
        return this with
        {
            Articles = [.. Articles.Select(article => article with { Claims = [.. article.Claims.Where(rule.LooksAt)] })],
            Alignment = Alignment with { Groups = [.. groups] },
        };
    }
}
