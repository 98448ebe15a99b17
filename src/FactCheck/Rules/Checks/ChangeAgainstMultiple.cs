using System.Globalization;
using FactCheck.Claims.Numbers;
using FactCheck.Languages;

namespace FactCheck.Rules.Checks;

/// <summary>A change whose ends are not the multiple that its verb says: "tripled from 4 to 9 million".</summary>
internal sealed class ChangeAgainstMultiple : Check
{
    /// <summary>News rounds a multiple: 1.8 times is still "doubled".</summary>
    private const decimal Slack = 0.2m;

    /// <inheritdoc/>
    public override string Name => "change-against-multiple";

    /// <inheritdoc/>
    public override bool HasTolerance => true;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story) =>
        from claim in story.Articles.SelectMany(article => article.Claims)
        where claim.Value is NumberValue { Hedge: Hedge.Range, Interval: { Min: > 0, Max: > 0 } }
        let multiples = Language.Of(claim.Article.Language).Multiples
        let multiple = multiples.Of(claim.Frame.Predicate)
        where multiple > 1
        let range = ((NumberValue)claim.Value).Interval
        let times = range.Max!.Value / range.Min!.Value
        where Math.Abs(times - multiple.Value) > multiple * Slack && !rule.Tolerates(times, multiple.Value)
        select rule.Finding(story, [Location.Of(claim)], times.ToString("0.0", CultureInfo.InvariantCulture));
}
