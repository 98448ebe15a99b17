using FactCheck.Claims.Entities;

namespace FactCheck.Claims.Names;

/// <summary>People's names. Found by <see cref="EntitySpotter"/>.</summary>
public sealed class NameKind : ClaimKind
{
    /// <inheritdoc/>
    public override string Name => "name";

    /// <inheritdoc/>
    public override Type ValueType => typeof(NameValue);

    /// <inheritdoc/>
    public override bool HasSlot => false;

    /// <inheritdoc/>
    public override void Extract(SentenceView sentence, ICollection<Mention> mentions) => Entity.Add<NameValue>(this, sentence, mentions);

    /// <summary>Equal normal forms are the same; of others nothing is said here: comparing spellings is the business of alignment and rules.</summary>
    public override ValueRelation Compare(ClaimValue left, ClaimValue right) =>
        string.Equals(left.Normal, right.Normal, StringComparison.OrdinalIgnoreCase) ? ValueRelation.Same : ValueRelation.NotComparable;
}
