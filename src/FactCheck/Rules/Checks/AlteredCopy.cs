using FactCheck.Alignment.Wording;
using FactCheck.Claims;
using FactCheck.Claims.Numbers;

namespace FactCheck.Rules.Checks;

/// <summary>A copy of a text that another source published, with another value, name or place in it.</summary>
internal sealed class AlteredCopy : Check
{
    /// <inheritdoc/>
    public override string Name => "altered-copy";

    /// <inheritdoc/>
    public override bool YieldsToOthers => true;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story)
    {
        foreach (var place in story.Alignment.Wording.Value.Alterations().Where(change => !IsAligned(change, story)).GroupBy(change => change.Left, (IEqualityComparer<Claim>)ReferenceEqualityComparer.Instance))
        {
            var copies = place.Select(change => change.Right).ToArray();
            var finding = rule.Finding(story, copies.Append(place.Key).Select(Location.Of));
            yield return Array.Exists(copies, copy => IsOfOneDay(copy, place.Key) && !HasRisen(copy, place.Key)) ? finding : finding with { Severity = Severity.Info };
        }
    }

    /// <summary>Whether the two are known for one fact: then the rules for their kind decide, with their tolerances and conditions.</summary>
    private static bool IsAligned(AlteredClaim change, StoryFacts story) => story.Alignment.Groups.Any(group => group.Claims.Contains(change.Left) && group.Claims.Contains(change.Right));

    /// <summary>Days later the text may be a later version of what an agency sent to both.</summary>
    private static bool IsOfOneDay(Claim copy, Claim original) =>
        copy.Article.Published is { } day && original.Article.Published is { } other && Math.Abs(day.DayNumber - other.DayNumber) < 2;

    /// <summary>A number that is greater in the one that appeared later may have been brought up to date.</summary>
    private static bool HasRisen(Claim copy, Claim original) =>
        copy.Value is NumberValue { Number: { } number } && original.Value is NumberValue { Number: { } before }
        && copy.Article.Published != original.Article.Published && copy.Article.Published > original.Article.Published == number > before;
}
