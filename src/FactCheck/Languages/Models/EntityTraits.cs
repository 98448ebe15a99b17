namespace FactCheck.Languages.Models;

/// <summary>What word lists say of a word: evidence, never proof.</summary>
[Flags]
internal enum EntityFlags : uint
{
#pragma warning disable CS1591 // the names say it
    None = 0, Given = 1, RareGiven = 2, WeakGiven = 4, Surname = 8, Eastern = 16, Particle = 32, Honorific = 64, Suffix = 128,
    TopicHead = 1 << 8, PlainHead = 1 << 9, CompanyHead = 1 << 10, MediaHead = 1 << 11, Organisation = 1 << 12,
    CertainPlace = 1 << 13, Place = 1 << 14, PlaceWord = 1 << 15, Common = 1 << 16, Function = 1 << 17, Adjective = 1 << 18, Calendar = 1 << 19,
    Speech = 1 << 20, Where = 1 << 21, Label = 1 << 22, Personal = 1 << 23, Role = 1 << 24, Never = 1 << 25, State = 1 << 26, Area = 1 << 27, Local = 1 << 28,
    Head = TopicHead | PlainHead | CompanyHead | MediaHead,
#pragma warning restore CS1591
}

/// <summary>A word as the recogniser sees it.</summary>
internal struct EntityTraits
{
    /// <summary>Its spelling and what the models know of it.</summary>
    public WordTraits Word;

    /// <summary>What word lists say.</summary>
    public EntityFlags Flags;

    /// <summary>What the rules say of it: see <see cref="EntityHint"/>.</summary>
    public byte Hint;

    /// <summary>What the rules say of the same word elsewhere in the article.</summary>
    public byte Ruled;

    /// <summary>What the recogniser's first pass found of the same word elsewhere in the article; 0 for nothing, and in the first pass.</summary>
    public byte Named;

    /// <summary>Its part of speech.</summary>
    public PennTag Tag;

    /// <summary>Whether it can be part of a name.</summary>
    public bool IsCandidate;
}

/// <summary>Hints of the rules: a type's number where a name of the type begins, four more inside it.</summary>
internal static class EntityHint
{
    /// <summary>Capitalised words that the rules are not sure of.</summary>
    public const byte Unsure = 8;

    /// <summary>A role's words.</summary>
    public const byte Role = 16;

    /// <summary>Added behind the first word.</summary>
    public const byte Inside = 4;

    /// <summary>The type that a hint is sure of.</summary>
    public static EntityType TypeOf(byte hint) => hint < Unsure ? (EntityType)(hint & 3) : EntityType.None;
}
