using FactCheck.Claims.Entities;

namespace FactCheck.Claims.Roles;

/// <summary>Offices and functions. Found by <see cref="EntitySpotter"/>.</summary>
public sealed class RoleKind : ClaimKind
{
    /// <inheritdoc/>
    public override string Name => "role";

    /// <inheritdoc/>
    public override void Extract(SentenceView sentence, ICollection<Mention> mentions) => Entity.Add<RoleValue>(this, sentence, mentions);

    /// <summary>Equal normal forms are the same; of others nothing is said here: comparing spellings is the business of alignment and rules.</summary>
    public override ValueRelation Compare(ClaimValue left, ClaimValue right) =>
        string.Equals(left.Normal, right.Normal, StringComparison.OrdinalIgnoreCase) ? ValueRelation.Same : ValueRelation.NotComparable;
}
