namespace FactCheck.Languages;

/// <summary>A sentence for the recogniser. All lists are as long as the sentence.</summary>
internal readonly ref struct EntityInput
{
    /// <summary>The words in normal form.</summary>
    public required ReadOnlySpan<string> Words { get; init; }

    /// <summary>The same in lower case.</summary>
    public required ReadOnlySpan<string> Lowers { get; init; }

    /// <summary>What is kept of the words.</summary>
    public required ReadOnlySpan<WordEntry> Entries { get; init; }

    /// <summary>Their parts of speech.</summary>
    public required ReadOnlySpan<TokenTag> Tags { get; init; }

    /// <summary>What the rules say of each word: an <see cref="Models.EntityHint"/>.</summary>
    public required ReadOnlySpan<byte> Hints { get; init; }

    /// <summary>For each word whether a name there is of interest: of a run of capitalised words without such a word nothing is said. Empty: all are.</summary>
    public ReadOnlySpan<bool> Wanted { get; init; }

    /// <summary>What a first pass over the article found in the sentence; null in the first pass.</summary>
    public IReadOnlyList<EntitySpan>? Found { get; init; }
}
