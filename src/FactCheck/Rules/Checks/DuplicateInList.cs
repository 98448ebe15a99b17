using FactCheck.Claims.Lists;

namespace FactCheck.Rules.Checks;

/// <summary>One member, named twice in a list.</summary>
internal sealed class DuplicateInList : Check
{
    /// <inheritdoc/>
    public override string Name => "duplicate-in-list";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story) =>
        from claim in story.Articles.SelectMany(article => article.Claims)
        where claim.Value is ListValue { MemberType: not "other" }
        from twice in ((ListValue)claim.Value).Members.GroupBy(member => member.Normal, StringComparer.Ordinal)
        where twice.Count() > 1
        select rule.Finding(story, twice.Skip(1).Append(twice.First()).Select(member => Location.Of(claim, member.Span, member.Normal)), twice.Last().Text);
}
