using FactCheck.Alignment;
using FactCheck.Claims;

namespace FactCheck.Rules.Checks;

/// <summary>A quotation that two sources give alike but for a word that matters.</summary>
internal sealed class QuoteAltered : Check
{
    /// <inheritdoc/>
    public override string Name => "quote-altered";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story)
    {
        var pairs = QuotationMatcher.Pairs(story.Articles.SelectMany(article => article.Claims)).ToArray();
        var confirmed = pairs.Where(pair => pair.Relation is ValueRelation.Same or ValueRelation.Compatible)
            .SelectMany(pair => new[] { pair.Left, pair.Right })
            .ToLookup(claim => claim, (IEqualityComparer<Claim>)ReferenceEqualityComparer.Instance);
        var reported = new HashSet<Claim>(ReferenceEqualityComparer.Instance);
        foreach (var (left, right, _) in pairs.Where(pair => pair.Relation == ValueRelation.Disjoint))
        {
            var isLeftOdd = confirmed[left].Count() < confirmed[right].Count();
            var (odd, other) = isLeftOdd ? (left, right) : (right, left);
            if (reported.Add(odd))
            {
                yield return rule.Finding(story, [Location.Of(odd), Location.Of(other)], odd.Speaker ?? other.Speaker ?? "a speaker");
            }
        }
    }
}
