using FactCheck.Claims.Numbers;
using FactCheck.Languages;

namespace FactCheck.Claims.Measures;

/// <summary>Distances, weights, areas, durations, temperatures and all else that has a unit.</summary>
public sealed class MeasureKind : ClaimKind
{
    /// <inheritdoc/>
    public override string Name => "measure";

    /// <inheritdoc/>
    public override Type ValueType => typeof(NumberValue);

    /// <inheritdoc/>
    public override void Extract(SentenceView sentence, ICollection<Mention> mentions)
    {
        foreach (var quantity in sentence.Quantities)
        {
            if (quantity.Unit is { Family: UnitFamily.Measure } unit && !quantity.IsTaken(sentence) && !Ages.AgePattern.Follows(sentence, quantity))
            {
                mentions.Add(quantity.ToMention(this, sentence, unit));
            }
        }
    }

    /// <summary>A bound that two articles give is a value like any other: who must serve at least seven years, need not serve at least eight.</summary>
    public override ValueRelation Compare(ClaimValue left, ClaimValue right) =>
        NumberComparison.Compare(left, right) is var relation && relation == ValueRelation.Compatible && left is NumberValue { Number: { } x } a && right is NumberValue { Number: { } y } b
            && a.Hedge == b.Hedge && a.Hedge is Hedge.AtLeast or Hedge.AtMost && a.Unit == b.Unit && x != y ? ValueRelation.Disjoint : relation;

    /// <inheritdoc/>
    public override string DimensionOf(ClaimValue value) => ((NumberValue)value).Dimension;
}
