using FactCheck.Alignment;
using FactCheck.Claims;

namespace FactCheck.Rules.Checks;

/// <summary>Values of one fact that exclude each other.</summary>
internal sealed class DisjointValues : Check
{
    /// <inheritdoc/>
    public override string Name => "disjoint-values";

    /// <inheritdoc/>
    public override bool HasTolerance => true;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story)
    {
        foreach (var group in story.Alignment.Groups.Where(group => group.Kind.Name == rule.Kind).Select(FallingTotal.WithoutFall))
        {
            if (GroupSides.Of(group, rule) is not var (odd, rest) || Confidence.DecidingPair(group, odd, rule) is not { } pair)
            {
                continue;
            }

            var verdict = VerdictOf(group, pair);
            var finding = rule.Finding(story, odd.OrderByDescending(claim => claim == pair.Left || claim == pair.Right).Concat(rest).Select(Location.Of), GroupSides.About(odd.Contains(pair.Left) ? pair.Left : pair.Right), pair, verdict);

            // What is no conflict is only worth knowing.
            yield return finding with { Severity = verdict == Verdict.Conflict ? Confidence.SeverityOf(rule.Severity, pair) : Severity.Info };
        }
    }

    private static Verdict VerdictOf(AlignmentGroup group, CandidatePair pair) =>
        FallingTotal.IsGrowing(group) is not null && FallingTotal.InOrder(group) is not null ? Verdict.Superseded
        : pair.Left.Speaker is { } left && pair.Right.Speaker is { } right && left != right ? Verdict.Disputed
        : Verdict.Conflict;
}
