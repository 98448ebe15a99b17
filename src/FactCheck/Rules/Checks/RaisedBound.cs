using FactCheck.Claims;
using FactCheck.Claims.Numbers;
using FactCheck.Languages;

namespace FactCheck.Rules.Checks;

/// <summary>A number that was only a lower bound, and that a later article gives: "at least one suspect", then "three suspects".</summary>
internal sealed class RaisedBound : Check
{
    /// <inheritdoc/>
    public override string Name => "raised-bound";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story) =>
        from pair in story.Alignment.Pairs
        where pair.Left.Kind.Name == rule.Kind && pair.CanConflict && StatusCourse.Order(pair.Left, pair.Right) != 0
        let ordered = StatusCourse.Order(pair.Left, pair.Right) < 0 ? (Old: pair.Left, New: pair.Right) : (Old: pair.Right, New: pair.Left)
        where Raises((NumberValue)ordered.Old.Value, (NumberValue)ordered.New.Value)
        select rule.Finding(story, [Location.Of(ordered.Old), Location.Of(ordered.New)], GroupSides.About(ordered.New), pair, Verdict.Superseded);

    private static bool Raises(NumberValue old, NumberValue later) =>
        old.Hedge is Hedge.AtLeast or Hedge.Over && later.Hedge == Hedge.Exact && old.Number is { } bound && later.Number > bound;
}
