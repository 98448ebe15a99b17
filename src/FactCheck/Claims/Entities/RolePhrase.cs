namespace FactCheck.Claims.Entities;

/// <summary>Words that name an office or function, before it is known whose.</summary>
/// <param name="First">The first token, modifiers and adjectives of country included.</param>
/// <param name="End">The token behind the last.</param>
/// <param name="Head">The first token of the head.</param>
/// <param name="Office">The head's normal form; as written where misspelt.</param>
/// <param name="Class">The class of the head in the lexicon.</param>
internal sealed record RolePhrase(int First, int End, int Head, string Office, string Class)
{
    /// <summary>The fields, joined by "; ".</summary>
    public string? Portfolio { get; init; }

    /// <summary>The country or organisation.</summary>
    public string? Institution { get; init; }

    /// <summary>"former", "acting" and the like.</summary>
    public string? Status { get; init; }

    /// <summary>What a misspelt head was meant to be.</summary>
    public string? Corrected { get; init; }

    /// <summary>Whether the head stands only directly before a name: "Sen.", "Senators".</summary>
    public bool IsTitle { get; init; }

    /// <summary>Whether a field belongs to it: "finance minister", "minister of finance".</summary>
    public bool TakesField { get; init; }

    /// <summary>The word that makes a deputy of the holder: "deputy", "vice"; null where there is none.</summary>
    public string? Deputy { get; init; }
}
