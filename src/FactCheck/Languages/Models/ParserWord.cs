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
            var traits = WordTraits.Of(words[i], known);
            nodes[i] = new()
            {
                Word = traits.Lower, Tag = tags[i], Class = traits.Entry.Class, Ending = traits.Suffix3,
            };
        }
    }
}
