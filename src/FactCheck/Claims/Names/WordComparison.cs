using System.Numerics;
using FactCheck.Languages;

namespace FactCheck.Claims.Names;

/// <summary>Why two words stand for one name.</summary>
internal enum NameWordForm : byte
{
    /// <summary>They are the same.</summary>
    None,

    /// <summary>"Schröder", "Schroeder".</summary>
    Diacritics,

    /// <summary>"J", "John".</summary>
    Initial,

    /// <summary>"Bill", "William".</summary>
    Nickname,

    /// <summary>"Qaddafi", "Gaddafi".</summary>
    Transliteration,

    /// <summary>"Путин", "Putin".</summary>
    Script,

    /// <summary>"Jongun", "Jong Un".</summary>
    Spacing,
}

/// <summary>How two words of names relate. <paramref name="Distance"/> is the slip's, in tenths of a letter.</summary>
internal readonly record struct WordMatch(NameRelation Relation, NameWordForm Form, byte Distance);

/// <summary>Compares words of names.</summary>
internal static class WordComparison
{
    private static readonly WordMatch s_different = new(NameRelation.Different, NameWordForm.None, SlipDistance.TooFar);

    /// <summary>Compares two words. <paramref name="origin"/> is where either name comes from; nicknames count for given names only.</summary>
    public static WordMatch Compare(in NameWord left, in NameWord right, NameOrigin origin, bool given)
    {
        if (left.Text == right.Text)
        {
            return new(NameRelation.Same, NameWordForm.None, 0);
        }

        if (left.Folded == right.Folded)
        {
            return Form(IsLatin(left.Text) == IsLatin(right.Text) ? NameWordForm.Diacritics : NameWordForm.Script);
        }

        if (left.IsInitial || right.IsInitial)
        {
            return left.Folded.Length > 0 && right.Folded.Length > 0 && left.Folded[0] == right.Folded[0] ? Form(NameWordForm.Initial) : s_different;
        }

        if (given && NameSpelling.Nicknames.Share(left.Folded, right.Folded))
        {
            return Form(NameWordForm.Nickname);
        }

        if (NameSpelling.Variants.Share(left.Folded, right.Folded))
        {
            return Form(IsLatin(left.Text) == IsLatin(right.Text) ? NameWordForm.Transliteration : NameWordForm.Script);
        }

        return HaveOtherLetters(left, right) ? s_different : CompareNear(left, right, origin);
    }

    private static WordMatch CompareNear(in NameWord left, in NameWord right, NameOrigin origin)
    {
        if (UmlautFolding.AreEqual(left, right))
        {
            return Form(NameWordForm.Diacritics);
        }

        if (IsTransliteration(left.Folded, right.Folded, origin))
        {
            return Form(IsLatin(left.Text) == IsLatin(right.Text) ? NameWordForm.Transliteration : NameWordForm.Script);
        }

        var distance = SlipDistance.Between(left.Folded, right.Folded);
        return distance == SlipDistance.TooFar ? s_different : new(NameRelation.Misspelling, NameWordForm.None, (byte)distance);
    }

    /// <summary>Three wrong letters change at most six bits; no slip and hardly a transliteration goes beyond that.</summary>
    private static bool HaveOtherLetters(in NameWord left, in NameWord right) =>
        BitOperations.PopCount((uint)(left.Letters ^ right.Letters)) > 6 || Math.Abs(left.Folded.Length - right.Folded.Length) > 5;

    private static WordMatch Form(NameWordForm form) => new(NameRelation.Form, form, 0);

    private static bool IsLatin(string text) => text.Length == 0 || text[0] < '\u0370' || text[0] is >= '\u1E00' and < '\u1F00';

    private static bool IsTransliteration(string left, string right, NameOrigin origin)
    {
        return ((origin & NameOrigin.Arabic) != NameOrigin.None
                && (Same(NameSpelling.ArabicI, left, right) || Same(NameSpelling.ArabicA, left, right)))
            || ((origin & NameOrigin.Slavic) != NameOrigin.None && Same(NameSpelling.Slavic, left, right))
            || ((origin & NameOrigin.Korean) != NameOrigin.None && Same(NameSpelling.Korean, left, right))
            || ((origin & NameOrigin.Greek) != NameOrigin.None && Same(NameSpelling.Greek, left, right));
    }

    private static bool Same(TransliterationSystem system, string left, string right) => NameSpelling.SameKey(system, left, system, right);
}
