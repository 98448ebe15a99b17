using FactCheck.Claims;
using FactCheck.Claims.Statuses;

namespace FactCheck.Rules.Checks;

/// <summary>A printed correction: "an earlier version said that the bridge was in Linden; it is in Riverton".</summary>
internal sealed class CorrectedValue : Check
{
    /// <inheritdoc/>
    public override string Name => "corrected-value";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story)
    {
        foreach (var article in story.Articles)
        {
            foreach (var notice in article.Claims.Where(claim => claim.Value is StatusValue { Ladder: "correction" }))
            {
                var wrong = article.Claims.FirstOrDefault(claim => claim.SentenceIndex == notice.SentenceIndex && claim.Span.Start >= notice.Span.End && RightFor(article, notice, claim) is not null);
                if (wrong is not null)
                {
                    yield return rule.Finding(story, [Location.Of(wrong), Location.Of(RightFor(article, notice, wrong)!)], "", null, Verdict.Superseded);
                }
            }
        }
    }

    /// <summary>The first value behind a wrong one, in its sentence or the next, that excludes it.</summary>
    private static Claim? RightFor(ArticleClaims article, Claim notice, Claim wrong) =>
        article.Claims.FirstOrDefault(claim => claim.Kind == wrong.Kind && claim.Span.Start >= wrong.Span.End && claim.SentenceIndex <= notice.SentenceIndex + 1
            && claim.Kind.Compare(wrong.Value, claim.Value) == ValueRelation.Disjoint);
}
