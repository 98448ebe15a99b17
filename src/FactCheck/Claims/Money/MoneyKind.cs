using FactCheck.Claims.Numbers;
using FactCheck.Languages;

namespace FactCheck.Claims.Money;

/// <summary>Amounts of money: "45.7 billion euros", "$5 to $10 a share", "63 cents".</summary>
public sealed class MoneyKind : ClaimKind
{
    /// <inheritdoc/>
    public override string Name => "money";

    /// <inheritdoc/>
    public override Type ValueType => typeof(NumberValue);

    /// <inheritdoc/>
    public override void Extract(SentenceView sentence, ICollection<Mention> mentions)
    {
        foreach (var quantity in sentence.Quantities)
        {
            if (quantity.Unit is { Family: UnitFamily.Currency } unit && !quantity.IsTaken(sentence))
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
