using FactCheck.Alignment;
using FactCheck.Alignment.Geography;
using FactCheck.Claims;
using FactCheck.Languages;

namespace FactCheck.Rules.Checks;

/// <summary>A place far from where the story plays, named once, where the other articles name a place of the story.</summary>
internal sealed class ForeignPlace : Check
{
    private const int MostOfArticle = 3;

    /// <inheritdoc/>
    public override string Name => "foreign-place";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story)
    {
        if (story.Articles.Length < 2)
        {
            yield break;
        }

        var language = Language.Of(story.Articles[0].Article.Language);
        var places = new StoryPlaces(story.Articles, language);
        PlaceMention[] foreigns = [.. places.Foreign().Where(foreign => !IsAligned(foreign.Claim, story))];
        if (foreigns.Length == 0)
        {
            yield break;
        }

        var articleOf = story.Articles.ToDictionary(article => article.Article.File, StringComparer.Ordinal);
        var compared = Compared(foreigns, places, story);
        foreach (var foreign in foreigns)
        {
            var best = Rivals(foreign, places, compared, language);
            var others = best.Select(pair => pair.Right).Concat(best.SelectMany(pair => DatelinesOf(pair.Right, places))).Concat(best.SelectMany(pair => Agreeing(pair.Right, story)));
            Location[] locations =
            [
                .. others.DistinctBy(claim => (claim.Article.File, claim.Value.Normal)).Select(Location.Of),
                .. story.Articles.SelectMany(article => SameSentence.Find(articleOf[foreign.Article.File], foreign.Claim, article)).Select(same => Location.Of(same.Article, same.Span)),
            ];
            if (locations.Length > 0)
            {
                yield return rule.Finding(story, locations.Prepend(Location.Of(foreign.Claim)), GroupSides.About(foreign.Claim), best.FirstOrDefault());
            }
        }
    }

    /// <summary>What stands for the foreign place in the other articles, the best first: of each article what fits best and what fits nearly as well, since one scene has a
    /// house, a street and a town.</summary>
    private static CandidatePair[] Rivals(PlaceMention foreign, StoryPlaces places, Dictionary<(Claim, Claim), CandidatePair> compared, Language language)
    {
        var match = new PlaceMatch(foreign, language);
        return
        [
            .. places.RivalsOf(foreign).Select(other => match.Match(other, compared.GetValueOrDefault((foreign.Claim, other.Claim)))).OfType<CandidatePair>()
                .GroupBy(pair => pair.Right.Article.File, StringComparer.Ordinal)
                .Where(article => article.Max(pair => pair.Weight) >= PlaceMatch.Threshold)
                .SelectMany(article => article.Where(pair => pair.Weight >= article.Max(best => best.Weight) - PlaceMatch.Nearly).OrderByDescending(pair => pair.Weight).DistinctBy(pair => pair.Right.Value.Normal, StringComparer.Ordinal).Take(MostOfArticle))
                .OrderByDescending(pair => pair.Weight).ThenBy(pair => pair.Right.Article.File, StringComparer.Ordinal).ThenBy(pair => pair.Right.Span),
        ];
    }

    /// <summary>Whether the places of one fact that exclude each other are known already.</summary>
    private static bool IsAligned(Claim claim, StoryFacts story) =>
        story.Alignment.Groups.Any(group => group.Pairs.Any(pair => (pair.Left == claim || pair.Right == claim) && pair.CanConflict && pair.Weight >= MatchModel.ThresholdOf(claim.Kind)
            && claim.Kind.Compare(pair.Left.Value, pair.Right.Value) == ValueRelation.Disjoint));

    /// <summary>The place of the dateline of a claim's article, which is mostly that of what it tells.</summary>
    private static IEnumerable<Claim> DatelinesOf(Claim claim, StoryPlaces places) =>
        places.Mentions.Where(mention => mention.Article == claim.Article && mention.IsDateline).Select(mention => mention.Claim);

    /// <summary>The claims that give the same place for the same fact.</summary>
    private static IEnumerable<Claim> Agreeing(Claim claim, StoryFacts story) =>
        story.Alignment.Groups.Where(group => group.Claims.Contains(claim)).SelectMany(group => group.Claims).Where(other => claim.Kind.Compare(claim.Value, other.Value) == ValueRelation.Same);

    /// <summary>The foreign places, each compared with all that may stand for it, the foreign one on the left.</summary>
    private static Dictionary<(Claim, Claim), CandidatePair> Compared(PlaceMention[] foreigns, StoryPlaces places, StoryFacts story)
    {
        var far = foreigns.Select(foreign => foreign.Claim).ToHashSet((IEqualityComparer<Claim>)ReferenceEqualityComparer.Instance);
        return Aligner.Compared(new(story.Story, story.Articles), claims => PairsOf(claims, foreigns, places), story.Alignment.People)
            .SelectMany(pair => new[] { pair, pair with { Left = pair.Right, Right = pair.Left } })
            .Where(pair => far.Contains(pair.Left))
            .ToDictionary(pair => (pair.Left, pair.Right), ClaimPairComparer.Instance);
    }

    private static IEnumerable<(int Left, int Right)> PairsOf(IReadOnlyList<Claim> claims, PlaceMention[] foreigns, StoryPlaces places)
    {
        var index = claims.Index().ToDictionary(entry => entry.Item, entry => entry.Index, (IEqualityComparer<Claim>)ReferenceEqualityComparer.Instance);
        return (from foreign in foreigns
                where index.ContainsKey(foreign.Claim)
                from rival in places.RivalsOf(foreign)
                where index.ContainsKey(rival.Claim)
                let pair = (Left: index[foreign.Claim], Right: index[rival.Claim])
                select pair.Left < pair.Right ? pair : (pair.Right, pair.Left)).Distinct();
    }
}
