using FactCheck.Alignment;
using FactCheck.Claims;
using FactCheck.Claims.Numbers;
using FactCheck.Languages;

namespace FactCheck.Rules.Checks;

/// <summary>A count that can only grow (the dead, the injured, arrests) and that a later article states lower.</summary>
internal sealed class FallingTotal : Check
{
    /// <summary>The name in rule files.</summary>
    public const string CheckName = "falling-total";

    /// <inheritdoc/>
    public override string Name => CheckName;

    /// <inheritdoc/>
    public override bool HasTolerance => true;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story)
    {
        foreach (var group in story.Alignment.Groups.Where(group => group.Kind.Name == rule.Kind && Falls(group)))
        {
            var ordered = InOrder(group)!;
            var (highest, lower) = Fall(ordered);
            var later = Array.FindAll(lower, claim => rule.Compare(claim, highest) == ValueRelation.Disjoint);
            if (Confidence.DecidingPair(group, later, rule) is not { } pair)
            {
                continue;
            }

            var finding = rule.Finding(
                story, later.Append(highest).Concat(ordered.Except(later).Where(claim => claim != highest)).Select(Location.Of), GroupSides.About(group), pair);
            yield return finding with { Severity = Confidence.SeverityOf(rule.Severity, pair) };
        }
    }

    /// <summary>The group without the claims that fall behind an earlier one: what has only grown.</summary>
    public static AlignmentGroup WithoutFall(AlignmentGroup group) =>
        Falls(group) ? group with { Claims = [.. group.Claims.Except(Fall(InOrder(group)!).Later)] } : group;

    private static (Claim Highest, Claim[] Later) Fall(Claim[] ordered)
    {
        var highest = Peaks(ordered).MaxBy(Number)!;
        return (highest, [.. ordered.SkipWhile(claim => claim != highest).Where(claim => IsLower(claim, highest))]);
    }

    /// <summary>Whether the group counts what changes while a story runs: true if it can only grow, false if it may fall too, null if it stands still. One
    /// claim that says so is enough: all are about one fact, and not every sentence names it ("the fire destroyed a mill, leaving eight dead").</summary>
    public static bool? IsGrowing(AlignmentGroup group)
    {
        bool[] said = group.Kind.Name == "count" ? [.. group.Claims.Select(IsGrowing).OfType<bool>()] : [];
        return said.Length == 0 ? null : Array.TrueForAll(said, grows => grows);
    }

    private static bool? IsGrowing(Claim claim)
    {
        var classes = Language.Of(claim.Article.Language).Classes;
        return classes.IsGrowing(claim.Frame.Head, isVerb: false) ?? classes.IsGrowing(claim.Frame.Head, isVerb: true) ?? classes.IsGrowing(claim.Frame.Predicate, isVerb: true);
    }

    /// <summary>Whether the group can only grow and a later article states less than an earlier one.</summary>
    public static bool Falls(AlignmentGroup group) =>
        IsGrowing(group) == true && InOrder(group) is { } ordered && Peaks(ordered).Any();

    /// <summary>The claims that a later one falls below.</summary>
    private static IEnumerable<Claim> Peaks(Claim[] ordered) => ordered.Where((claim, i) => ordered.Skip(i + 1).Any(after => IsLower(after, claim)));

    private static bool IsLower(Claim claim, Claim other) =>
        claim.Kind.Compare(claim.Value, other.Value) == ValueRelation.Disjoint && Number(claim) < Number(other);

    /// <summary>The claims in the order of publication; null where it is not known for all, or all appeared at the same time.</summary>
    public static Claim[]? InOrder(AlignmentGroup group) =>
        group.Claims.All(claim => claim.Article.Published is not null)
        && group.Claims.Select(claim => Moment(claim)).Distinct().Count() > 1
            ? [.. group.Claims.OrderBy(Moment)]
            : null;

    private static DateTimeOffset Moment(Claim claim) =>
        claim.Article.PublishedAt ?? new DateTimeOffset(claim.Article.Published!.Value, default, TimeSpan.Zero);

    private static decimal Number(Claim claim) => claim.Value is NumberValue value ? value.Number ?? value.Interval.Min ?? 0 : 0;
}
