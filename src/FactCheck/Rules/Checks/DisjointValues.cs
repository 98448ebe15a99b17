using System.Collections.Immutable;
using FactCheck.Alignment;
using FactCheck.Claims;

namespace FactCheck.Rules.Checks;

/// <summary>Values of one fact that exclude each other.</summary>
internal sealed class DisjointValues : Check
{
    /// <summary>How much weaker than the pair itself another reading may be and still excuse it.</summary>
    private const double Charity = 4;

    /// <inheritdoc/>
    public override string Name => "disjoint-values";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story)
    {
        foreach (var group in story.Alignment.Groups.Where(group => group.Kind.Name == rule.Kind))
        {
            if (GroupSides.Of(group) is not var (odd, rest) || FallingTotal.Falls(group))
            {
                continue;
            }

            var pair = group.Pairs.FirstOrDefault(pair => odd.Contains(pair.Left) != odd.Contains(pair.Right)
                && pair.Left.Kind.Compare(pair.Left.Value, pair.Right.Value) == ValueRelation.Disjoint);
            if (pair is null || HasOtherReading(pair, story.Alignment.Pairs))
            {
                continue;
            }

            var verdict = VerdictOf(group, pair);
            var finding = rule.Finding(story, odd.Concat(rest).Select(Location.Of), GroupSides.About(group), pair, verdict);
            yield return verdict == Verdict.Conflict ? finding : finding with { Severity = Severity.Info };
        }
    }

    private static Verdict VerdictOf(AlignmentGroup group, CandidatePair pair) =>
        FallingTotal.IsCumulative(group) && FallingTotal.InOrder(group) is not null ? Verdict.Superseded
        : pair.Left.Speaker is { } left && pair.Right.Speaker is { } right && left != right ? Verdict.Disputed
        : Verdict.Conflict;

    /// <summary>Whether one of the articles states the other's value as well, for nearly as good a reason: then both can be right.</summary>
    private static bool HasOtherReading(CandidatePair pair, ImmutableArray<CandidatePair> pairs) =>
        pairs.Any(other => other.Veto is null && other.Weight >= pair.Weight - Charity && other != pair
            && (ReferenceEquals(other.Left, pair.Left) || ReferenceEquals(other.Right, pair.Right)
                || ReferenceEquals(other.Left, pair.Right) || ReferenceEquals(other.Right, pair.Left))
            && SameArticles(other, pair)
            && other.Left.Kind.Compare(other.Left.Value, other.Right.Value) is ValueRelation.Same or ValueRelation.Compatible);

    private static bool SameArticles(CandidatePair a, CandidatePair b) =>
        (a.Left.Article == b.Left.Article && a.Right.Article == b.Right.Article) || (a.Left.Article == b.Right.Article && a.Right.Article == b.Left.Article);
}
