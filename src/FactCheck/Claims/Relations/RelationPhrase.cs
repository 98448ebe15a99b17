using FactCheck.Languages;

namespace FactCheck.Claims.Relations;

/// <summary>A noun for what somebody is to somebody else, with what belongs to it. Token numbers count from the sentence's first.</summary>
/// <param name="Noun">The noun.</param>
/// <param name="First">The first token of the phrase, its owner included.</param>
/// <param name="End">The token behind the phrase.</param>
internal sealed record RelationPhrase(RelationNoun Noun, int First, int End)
{
    /// <summary>The first token of the noun and the words right before it.</summary>
    public int Start { get; init; } = First;

    /// <summary>The token behind the noun.</summary>
    public int NounEnd { get; } = End;

    /// <summary>The full name of whose relation it is; null where that is not known.</summary>
    public string? Owner { get; init; }

    /// <summary>"older", "younger"; null where nothing is said.</summary>
    public string? Order { get; init; }

    /// <summary>Whether the owner stands behind "of".</summary>
    public bool IsOf { get; init; }

    /// <summary>Whether it can only be the noun of who is named behind it: "his father, Jo Hart, and brother, ...", a headline's "sister".</summary>
    public bool IsBare { get; init; }
}
