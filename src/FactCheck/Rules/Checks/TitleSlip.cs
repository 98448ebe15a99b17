using FactCheck.Claims.Roles;

namespace FactCheck.Rules.Checks;

/// <summary>A title that is one slip away from a known one ("Minster").</summary>
internal sealed class TitleSlip : Check
{
    /// <inheritdoc/>
    public override string Name => "title-slip";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story) =>
        from claim in story.Articles.SelectMany(article => article.Claims)
        let corrected = (claim.Value as RoleValue)?.Corrected
        where corrected is not null
        select rule.Finding(story, [Location.Of(claim)], corrected);
}
