namespace FactCheck.Languages.Models;

/// <summary>How a sentence is capitalised: a headline's capitals say little about a word.</summary>
internal enum LetterCase : byte
{
    /// <summary>As usual.</summary>
    Sentence,

    /// <summary>Most Words Begin With a Capital.</summary>
    Title,

    /// <summary>MOST WORDS ARE IN CAPITALS.</summary>
    Capitals,
}

/// <summary>How a word is capitalised.</summary>
internal enum Capitals : byte
{
    /// <summary>Neither letter nor digit first, or lower case.</summary>
    None,

    /// <summary>First letter only.</summary>
    First,

    /// <summary>Every letter, and more than one.</summary>
    All,

    /// <summary>Somewhere else: "iPhone", "McDonald".</summary>
    Mixed,
}

/// <summary>The hashes of a word that features are made of: all of it is worked out once a token. Digits count as one letter, so that
/// "1990" and "2014" are one word.</summary>
internal struct WordTraits
{
    private const int MaxSuffix = 5;
    private const int MaxPrefix = 4;

    /// <summary>The word in lower case.</summary>
    public uint Lower;

    /// <summary>Its last one, two, .. letters.</summary>
    public uint Suffix1, Suffix2, Suffix3, Suffix4, Suffix5;

    /// <summary>Its first one, two, .. letters.</summary>
    public uint Prefix1, Prefix2, Prefix3, Prefix4;

    /// <summary>Its pattern of capitals, small letters, digits and signs, runs cut to two.</summary>
    public uint Shape;

    /// <summary>How it is capitalised.</summary>
    public Capitals Capitals;

    /// <summary>What the language knows of it.</summary>
    public KnownWord Entry;

    /// <summary>What stands before (<paramref name="place"/> -1, -2) or after (1, 2) the sentence.</summary>
    public static WordTraits Boundary(int place) => new() { Lower = 7u + (uint)(place + 2), Suffix3 = 7u + (uint)(place + 2), Shape = 7, Entry = KnownWord.Unknown };

    /// <summary>The traits of a word.</summary>
    public static WordTraits Of(string word, KnownWords known)
    {
        WordTraits traits = default;
        Span<uint> prefixes = stackalloc uint[MaxPrefix];
        Span<uint> last = stackalloc uint[MaxSuffix];
        var lower = FeatureHash.Seed;
        uint shape = FeatureHash.Seed, previous = 0;
        int run = 0, upper = 0, small = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var (letter, kind) = Fold(word[i]);
            upper += kind == 'X' ? 1 : 0;
            small += kind == 'x' ? 1 : 0;
            lower = FeatureHash.Add(lower, letter);
            if (i < MaxPrefix)
            {
                prefixes[i] = lower;
            }

            last[i % MaxSuffix] = letter;
            run = kind == previous ? run + 1 : 0;
            previous = kind;
            shape = run < 2 ? FeatureHash.Add(shape, kind) : shape;
        }

        traits.Lower = FeatureHash.Finish(lower);
        traits.Shape = shape;
        traits.Capitals = CapitalsOf(word, upper, small);
        traits.Entry = known[traits.Lower];
        (traits.Prefix1, traits.Prefix2, traits.Prefix3, traits.Prefix4) = (prefixes[0], prefixes[1], prefixes[2], prefixes[3]);
        traits.SetSuffixes(last, word.Length);
        return traits;
    }

    /// <summary>How a sentence is capitalised, told from its longer words.</summary>
    public static LetterCase CaseOf(ReadOnlySpan<string> words)
    {
        int longer = 0, capital = 0, all = 0;
        foreach (var word in words)
        {
            if (word.Length > 3 && char.IsLetter(word[0]))
            {
                longer++;
                capital += char.IsUpper(word[0]) ? 1 : 0;
                all += char.IsUpper(word[0]) && char.IsUpper(word[1]) && char.IsUpper(word[^1]) ? 1 : 0;
            }
        }

        return longer < 2 ? LetterCase.Sentence : all * 5 >= longer * 4 ? LetterCase.Capitals : capital * 5 >= longer * 4 ? LetterCase.Title : LetterCase.Sentence;
    }

    private static (uint Letter, uint Kind) Fold(char letter)
    {
        if (char.IsAsciiLetterLower(letter))
        {
            return (letter, 'x');
        }

        if (char.IsAsciiDigit(letter))
        {
            return ('0', '0');
        }

        if (char.IsAscii(letter))
        {
            return char.IsAsciiLetterUpper(letter) ? ((uint)(letter | 0x20), 'X') : (letter, letter);
        }

        return char.IsUpper(letter) ? (char.ToLowerInvariant(letter), 'X') : (letter, char.IsLetter(letter) ? 'x' : letter);
    }

    private static Capitals CapitalsOf(string word, int upper, int small) =>
        upper == 0 ? Capitals.None
        : small == 0 && upper > 1 ? Capitals.All
        : upper == 1 && char.IsUpper(word[0]) ? Capitals.First
        : Capitals.Mixed;

    private void SetSuffixes(ReadOnlySpan<uint> last, int length)
    {
        Span<uint> suffixes = stackalloc uint[MaxSuffix];
        var hash = FeatureHash.Seed;
        for (var i = 0; i < Math.Min(length, MaxSuffix); i++)
        {
            hash = FeatureHash.Add(hash, last[(length - 1 - i) % MaxSuffix]);
            suffixes[i] = hash;
        }

        (Suffix1, Suffix2, Suffix3, Suffix4, Suffix5) = (suffixes[0], suffixes[1], suffixes[2], suffixes[3], suffixes[4]);
    }
}
