using System.Globalization;
using FactCheck.Claims.Lists;

namespace FactCheck.Rules.Checks;

/// <summary>"Three bidders", and then two names.</summary>
internal sealed class CountAgainstList : Check
{
    /// <inheritdoc/>
    public override string Name => "count-against-list";

    /// <inheritdoc/>
    public override bool HasTolerance => true;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story)
    {
        foreach (var claim in story.Articles.SelectMany(article => article.Claims))
        {
            if (claim.Value is ListValue { StatedCount: { } stated, StatedSpan: { } span } list
                && list.Members.Select(member => member.Normal).Distinct(StringComparer.Ordinal).Count() is var named
                && (named > stated || (named < stated && !list.IsOpen))
                && !rule.Tolerates(named, stated))
            {
                yield return rule.Finding(
                    story,
                    [Location.Of(claim, span, stated.ToString(CultureInfo.InvariantCulture)), Location.Of(claim) with { Value = named.ToString(CultureInfo.InvariantCulture) }],
                    list.MemberType);
            }
        }
    }
}
