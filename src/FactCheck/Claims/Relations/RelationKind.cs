using FactCheck.Languages;

namespace FactCheck.Claims.Relations;

/// <summary>What people are to each other: "his wife, Jo Hart", "Jo Hart, the younger sister of Ann Lind". An office has a holder; a relation has two people, and can
/// be told from either side.</summary>
public sealed class RelationKind : ClaimKind
{
    /// <inheritdoc/>
    public override string Name => "relation";

    /// <inheritdoc/>
    public override Type ValueType => typeof(RelationValue);

    /// <inheritdoc/>
    public override bool HasSlot => false;

    /// <inheritdoc/>
    public override void Extract(SentenceView sentence, ICollection<Mention> mentions)
    {
        if (sentence.CanAny(WordUse.Relation))
        {
            foreach (var relation in new RelationFinder(sentence, mentions).Find(this))
            {
                mentions.Add(relation);
            }
        }
    }

    /// <summary>Equal relations to one person are the same. What excludes what depends on who both people are, and is the business of rules.</summary>
    public override ValueRelation Compare(ClaimValue left, ClaimValue right) =>
        left is RelationValue a && right is RelationValue b && (a.Relation, a.Sex, a.Order, a.Other) == (b.Relation, b.Sex, b.Order, b.Other)
            ? ValueRelation.Same : ValueRelation.NotComparable;
}
