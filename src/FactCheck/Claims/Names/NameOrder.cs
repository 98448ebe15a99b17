using FactCheck.Languages;

namespace FactCheck.Claims.Names;

/// <summary>Names whose surname stands first in one text and last in the other: "Orbán Viktor", "Abe Shinzo".</summary>
internal static class NameOrder
{
    private const NameOrigin Eastern = NameOrigin.Chinese | NameOrigin.Korean | NameOrigin.Vietnamese;

    /// <summary>Whether moving the first word to the end, or the last to the front, makes the names equal. Two given names ("Simon Paul") may be
    /// two people either way, and with a father's name the order is the name.</summary>
    public static bool IsTurned(PersonName left, PersonName right)
    {
        var count = left.Words.Length;
        if (count != right.Words.Length || count is < 2 or > 3 || left.HasPatronymic || right.HasPatronymic || left.IsInverted || right.IsInverted)
        {
            return false;
        }

        return (Fits(left, right, 1) || Fits(left, right, count - 1)) && IsSurnameClear(left);
    }

    private static bool Fits(PersonName left, PersonName right, int shift)
    {
        var origin = left.Origin | right.Origin;
        var count = left.Words.Length;
        for (var i = 0; i < count; i++)
        {
            var match = WordComparison.Compare(left.Words[i], right.Words[(i + shift) % count], origin, given: false);
            if (match.Relation is not (NameRelation.Same or NameRelation.Form) || match.Form == NameWordForm.Initial)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSurnameClear(PersonName name)
    {
        var (first, last) = (name.Words[0], name.Words[^1]);
        return ((first.Origin | last.Origin) & (Eastern | NameOrigin.Hungarian)) != NameOrigin.None
            || !(NameSpelling.IsCommonGiven(first.Folded) && NameSpelling.IsCommonGiven(last.Folded));
    }
}
