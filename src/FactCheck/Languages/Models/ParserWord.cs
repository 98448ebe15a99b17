namespace FactCheck.Languages.Models;

/// <summary>What the parser knows of a word.</summary>
internal struct ParserWord
{
    /// <summary>The word's hash.</summary>
    public uint Word;

    /// <summary>Its tags.</summary>
    public TokenTag Tag;

    /// <summary>The word class.</summary>
    public uint Class;

    /// <summary>The hash of its last letters.</summary>
    public uint Ending;

    /// <summary>Fills <paramref name="nodes"/>, one a word.</summary>
    public static void Describe(ReadOnlySpan<string> words, ReadOnlySpan<TokenTag> tags, KnownWords known, Span<ParserWord> nodes)
    {
        for (var i = 0; i < words.Length; i++)
        {
            nodes[i] = Of(words[i], known) with { Tag = tags[i] };
        }
    }

    /// <summary>A word, its tags still missing.</summary>
    public static ParserWord Of(string word, KnownWords known) => Of(WordTraits.Of(word, known));

    /// <summary>A word of those traits, its tags still missing.</summary>
    public static ParserWord Of(in WordTraits traits) => new() { Word = traits.Lower, Class = traits.Entry.Class, Ending = traits.Suffix3 };
}
