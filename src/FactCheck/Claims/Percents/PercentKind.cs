using FactCheck.Claims.Numbers;
using FactCheck.Languages;

namespace FactCheck.Claims.Percents;

/// <summary>Shares of a whole: "5 per cent", "20 basis points", "a third of the voters", "one in five".</summary>
public sealed class PercentKind : ClaimKind
{
    private const string Share = "share";

    /// <inheritdoc/>
    public override string Name => "percent";

    /// <inheritdoc/>
    public override Type ValueType => typeof(NumberValue);

    /// <inheritdoc/>
    public override void Extract(SentenceView sentence, ICollection<Mention> mentions)
    {
        foreach (var quantity in sentence.Quantities)
        {
            if (quantity.IsTaken(sentence))
            {
                continue;
            }

            if (quantity.Unit is { Family: UnitFamily.Share } unit)
            {
                mentions.Add(quantity.ToMention(this, sentence, unit));
            }
            else if (quantity is { IsFraction: true, Unit: null })
            {
                AddFraction(sentence, quantity, mentions);
            }
        }
    }

    /// <inheritdoc/>
    public override ValueRelation Compare(ClaimValue left, ClaimValue right) => NumberComparison.Compare(left, right);

    /// <inheritdoc/>
    public override string DimensionOf(ClaimValue value) => ((NumberValue)value).Dimension;

    // "a third of the 17 ministers", "half the seats": the whole is what the share is of.
    private void AddFraction(SentenceView sentence, Quantity quantity, ICollection<Mention> mentions)
    {
        var at = quantity.End;
        at += sentence.Is(at, GrammarWord.Of | GrammarWord.In) ? 1 : 0;
        at += sentence.Is(at, NumberCue.WholeDeterminer) ? 1 : 0;
        var isPart = at > quantity.End;
        var hasNoun = NounPhrase.TryPlural(sentence, at, out var noun) || (isPart && NounPhrase.TrySingular(sentence, at, out noun));
        if (!isPart && !hasNoun)
        {
            return;
        }

        var value = quantity.ToValue(Share, hasNoun ? sentence.TextOf(noun.First, noun.End - noun.First) : "", Share);
        mentions.Add(quantity.ToMention(this, sentence, value) with { HeadToken = hasNoun ? noun.Head : -1 });
    }
}
