using System.Text;
using FactCheck.Languages;

namespace FactCheck.Claims.Entities;

/// <summary>Names of two words in the order of Japan and Hungary, where the words leave no doubt: "Kishida Fumio", "Orbán Viktor".</summary>
internal static class SurnameFirst
{
    private const NameOrigin Homes = NameOrigin.Hungarian | NameOrigin.Japanese;

    /// <summary>Whether the last word is a given name of there and no surname elsewhere, or written with its accent, and the first no given name.</summary>
    public static bool IsClear(NameLexicon names, string first, string last) =>
        !names.IsGiven(first) && !names.IsWeakGiven(first) && (names.IsSurname(first) || !names.IsRareGiven(first))
        && (NameSpelling.Origins.Of(PlaceLexicon.Key(last).ToLowerInvariant()) & Homes) != NameOrigin.None
        && (!names.IsSurname(last) || !Ascii.IsValid(last));
}
