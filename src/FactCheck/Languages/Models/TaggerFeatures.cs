using static FactCheck.Languages.Models.FeatureHash;

namespace FactCheck.Languages.Models;

/// <summary>What the tagger looks at: the word, its spelling, its neighbours, their classes and the labels already given. No feature depends on two words, so that the scores of
/// all come again with a word, and need be summed but once.</summary>
internal static class TaggerFeatures
{
    /// <summary>How many words of context stand on either side.</summary>
    public const int Margin = 2;

    /// <summary>An upper bound of the number of features.</summary>
    public const int Max = 64;

    /// <summary>How many parts depend on one word and the case of its surroundings.</summary>
    public const int Parts = SecondAfter + 1;

    private const int Cases = 6, Capitalisations = 4;
    private const int Before = Cases, After = Before + Capitalisations, SecondBefore = After + Capitalisations, SecondAfter = SecondBefore + 1;

    /// <summary>Fills <paramref name="traits"/>, which is longer than the sentence by a margin on either side.</summary>
    public static void Describe(ReadOnlySpan<string> words, KnownWords known, Span<WordTraits> traits)
    {
        Bound(traits);
        for (var i = 0; i < words.Length; i++)
        {
            traits[i + Margin] = WordTraits.Of(words[i], known);
        }
    }

    /// <summary>Fills the margins.</summary>
    public static void Bound(Span<WordTraits> traits)
    {
        traits[0] = WordTraits.Boundary(-2);
        traits[1] = WordTraits.Boundary(-1);
        traits[^2] = WordTraits.Boundary(1);
        traits[^1] = WordTraits.Boundary(2);
    }

    /// <summary>The features of the word at <paramref name="at"/> in <paramref name="traits"/>, given the two labels before it, which count from 1, 0 being none; returns their number.</summary>
    public static int Fill(ReadOnlySpan<WordTraits> traits, int at, LetterCase letterCase, uint label1, uint label2, Span<uint> features)
    {
        var count = 0;
        for (var offset = -Margin; offset <= Margin; offset++)
        {
            count += Alone(PartOf(traits, at, offset, letterCase), in traits[at + offset], features[count..]);
        }

        count += Labelled(in traits[at], 0, label1, features[count..]);
        count += Labelled(in traits[at + 1], 1, label1, features[count..]);
        features[count++] = Pair(label1, label2);
        return count;
    }

    /// <summary>The part of the word that stands so far behind the one at <paramref name="at"/>.</summary>
    public static int PartOf(ReadOnlySpan<WordTraits> traits, int at, int offset, LetterCase letterCase) => offset switch
    {
        0 => (at == Margin ? 1 : 0) + (2 * (int)letterCase),
        -1 => Before + (int)traits[at].Capitals,
        1 => After + (int)traits[at].Capitals,
        -2 => SecondBefore,
        _ => SecondAfter,
    };

    /// <summary>The features of a part.</summary>
    public static int Alone(int part, in WordTraits word, Span<uint> f) =>
        part < Before ? Own(in word, (uint)word.Capitals + ((uint)(part & 1) << 2) + ((uint)(part >> 1) << 3), f)
        : part < After ? Left(in word, (uint)(part - Before), f)
        : part < SecondBefore ? Right(in word, (uint)(part - After), f)
        : Second(in word, part == SecondBefore ? 0u : 1u, f);

    /// <summary>The features of a label and of the word behind it, or of the word that stands so many words ahead of that.</summary>
    public static int Labelled(in WordTraits word, int ahead, uint label, Span<uint> f) => ahead == 0 ? Behind(in word, label, f) : Ahead(in word, label, f);

    private static int Behind(in WordTraits word, uint label, Span<uint> f)
    {
        var n = 0;
        f[n++] = Of(50, label);
        f[n++] = Of(52, label, word.Lower);
        f[n++] = Of(53, label, word.Entry.Class);
        f[n++] = Of(54, label, word.Suffix3);
        f[n++] = Of(57, label, word.Entry.Ambiguity);
        f[n++] = Of(63, label, word.Entry.Capital, (uint)word.Capitals);
        return n;
    }

    private static int Ahead(in WordTraits after, uint label, Span<uint> f)
    {
        var n = 0;
        f[n++] = Of(55, label, after.Lower);
        f[n++] = Of(56, label, after.Entry.Class);
        f[n++] = Of(58, label, after.Entry.Ambiguity);
        return n;
    }

    /// <summary>The feature of the two labels before.</summary>
    public static uint Pair(uint label1, uint label2) => Of(51, label1, label2);

    private static int Own(in WordTraits word, uint capitals, Span<uint> f)
    {
        var n = 0;
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

    private static int Left(in WordTraits before, uint capitals, Span<uint> f)
    {
        var n = 0;
        f[n++] = Of(20, before.Lower);
        f[n++] = Of(27, before.Suffix3);
        f[n++] = Of(30, before.Shape, capitals);
        f[n++] = Of(32, before.Entry.Class);
        return n;
    }

    private static int Right(in WordTraits after, uint capitals, Span<uint> f)
    {
        var n = 0;
        f[n++] = Of(21, after.Lower);
        f[n++] = Of(28, after.Suffix3);
        f[n++] = Of(31, after.Shape, capitals);
        f[n++] = Of(33, after.Entry.Class);
        f[n++] = Of(39, after.Entry.Ambiguity);
        f[n++] = Of(43, after.Entry.Capital, (uint)after.Capitals, capitals);
        return n;
    }

    private static int Second(in WordTraits word, uint side, Span<uint> f)
    {
        var n = 0;
        f[n++] = Of(22 + side, word.Lower);
        f[n++] = Of(34 + side, word.Entry.Class);
        return n;
    }
}
