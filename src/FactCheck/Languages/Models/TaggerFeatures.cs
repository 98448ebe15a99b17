using static FactCheck.Languages.Models.FeatureHash;

namespace FactCheck.Languages.Models;

/// <summary>What the tagger looks at: the word, its spelling, its neighbours, their classes and the labels already given.</summary>
internal static class TaggerFeatures
{
    /// <summary>How many words of context stand on either side.</summary>
    public const int Margin = 2;

    /// <summary>An upper bound of the number of features.</summary>
    public const int Max = 64;

    /// <summary>Fills <paramref name="traits"/>, which is longer than the sentence by a margin on either side.</summary>
    public static void Describe(ReadOnlySpan<string> words, KnownWords known, Span<WordTraits> traits)
    {
        traits[0] = WordTraits.Boundary(-2);
        traits[1] = WordTraits.Boundary(-1);
        for (var i = 0; i < words.Length; i++)
        {
            traits[i + Margin] = WordTraits.Of(words[i], known);
        }

        traits[words.Length + Margin] = WordTraits.Boundary(1);
        traits[words.Length + Margin + 1] = WordTraits.Boundary(2);
    }

    /// <summary>The features of the word at <paramref name="at"/> in <paramref name="traits"/>, given the two labels before it; returns their number.</summary>
    public static int Fill(ReadOnlySpan<WordTraits> traits, int at, LetterCase letterCase, uint label1, uint label2, Span<uint> features)
    {
        var count = Word(in traits[at], at == Margin, (uint)letterCase, features);
        count += Neighbours(traits, at, features[count..]);
        count += Labels(traits, at, label1 + 1, label2 + 1, features[count..]);
        return count;
    }

    private static int Word(in WordTraits word, bool isFirst, uint letterCase, Span<uint> f)
    {
        var n = 0;
        var capitals = (uint)word.Capitals + (isFirst ? 4u : 0u) + (letterCase << 3);
        f[n++] = Of(1, word.Lower);
        f[n++] = Of(2, word.Lower, capitals);
        f[n++] = Of(3, word.Suffix1, capitals);
        f[n++] = Of(4, word.Suffix2);
        f[n++] = Of(5, word.Suffix3);
        f[n++] = Of(6, word.Suffix4);
        f[n++] = Of(7, word.Suffix5);
        f[n++] = Of(8, word.Prefix1);
        f[n++] = Of(9, word.Prefix2);
        f[n++] = Of(10, word.Prefix3);
        f[n++] = Of(11, word.Prefix4);
        f[n++] = Of(12, word.Shape, capitals);
        f[n++] = Of(13, word.Suffix3, capitals);
        f[n++] = Of(14, word.Entry.Class, capitals);
        f[n++] = Of(15, word.Entry.Ambiguity, capitals);
        f[n++] = Of(16, word.Entry.Capital, capitals);
        f[n++] = Of(17, word.Entry.Capital, capitals, word.Suffix3);
        return n;
    }

    private static int Neighbours(ReadOnlySpan<WordTraits> traits, int at, Span<uint> f)
    {
        ref readonly var word = ref traits[at];
        ref readonly var before = ref traits[at - 1];
        ref readonly var after = ref traits[at + 1];
        ref readonly var second = ref traits[at + 2];
        var n = 0;
        f[n++] = Of(20, before.Lower);
        f[n++] = Of(21, after.Lower);
        f[n++] = Of(22, traits[at - 2].Lower);
        f[n++] = Of(23, second.Lower);
        f[n++] = Of(24, before.Lower, word.Lower);
        f[n++] = Of(25, word.Lower, after.Lower);
        f[n++] = Of(26, before.Lower, after.Lower);
        f[n++] = Of(27, before.Suffix3);
        f[n++] = Of(28, after.Suffix3);
        f[n++] = Of(29, after.Suffix2, word.Entry.Ambiguity);
        f[n++] = Of(30, before.Shape, (uint)word.Capitals);
        f[n++] = Of(31, after.Shape, (uint)word.Capitals);
        f[n++] = Of(32, before.Entry.Class);
        f[n++] = Of(33, after.Entry.Class);
        f[n++] = Of(34, traits[at - 2].Entry.Class);
        f[n++] = Of(35, second.Entry.Class);
        f[n++] = Of(36, before.Entry.Class, word.Entry.Class);
        f[n++] = Of(37, word.Entry.Class, after.Entry.Class);
        f[n++] = Of(38, before.Entry.Class, after.Entry.Class);
        f[n++] = Of(39, after.Entry.Ambiguity);
        f[n++] = Of(40, word.Entry.Ambiguity, after.Entry.Ambiguity);
        f[n++] = Of(41, after.Entry.Ambiguity, second.Entry.Ambiguity);
        f[n++] = Of(43, after.Entry.Capital, (uint)after.Capitals, (uint)word.Capitals);
        f[n++] = Of(42, after.Lower, second.Lower);
        return n;
    }

    private static int Labels(ReadOnlySpan<WordTraits> traits, int at, uint label1, uint label2, Span<uint> f)
    {
        ref readonly var word = ref traits[at];
        ref readonly var after = ref traits[at + 1];
        var n = 0;
        f[n++] = Of(50, label1);
        f[n++] = Of(51, label1, label2);
        f[n++] = Of(52, label1, word.Lower);
        f[n++] = Of(53, label1, word.Entry.Class);
        f[n++] = Of(54, label1, word.Suffix3);
        f[n++] = Of(55, label1, after.Lower);
        f[n++] = Of(56, label1, after.Entry.Class);
        f[n++] = Of(57, label1, word.Entry.Ambiguity);
        f[n++] = Of(58, label1, after.Entry.Ambiguity);
        f[n++] = Of(59, label1, label2, word.Lower);
        f[n++] = Of(60, label1, word.Entry.Ambiguity, after.Entry.Ambiguity);
        f[n++] = Of(61, label1, label2, word.Entry.Ambiguity);
        f[n++] = Of(63, label1, word.Entry.Capital, (uint)word.Capitals);
        f[n++] = Of(62, label1, (uint)word.Capitals, (uint)after.Capitals);
        return n;
    }
}
