using System.Collections.Immutable;
using FactCheck.Alignment.Wording;
using FactCheck.Claims;
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
        var claims = ClaimsOf(story);
        var pairs = Compared(story, people, claims, choose: null)
            .Where(pair => pair.Weight > LeastWeight)
            .OrderByDescending(pair => pair.Weight)
            .ThenBy(pair => pair.Left.Article.File, StringComparer.Ordinal).ThenBy(pair => pair.Left.Span)
            .ThenBy(pair => pair.Right.Article.File, StringComparer.Ordinal).ThenBy(pair => pair.Right.Span)
            .ToImmutableArray();
        var surprise = new ValueSurprise(claims);
        return new(people, pairs, Grouping.Group(pairs, surprise))
        {
            Surprise = surprise,
            Wording = new(() => SharedWording.Find(story.Articles)),
            Echoes = new(() => EchoesIn(story.Articles)),
            Assertions = new(() => SharedAssertions.Find(story.Articles, people)),
        };
    }

    private static ILookup<string, StatementPlace> EchoesIn(ImmutableArray<ArticleClaims> articles)
    {
        var echoes = new NameEchoes(articles);
        return articles.SelectMany(article => echoes.In(article).Select(echo => (echo.Name, Place: new StatementPlace(article, echo.Span)))).ToLookup(entry => entry.Name, entry => entry.Place, StringComparer.Ordinal);
    }

    /// <summary>Pairs of the story's claims, compared, whatever their weight: those that <paramref name="choose"/> picks as indices, or those worth comparing.
    /// The story's people are looked for where they are not given.</summary>
    internal static IEnumerable<CandidatePair> Compared(Story story, Func<IReadOnlyList<Claim>, IEnumerable<(int Left, int Right)>>? choose = null, People? people = null) =>
        Compared(story, people ?? People.Find(story.Articles), ClaimsOf(story), choose);

    private static Claim[] ClaimsOf(Story story) => [.. story.Articles.SelectMany(article => article.Claims.Concat(article.Derived)).Where(claim => claim.Kind.HasSlot)];

    private static IEnumerable<CandidatePair> Compared(Story story, People people, Claim[] claims, Func<IReadOnlyList<Claim>, IEnumerable<(int Left, int Right)>>? choose)
    {
        var language = Language.Of(story.Articles[0].Article.Language);
        var events = new EventComparison(language);
        Claim[] all = [.. story.Articles.SelectMany(article => article.Claims)];
        var storyEvent = new StoryEvent(language, all);
        var onlyOnes = new OnlyOnes(people, story.Articles);
        var comparison = new FrameComparison(MatchModel.Shipped, language, people, events, storyEvent, RoundUps.Of(story.Articles), new(all), onlyOnes, new(people, story.Articles));
        return (choose?.Invoke(claims) ?? new Blocking(language, people, events, storyEvent, onlyOnes).Pairs(claims)).Select(pair => comparison.Compare(claims[pair.Left], claims[pair.Right]));
    }
}
