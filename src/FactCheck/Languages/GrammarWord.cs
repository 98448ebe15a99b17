namespace FactCheck.Languages;

/// <summary>What a word that holds others together does (grammar-words.tsv): articles, pronouns, prepositions, conjunctions, forms of auxiliaries.</summary>
[Flags]
public enum GrammarWord : ulong
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The article of what is known.</summary>
    The = 1UL << 0,

    /// <summary>The article of what is new.</summary>
    Article = 1UL << 1,

    /// <summary>Whose it is, before the noun.</summary>
    Possessive = 1UL << 2,

    /// <summary>Ends an owner.</summary>
    Genitive = 1UL << 3,

    /// <summary>Between a part and its whole.</summary>
    Of = 1UL << 4,

    /// <summary>Joins what is all meant.</summary>
    And = 1UL << 5,

    /// <summary>Joins what may be meant.</summary>
    Or = 1UL << 6,

    /// <summary>Before an aim.</summary>
    To = 1UL << 7,

    /// <summary>Before a person's place in a role: "identified as".</summary>
    As = 1UL << 8,

    /// <summary>Begins a clause about the person before it.</summary>
    Who = 1UL << 9,

    /// <summary>Begins a clause about what stands before it.</summary>
    That = 1UL << 10,

    /// <summary>The number that may be an article.</summary>
    One = 1UL << 11,

    /// <summary>Before the field of an office: "minister for".</summary>
    Field = 1UL << 12,

    /// <summary>Before what a body is for: "Committee on".</summary>
    Topic = 1UL << 13,

    /// <summary>Before the body or place of an office: "director at".</summary>
    Employer = 1UL << 14,

    /// <summary>Before an employer that is a body, never a place.</summary>
    Member = 1UL << 15,

    /// <summary>Joins a person and an office: "is", "became".</summary>
    Copula = 1UL << 16,

    /// <summary>The present and past of the copula.</summary>
    Is = 1UL << 17,

    /// <summary>The past of the copula alone.</summary>
    Was = 1UL << 18,

    /// <summary>Before the participle of a passive.</summary>
    Passive = 1UL << 19,

    /// <summary>Before the area that something lies in or by.</summary>
    Area = 1UL << 20,

    /// <summary>Before a place, hardly before a person.</summary>
    Locative = 1UL << 21,

    /// <summary>Before a place where something is or comes from.</summary>
    Spot = 1UL << 22,

    /// <summary>Before a beginning.</summary>
    From = 1UL << 23,

    /// <summary>Before who does what a passive tells, or by how much something changes.</summary>
    By = 1UL << 24,

    /// <summary>Before what holds something.</summary>
    In = 1UL << 25,

    /// <summary>Before the two ends of a range.</summary>
    Between = 1UL << 26,

    /// <summary>Ends an owner beyond doubt, as an apostrophe alone, which may be a quotation mark, does not.</summary>
    SureGenitive = 1UL << 27,
}
