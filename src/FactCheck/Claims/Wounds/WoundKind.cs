using FactCheck.Languages;

namespace FactCheck.Claims.Wounds;

/// <summary>Where on the body somebody was hit: "shot in the leg", "a gunshot wound to the chest". Whose wounds can be one is the business of rules.</summary>
public sealed class WoundKind : ClaimKind
{
    /// <inheritdoc/>
    public override string Name => "wound";

    /// <inheritdoc/>
    public override Type ValueType => typeof(WoundValue);

    /// <inheritdoc/>
    public override bool HasSlot => false;

    /// <inheritdoc/>
    public override bool NeedsClause => true;

    /// <inheritdoc/>
    public override void Extract(SentenceView sentence, ICollection<Mention> mentions)
    {
        if (sentence.CanAny(WordUse.BodyPart) && sentence.CanAny(WordUse.Wound))
        {
            foreach (var mention in new WoundFinder(sentence, mentions).Find(this).ToArray())
            {
                mentions.Add(mention);
            }
        }
    }

    /// <summary>Equal parts are the same. What excludes what depends on how parts lie to each other and whose they are, and is the business of rules.</summary>
    public override ValueRelation Compare(ClaimValue left, ClaimValue right) =>
        left is WoundValue a && right is WoundValue b && a.Normal == b.Normal ? ValueRelation.Same : ValueRelation.NotComparable;
}
