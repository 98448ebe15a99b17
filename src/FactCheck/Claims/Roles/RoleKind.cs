using FactCheck.Claims.Entities;

namespace FactCheck.Claims.Roles;

/// <summary>Offices and functions. Found by <see cref="EntitySpotter"/>.</summary>
public sealed class RoleKind : ClaimKind
{
    /// <inheritdoc/>
    public override string Name => "role";

    /// <inheritdoc/>
    public override Type ValueType => typeof(RoleValue);

    /// <inheritdoc/>
    public override bool HasSlot => false;

    /// <inheritdoc/>
    public override void Extract(SentenceView sentence, ICollection<Mention> mentions) => Entity.Add<RoleValue>(this, sentence, mentions);

    /// <summary>Equal offices with equal fields are the same; two offices that nobody holds at once are disjoint, and so are two ministers' fields that share
    /// nothing. Of former or acting holders, and of offices of two institutions, nothing can be said.</summary>
    public override ValueRelation Compare(ClaimValue left, ClaimValue right)
    {
        if (left is not RoleValue a || right is not RoleValue b || a.Status != b.Status || AreApart(a.Institution, b.Institution))
        {
            return ValueRelation.NotComparable;
        }

        var sameOffice = Office(a) == Office(b);
        var (fields, others) = (Fields(a), Fields(b));
        if (sameOffice && fields.SetEquals(others))
        {
            return ValueRelation.Same;
        }

        if (a.Status is not null)
        {
            return ValueRelation.NotComparable;
        }

        var isCabinet = a.IsCabinet && b.IsCabinet && fields.Count > 0 && others.Count > 0;
        if (isCabinet || sameOffice)
        {
            return fields.Overlaps(others) || (sameOffice && (fields.Count == 0 || others.Count == 0)) ? ValueRelation.Compatible
                : isCabinet && AreKnown(a, b) && (a.JointFields & b.JointFields) == 0 ? ValueRelation.Disjoint
                : ValueRelation.NotComparable;
        }

        return (a.ExclusiveSets & b.ExclusiveSets) != 0
            ? ValueRelation.Disjoint : ValueRelation.NotComparable;
    }

    private static string Office(RoleValue role) => role.Corrected ?? role.Office;

    private static HashSet<string> Fields(RoleValue role) => new(role.Portfolio?.Split("; ") ?? [], StringComparer.Ordinal);

    private static bool AreKnown(RoleValue a, RoleValue b) => a.JointFields != 0 && b.JointFields != 0;

    /// <summary>Whether both are said and neither is part of the other's name.</summary>
    private static bool AreApart(string? left, string? right) =>
        left is not null && right is not null && !left.Contains(right, StringComparison.OrdinalIgnoreCase) && !right.Contains(left, StringComparison.OrdinalIgnoreCase);
}
