using FactCheck.Claims;

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
        foreach (var place in story.Alignment.Wording.Value.Alterations().GroupBy(change => change.Left, (IEqualityComparer<Claim>)ReferenceEqualityComparer.Instance))
        {
            var copies = place.Select(change => change.Right).ToArray();
            var finding = rule.Finding(story, copies.Append(place.Key).Select(Location.Of));
            yield return Array.Exists(copies, copy => IsOfOneDay(copy, place.Key)) ? finding : finding with { Severity = Severity.Info };
        }
    }

    /// <summary>Days later the text may be a later version of what an agency sent to both.</summary>
    private static bool IsOfOneDay(Claim copy, Claim original) =>
        copy.Article.Published is { } day && original.Article.Published is { } other && Math.Abs(day.DayNumber - other.DayNumber) < 2;
}
