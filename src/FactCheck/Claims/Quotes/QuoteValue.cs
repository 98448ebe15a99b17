namespace FactCheck.Claims.Quotes;

/// <summary>Somebody's own words.</summary>
/// <param name="Normal">The words in lower case without punctuation, a blank between them; "…" where the text marks a cut.</param>
/// <param name="Language">The code of the language it is in: "en".</param>
public sealed record QuoteValue(string Normal, string Language) : ClaimValue
{
    /// <summary>Marks a place where the text says that words are left out.</summary>
    public const string Gap = "…";

    /// <summary>Who said it: the full name of a person or an organisation; null where the text does not say.</summary>
    public string? Speaker { get; init; }

    /// <inheritdoc/>
    public override string Normal { get; } = Normal;

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, object?>> Properties => [new("words", Normal)];

    /// <summary>The words one by one, gaps left out.</summary>
    internal string[] Words() => [.. Normal.Split(' ').Where(word => word != Gap)];
}
