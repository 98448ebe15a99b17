using FactCheck.Claims;

namespace FactCheck.Rules.Checks;

/// <summary>A value that can not be right by a fixed fact of the house.</summary>
internal sealed class AuthorityValue : Check
{
    /// <inheritdoc/>
    public override string Name => "authority-value";

    /// <inheritdoc/>
    public override bool HasTolerance => true;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story) =>
        from claim in story.Articles.SelectMany(article => article.Claims)
        from fact in story.Authority.Facts
        where fact.IsAbout(claim) && claim.Kind.Compare(claim.Value, fact.Value) == ValueRelation.Disjoint
            && rule.Tolerance?.Covers(claim.Value, fact.Value) != true
        select rule.Finding(story, [Location.Of(claim), fact.Entry], fact.About);
}
