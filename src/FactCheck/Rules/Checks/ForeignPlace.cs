using System.Collections.Immutable;
using FactCheck.Alignment;
using FactCheck.Alignment.Geography;
using FactCheck.Claims;
using FactCheck.Languages;

namespace FactCheck.Rules.Checks;

/// <summary>A place far from where the story plays, named once, where the other articles name a place of the story.</summary>
internal sealed class ForeignPlace : Check
{
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
        foreach (var foreign in places.Foreign().Where(foreign => !IsAligned(foreign.Claim, story)))
        {
            var best = Rivals(foreign, places, story, language);
            if (best.Length > 0)
            {
                var locations = best.Select(pair => pair.Right).Concat(best.SelectMany(pair => Agreeing(pair.Right, story))).Distinct();
                yield return rule.Finding(story, locations.Select(Location.Of).Prepend(Location.Of(foreign.Claim)), GroupSides.About(foreign.Claim), best[0]);
            }
        }
    }

    /// <summary>What stands for the foreign place in the other articles, at most one place an article, the best first.</summary>
    private static CandidatePair[] Rivals(PlaceMention foreign, StoryPlaces places, StoryFacts story, Language language)
    {
        var match = new PlaceMatch(foreign, language);
        var rivals = places.RivalsOf(foreign).ToArray();
        var compared = Aligner.Compared(new(story.Story, story.Articles), claims => PairsOf(claims, foreign, rivals)).ToArray();
        return
        [
            .. rivals.Select(other => match.Match(other, Array.Find(compared, pair => pair.Left == other.Claim || pair.Right == other.Claim))).OfType<CandidatePair>()
                .Select(pair => pair.Left == foreign.Claim ? pair : pair with { Left = pair.Right, Right = pair.Left })
                .Where(pair => pair.Weight >= PlaceMatch.Threshold)
                .GroupBy(pair => pair.Right.Article.File, StringComparer.Ordinal)
                .Select(article => article.MaxBy(pair => pair.Weight)!)
                .OrderByDescending(pair => pair.Weight).ThenBy(pair => pair.Right.Article.File, StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether the places of one fact that exclude each other are known already.</summary>
    private static bool IsAligned(Claim claim, StoryFacts story) =>
        story.Alignment.Groups.Any(group => group.Claims.Contains(claim) && group.Claims.Any(other => other.Kind.Compare(claim.Value, other.Value) == ValueRelation.Disjoint));

    /// <summary>The claims that give the same place for the same fact.</summary>
    private static IEnumerable<Claim> Agreeing(Claim claim, StoryFacts story) =>
        story.Alignment.Groups.Where(group => group.Claims.Contains(claim)).SelectMany(group => group.Claims).Where(other => claim.Kind.Compare(claim.Value, other.Value) == ValueRelation.Same);

    private static IEnumerable<(int Left, int Right)> PairsOf(IReadOnlyList<Claim> claims, PlaceMention foreign, PlaceMention[] rivals)
    {
        var index = claims.Index().ToDictionary(entry => entry.Item, entry => entry.Index, (IEqualityComparer<Claim>)ReferenceEqualityComparer.Instance);
        return index.TryGetValue(foreign.Claim, out var one)
            ? rivals.Where(rival => index.ContainsKey(rival.Claim)).Select(rival => index[rival.Claim]).Select(other => (Math.Min(one, other), Math.Max(one, other)))
            : [];
    }
}
