using System.Collections.Immutable;
using FactCheck.Alignment.Wording;
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
        var claims = story.Articles.SelectMany(article => article.Claims).Where(claim => claim.Kind.HasSlot).ToArray();
        var language = Language.Of(story.Articles[0].Article.Language);
        var events = new EventComparison(language, claims);
        var comparison = new FrameComparison(MatchModel.Shipped, language, people, events, RoundUps.Of(story.Articles), new(claims), new(language, people, claims));
        var pairs = new Blocking(language, people, events).Pairs(claims)
            .Select(pair => comparison.Compare(claims[pair.Left], claims[pair.Right]))
            .Where(pair => pair.Weight > LeastWeight)
            .OrderByDescending(pair => pair.Weight)
            .ThenBy(pair => pair.Left.Article.File, StringComparer.Ordinal).ThenBy(pair => pair.Left.Span)
            .ThenBy(pair => pair.Right.Article.File, StringComparer.Ordinal).ThenBy(pair => pair.Right.Span)
            .ToImmutableArray();
        return new(people, pairs, Grouping.Group(pairs, new ValueSurprise(claims)), SharedWording.Find(story.Articles));
    }
}
