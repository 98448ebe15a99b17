using FactCheck.Alignment;
using FactCheck.Claims;
using FactCheck.Claims.Ages;

namespace FactCheck.Rules.Checks;

/// <summary>How sure a finding is by the pair of claims that it rests on.</summary>
internal static class Confidence
{
    /// <summary>So many bits above the threshold make a pair about eight times as likely as one at the threshold.</summary>
    private const double AmpleBits = 3;

    /// <summary>The strongest pair of a group that has one claim on the odd side and can not be right as a whole; null where none is strong enough.</summary>
    public static CandidatePair? DecidingPair(AlignmentGroup group, IReadOnlyCollection<Claim> odd, Rule rule) =>
        group.Pairs.FirstOrDefault(pair => pair.CanConflict && pair.Weight >= MatchModel.ThresholdOf(group.Kind)
            && odd.Contains(pair.Left) != odd.Contains(pair.Right)
            && rule.Compare(pair.Left, pair.Right) == ValueRelation.Disjoint);

    /// <summary>The severity of the rule where the evidence is ample; else at most a warning. Two events that nobody says are one, and of which nothing
    /// but an hour or day each is known, are worth no more than a hint.</summary>
    public static Severity SeverityOf(Severity severity, CandidatePair pair) => (Severity)Math.Min((int)severity, (int)MostOf(pair));

    private static Severity MostOf(CandidatePair pair) =>
        IsOfFoundStory(pair) ? pair.Evidence.Any(evidence => evidence.Level == FrameLevels.OnlyOfStory) ? Severity.Info : Severity.Warning
        : pair.Weight >= MatchModel.ThresholdOf(pair.Left.Kind) + AmpleBits && !IsNameless(pair) ? Severity.Error : Severity.Warning;

    /// <summary>Whether nobody says that the two articles tell of one event, and neither a person is the same in both nor sentences that say the same of the same
    /// names: then there may be two events. Agencies report two shootings in the same words, and who was arrested, charged and sentenced had three such days.</summary>
    private static bool IsOfFoundStory(CandidatePair pair) =>
        pair.Left.Article.Story is null && pair.Left.Article != pair.Right.Article && pair.Left.Kind is not AgeKind
        && !(pair.Evidence.Any(evidence => evidence.Level == SentenceComparison.Parallel) && pair.Evidence.Any(evidence => evidence is { Comparison: "participants", Weight: > 0 }));

    /// <summary>Whether it is the age of somebody without a name: however alike the sentences, there may be two.</summary>
    private static bool IsNameless(CandidatePair pair) => pair.Left.Kind is AgeKind && pair.Left.Frame.Person is null;
}
