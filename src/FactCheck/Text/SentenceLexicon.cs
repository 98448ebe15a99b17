using System.Collections.Frozen;

namespace FactCheck.Text;

/// <summary>What the sentence splitter and the block finder must know of a language. Words are in lower case.</summary>
public sealed record SentenceLexicon
{
    /// <summary>Knows nothing.</summary>
    public static SentenceLexicon Empty { get; } = new();

    /// <summary>Abbreviations with their full stop that never end a sentence: "mr.", "gen.", "vs.".</summary>
    public FrozenSet<string> Titles { get; init; } = [];

    /// <summary>Abbreviations with their full stop that may end a sentence: "inc.", "u.s.", "a.m.".</summary>
    public FrozenSet<string> Abbreviations { get; init; } = [];

    /// <summary>Whole lines that are page furniture: "full screen", "recommended videos".</summary>
    public FrozenSet<string> Furniture { get; init; } = [];
}
