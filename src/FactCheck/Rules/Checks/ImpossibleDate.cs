using FactCheck.Claims.Dates;

namespace FactCheck.Rules.Checks;

/// <summary>A day that no calendar has.</summary>
internal sealed class ImpossibleDate : Check
{
    /// <inheritdoc/>
    public override string Name => "impossible-date";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story) =>
        story.Articles.SelectMany(article => article.Claims)
            .Where(claim => claim.Value is DateValue { IsImpossible: true })
            .Select(claim => rule.Finding(story, [Location.Of(claim)]));
}
