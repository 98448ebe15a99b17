using System.Numerics;
using static FactCheck.Languages.Models.FeatureHash;

namespace FactCheck.Languages.Models;

/// <summary>What the recogniser looks at: the word, its neighbours, the capitalised words it stands among, word lists, and what the rules say.</summary>
internal static class EntityFeatures
{
    /// <summary>How many words of context stand on either side.</summary>
    public const int Margin = 2;

    /// <summary>An upper bound of the number of features.</summary>
    public const int Max = 192;

    /// <summary>The feature that scores the labels behind a label.</summary>
    public static uint Transition(int before) => Of(200, (uint)before);

    /// <summary>The features of the word at <paramref name="at"/>, which is part of the run of candidates from <paramref name="first"/> to before
    /// <paramref name="end"/>; all are places in <paramref name="traits"/>. Returns their number.</summary>
    public static int Fill(ReadOnlySpan<EntityTraits> traits, int at, int first, int end, uint letterCase, Span<uint> features)
    {
        var count = Word(traits, at, letterCase, features);
        count += Tags(traits, at, (uint)traits[at].Word.Capitals + (letterCase << 3), features[count..]);
        count += Neighbours(traits, at, features[count..]);
        count += Run(traits, at, first, end, features[count..]);
        count += Lists(traits, at, features[count..]);
        return count;
    }

    private static int Word(ReadOnlySpan<EntityTraits> traits, int at, uint letterCase, Span<uint> f)
    {
        ref readonly var word = ref traits[at].Word;
        var capitals = (uint)word.Capitals + (letterCase << 3);
        uint hint = traits[at].Hint, before = traits[at - 1].Hint, after = traits[at + 1].Hint;
        var n = 0;
        f[n++] = Of(1, capitals);
        f[n++] = Of(2, word.Lower);
        f[n++] = Of(3, word.Suffix2, capitals);
        f[n++] = Of(4, word.Suffix3, capitals);
        f[n++] = Of(5, word.Suffix4);
        f[n++] = Of(6, word.Prefix3);
        f[n++] = Of(110, word.Prefix4);
        f[n++] = Of(111, word.Suffix5);
        f[n++] = Of(7, word.Shape, capitals);
        f[n++] = Of(19, word.Entry.FineClass, capitals);
        f[n++] = Of(9, word.Entry.Capital, capitals);
        f[n++] = Of(10, word.Entry.Ambiguity);
        f[n++] = Of(11, hint);
        f[n++] = Of(12, hint, before);
        f[n++] = Of(13, hint, after);
        f[n++] = Of(14, hint, capitals, word.Entry.Capital);
        f[n++] = Of(39, hint, word.Entry.FineClass);
        f[n++] = Of(16, traits[at].Ruled, capitals);
        f[n++] = Of(17, traits[at].Ruled, hint);
        if (traits[at].Named != 0)
        {
            f[n++] = Of(120, traits[at].Named, hint);
            f[n++] = Of(121, traits[at].Named, capitals);
            f[n++] = Of(122, traits[at].Named, traits[at].Ruled);
            f[n++] = Of(123, traits[at].Named, traits[at - 1].Named, traits[at + 1].Named);
            f[n++] = Of(124, traits[at].Named, (uint)traits[at].Tag, capitals);
        }

        f[n++] = Of(18, before, after);
        return n;
    }

    private static int Tags(ReadOnlySpan<EntityTraits> traits, int at, uint capitals, Span<uint> f)
    {
        uint tag = (uint)traits[at].Tag, before = (uint)traits[at - 1].Tag, after = (uint)traits[at + 1].Tag;
        var n = 0;
        f[n++] = Of(101, tag, capitals);
        f[n++] = Of(102, before);
        f[n++] = Of(103, after);
        f[n++] = Of(104, before, tag);
        f[n++] = Of(105, after, tag);
        f[n++] = Of(106, before, after);
        f[n++] = Of(107, before, (uint)traits[at - 2].Tag);
        f[n++] = Of(108, after, (uint)traits[at + 2].Tag);
        f[n++] = Of(109, tag, traits[at].Hint);
        return n;
    }

    private static int Neighbours(ReadOnlySpan<EntityTraits> traits, int at, Span<uint> f)
    {
        ref readonly var word = ref traits[at].Word;
        ref readonly var before = ref traits[at - 1].Word;
        ref readonly var after = ref traits[at + 1].Word;
        ref readonly var second = ref traits[at - 2].Word;
        ref readonly var third = ref traits[at + 2].Word;
        var n = 0;
        f[n++] = Of(20, before.Lower);
        f[n++] = Of(21, after.Lower);
        f[n++] = Of(22, second.Lower);
        f[n++] = Of(23, third.Lower);
        f[n++] = Of(24, before.Lower, word.Lower);
        f[n++] = Of(25, word.Lower, after.Lower);
        f[n++] = Of(40, before.Entry.FineClass);
        f[n++] = Of(41, after.Entry.FineClass);
        f[n++] = Of(42, second.Entry.FineClass);
        f[n++] = Of(43, third.Entry.FineClass);
        f[n++] = Of(30, before.Entry.Class, word.Entry.Class);
        f[n++] = Of(31, word.Entry.Class, after.Entry.Class);
        f[n++] = Of(32, before.Entry.Class, after.Entry.Class);
        f[n++] = Of(33, before.Shape, (uint)word.Capitals);
        f[n++] = Of(34, after.Shape, (uint)word.Capitals);
        f[n++] = Of(36, second.Lower, before.Lower);
        f[n++] = Of(37, after.Lower, third.Lower);
        f[n++] = Of(38, after.Entry.Class, third.Entry.Class);
        return n;
    }

    /// <summary>What stands around the run, and its first and last word: "Corp." at its end says something about each of its words.</summary>
    private static int Run(ReadOnlySpan<EntityTraits> traits, int at, int first, int end, Span<uint> f)
    {
        var place = (uint)(Math.Min(at - first, 2) + (4 * Math.Min(end - 1 - at, 2)));
        ref readonly var before = ref traits[first - 1];
        ref readonly var after = ref traits[end];
        ref readonly var last = ref traits[end - 1];
        var n = 0;
        f[n++] = Of(50, place);
        f[n++] = Of(51, place, (uint)traits[at].Flags);
        f[n++] = Of(52, before.Word.Lower);
        f[n++] = Of(53, after.Word.Lower);
        f[n++] = Of(54, before.Word.Entry.Class, (uint)Math.Min(end - first, 3));
        f[n++] = Of(55, after.Word.Entry.Class, (uint)Math.Min(end - first, 3));
        f[n++] = Of(56, last.Word.Lower);
        f[n++] = Of(57, (uint)last.Flags, place);
        f[n++] = Of(58, (uint)traits[first].Flags, place);
        f[n++] = Of(59, (uint)(before.Flags & Cues), place);
        f[n++] = Of(60, (uint)(after.Flags & Cues), place);
        f[n++] = Of(61, (uint)traits[first].Flags, (uint)last.Flags, place);
        f[n++] = Of(63, traits[first].Word.Lower, place);
        f[n++] = Of(64, before.Word.Lower, after.Word.Lower);
        f[n++] = Of(65, traits[first - 2].Word.Lower, before.Word.Lower, place);
        f[n++] = Of(66, after.Word.Lower, traits[end + 1].Word.Lower, place);
        f[n++] = Of(67, before.Word.Lower, place);
        f[n++] = Of(68, after.Word.Lower, place);
        f[n++] = Of(62, place, traits[at].Hint);
        return n;
    }

    private const EntityFlags Cues = EntityFlags.Honorific | EntityFlags.Speech | EntityFlags.Where | EntityFlags.Label | EntityFlags.Personal | EntityFlags.Role
        | EntityFlags.Area | EntityFlags.Local | EntityFlags.Function;

    private static int Lists(ReadOnlySpan<EntityTraits> traits, int at, Span<uint> f)
    {
        var n = 0;
        f[n++] = Of(70, (uint)traits[at].Flags);
        f[n++] = Of(71, (uint)traits[at].Flags, (uint)traits[at - 1].Flags);
        f[n++] = Of(72, (uint)traits[at].Flags, (uint)traits[at + 1].Flags);
        f[n++] = Of(73, (uint)traits[at].Flags, traits[at].Hint);
        for (var offset = -1; offset <= 1; offset++)
        {
            for (var bits = (uint)traits[at + offset].Flags; bits != 0; bits &= bits - 1)
            {
                var bit = (uint)BitOperations.TrailingZeroCount(bits);
                f[n++] = Of(80 + (uint)(offset + 1), bit);
                if (offset == 0)
                {
                    f[n++] = Of(84, bit, traits[at].Hint);
                }
            }
        }

        return n;
    }
}
