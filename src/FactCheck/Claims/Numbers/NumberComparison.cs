namespace FactCheck.Claims.Numbers;

/// <summary>How two numbers of one kind relate.</summary>
internal static class NumberComparison
{
    /// <summary>Compares in the base unit. Numbers that lie apart are still compatible when one is a rounding of the other;
    /// in different units both may be rounded.</summary>
    public static ValueRelation Compare(ClaimValue left, ClaimValue right)
    {
        if (left is not NumberValue a || right is not NumberValue b || a.Dimension != b.Dimension)
        {
            return ValueRelation.NotComparable;
        }

        if (a.Against is not null || b.Against is not null)
        {
            return VotePair.Compare(a, b);
        }

        if (a.Role != b.Role && (a.Role == NumberRole.From || b.Role == NumberRole.From || (a.Role != NumberRole.None && b.Role != NumberRole.None)))
        {
            // A level before and after, or a level and a change: both can be right, and only a level that both tell agrees.
            return (a.Role == NumberRole.None || b.Role == NumberRole.None) && !a.Base.IsDisjointFrom(b.Base) ? ValueRelation.Compatible : ValueRelation.NotComparable;
        }

        if (a.Trend != b.Trend && a.Trend != Trend.None && b.Trend != Trend.None)
        {
            return ValueRelation.Disjoint;
        }

        if (!a.Base.IsDisjointFrom(b.Base))
        {
            return a.Base == b.Base && a.Hedge == b.Hedge ? ValueRelation.Same : ValueRelation.Compatible;
        }

        var isRounding = !a.Rounded.IsDisjointFrom(b.Base) || !b.Rounded.IsDisjointFrom(a.Base)
            || (a.Unit != b.Unit && !a.Rounded.IsDisjointFrom(b.Rounded));
        return isRounding ? ValueRelation.Compatible : ValueRelation.Disjoint;
    }
}
