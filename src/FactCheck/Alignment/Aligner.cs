using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Claims.Lists;
using FactCheck.Claims.Names;
using FactCheck.Claims.Organisations;
using FactCheck.Claims.Roles;
using FactCheck.Claims.Statuses;
using FactCheck.Languages;

namespace FactCheck.Alignment;

/// <summary>Finds the claims of a story that are about the same fact.</summary>
public static class Aligner
{
    /// <summary>Pairs below are not kept: not even an equal value could make them one fact.</summary>
    private const double LeastWeight = -3;

    /// <summary>The people of the story, the pairs that were compared and the groups that came of them.</summary>
    public static StoryAlignment Align(Story story)
    {
        var people = People.Find(story.Articles);
        var claims = story.Articles.SelectMany(article => article.Claims).Where(HasSlot).ToArray();
        var language = Language.Find(story.Articles[0].Article.Language) ?? Language.English;
        var comparison = new FrameComparison(MatchModel.Shipped, language, people);
        var pairs = new Blocking(language, people).Pairs(claims)
            .Select(pair => comparison.Compare(claims[pair.Left], claims[pair.Right]))
            .Where(pair => pair.Weight > LeastWeight)
            .OrderByDescending(pair => pair.Weight)
            .ThenBy(pair => pair.Left.Article.File, StringComparer.Ordinal).ThenBy(pair => pair.Left.Span)
            .ThenBy(pair => pair.Right.Article.File, StringComparer.Ordinal).ThenBy(pair => pair.Right.Span)
            .ToImmutableArray();
        return new(people, pairs, Grouping.Group(pairs, new ValueSurprise(claims)));
    }

    /// <summary>Names, roles, organisations, lists and statuses are compared as wholes by their own checks, not slot by slot.</summary>
    private static bool HasSlot(Claim claim) => claim.Value is not (NameValue or RoleValue or OrganisationValue or ListValue or StatusValue);
}
