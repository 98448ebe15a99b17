using FactCheck.Claims;
using FactCheck.Claims.Numbers;
using FactCheck.Languages;

namespace FactCheck.Rules.Checks;

/// <summary>A number that was only a lower bound, and that a later article gives: "at least one suspect", then "three suspects".</summary>
internal sealed class RaisedBound : Check
{
    /// <inheritdoc/>
    public override string Name => "raised-bound";

    /// <inheritdoc/>
    public override bool HasTolerance => true;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story)
    {
        var classes = Language.Of(story.Articles[0].Article.Language).Classes;
        var counts = story.Articles.SelectMany(article => article.Claims)
            .Where(claim => claim.Kind.Name == rule.Kind && claim.Value is NumberValue && claim.Frame.Part is null && classes.IsGrowing(claim.Frame.Head, isVerb: false) is not null)
            .GroupBy(claim => classes.ClassOf(claim.Frame.Head, isVerb: false), StringComparer.Ordinal);
        foreach (var group in counts)
        {
            var byArticle = group.ToLookup(claim => claim.Article.File, StringComparer.Ordinal);
            var numbers = byArticle.Where(claims => Only(claims) is not null).Select(claims => Only(claims)!).ToArray();
            foreach (var bound in byArticle.Where(claims => claims.All(IsBound)).Select(claims => claims.First()))
            {
                var later = Array.Find(numbers, claim => StatusCourse.Order(bound, claim) < 0 && StatusCourse.AreNear(bound, claim) && Number(claim) > Number(bound) && !rule.Tolerates(Number(claim), Number(bound)));
                if (later is not null)
                {
                    yield return rule.Finding(story, [Location.Of(bound), Location.Of(later)], GroupSides.About(later), null, Verdict.Superseded);
                }
            }
        }
    }

    private static bool IsBound(Claim claim) => claim.Value is NumberValue { Hedge: Hedge.AtLeast or Hedge.Over, Number: not null };

    /// <summary>The claim of an article that gives one exact number of them; null where it gives several or none.</summary>
    private static Claim? Only(IEnumerable<Claim> claims)
    {
        var exact = claims.Where(claim => claim.Value is NumberValue { Hedge: Hedge.Exact, Number: not null }).ToArray();
        return exact.Length > 0 && Array.TrueForAll(exact, claim => Number(claim) == Number(exact[0])) ? exact[0] : null;
    }

    private static decimal Number(Claim claim) => ((NumberValue)claim.Value).Number ?? 0;
}
