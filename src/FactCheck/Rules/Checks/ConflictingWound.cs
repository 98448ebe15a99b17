using FactCheck.Claims;

namespace FactCheck.Rules.Checks;

/// <summary>One victim hit in two places: in the leg here, in the head there.</summary>
internal sealed class ConflictingWound : Check
{
    /// <inheritdoc/>
    public override string Name => "conflicting-wound";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story)
    {
        var wounded = new Wounded(story);
        foreach (var victim in wounded.Conflicts().GroupBy(pair => VictimOf(pair.Left, pair.Right, wounded, story), StringComparer.Ordinal))
        {
            // The odd one is the one whom most others exclude.
            var all = victim.ToArray();
            var odd = all.SelectMany(pair => new[] { pair.Left, pair.Right }).CountBy(claim => claim).MaxBy(count => count.Value).Key;
            var others = all.Where(pair => pair.Left == odd || pair.Right == odd).Select(pair => pair.Left == odd ? pair.Right : pair.Left).DistinctBy(claim => claim.Article.File, StringComparer.Ordinal);
            yield return rule.Finding(story, others.Prepend(odd).Select(Location.Of), victim.Key);
        }
    }

    private static string VictimOf(Claim left, Claim right, Wounded wounded, StoryFacts story) =>
        wounded.AreOne(left, right) ? story.Alignment.People.Of(left)!.Name : Wounded.VictimOf([left, right]);
}
