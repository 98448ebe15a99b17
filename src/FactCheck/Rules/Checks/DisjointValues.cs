using FactCheck.Alignment;
using FactCheck.Claims;
using FactCheck.Claims.Ages;

namespace FactCheck.Rules.Checks;

/// <summary>Values of one fact that exclude each other.</summary>
internal sealed class DisjointValues : Check
{
    /// <summary>So many bits above the threshold make a pair about eight times as likely as one at the threshold.</summary>
    private const double AmpleBits = 3;

    /// <inheritdoc/>
    public override string Name => "disjoint-values";

    /// <inheritdoc/>
    public override bool HasTolerance => true;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story)
    {
        foreach (var group in story.Alignment.Groups.Where(group => group.Kind.Name == rule.Kind).Select(FallingTotal.WithoutFall))
        {
            if (GroupSides.Of(group, rule) is not var (odd, rest))
            {
                continue;
            }

            var pair = group.Pairs.FirstOrDefault(pair => pair.CanConflict && pair.Weight >= MatchModel.ThresholdOf(group.Kind)
                && odd.Contains(pair.Left) != odd.Contains(pair.Right)
                && rule.Compare(pair.Left, pair.Right) == ValueRelation.Disjoint);
            if (pair is null)
            {
                continue;
            }

            var verdict = VerdictOf(group, pair);
            var finding = rule.Finding(story, odd.OrderByDescending(claim => claim == pair.Left || claim == pair.Right).Concat(rest).Select(Location.Of), GroupSides.About(odd.Contains(pair.Left) ? pair.Left : pair.Right), pair, verdict);
            yield return finding with { Severity = SeverityOf(finding, pair) };
        }
    }

    /// <summary>The rule's own severity where the evidence is ample; else at most a warning. What is no conflict is only worth knowing.</summary>
    private static Severity SeverityOf(Finding finding, CandidatePair pair) =>
        finding.Verdict != Verdict.Conflict ? Severity.Info
        : pair.Weight >= MatchModel.ThresholdOf(pair.Left.Kind) + AmpleBits && !IsNameless(pair) ? finding.Severity
        : (Severity)Math.Min((int)finding.Severity, (int)Severity.Warning);

    /// <summary>Whether it is the age of somebody without a name: however alike the sentences, there may be two.</summary>
    private static bool IsNameless(CandidatePair pair) => pair.Left.Kind is AgeKind && pair.Left.Frame.Person is null;

    private static Verdict VerdictOf(AlignmentGroup group, CandidatePair pair) =>
        FallingTotal.IsGrowing(group) is not null && FallingTotal.InOrder(group) is not null ? Verdict.Superseded
        : pair.Left.Speaker is { } left && pair.Right.Speaker is { } right && left != right ? Verdict.Disputed
        : Verdict.Conflict;
}
