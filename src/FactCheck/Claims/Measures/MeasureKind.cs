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

    /// <inheritdoc/>
    public override ValueRelation Compare(ClaimValue left, ClaimValue right) => NumberComparison.Compare(left, right);

    /// <inheritdoc/>
    public override string DimensionOf(ClaimValue value) => ((NumberValue)value).Dimension;
}
