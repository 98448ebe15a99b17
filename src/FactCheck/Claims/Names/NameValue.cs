namespace FactCheck.Claims.Names;

/// <summary>A person's name as written at one place.</summary>
/// <param name="Given">Given name or initial; null for a surname alone.</param>
/// <param name="Surname">Surname with its particles ("von der Leyen"); null for a given name alone.</param>
/// <param name="Full">The name as the article gives it most fully; a surname alone has the full name of the person introduced before.</param>
public sealed record NameValue(string? Given, string? Surname, string Full) : ClaimValue
{
    /// <summary>Middle names or initials.</summary>
    public string? Middle { get; init; }

    /// <summary>"Jr", "III".</summary>
    public string? Suffix { get; init; }

    /// <summary>"Mr", "Dr", "Sgt".</summary>
    public string? Honorific { get; init; }

    /// <summary>The name as written here, without honorific.</summary>
    public required string Written { get; init; }

    /// <inheritdoc/>
    public override string Normal => Full;

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, object?>> Properties =>
    [
        new("given", Given), new("middle", Middle), new("surname", Surname), new("suffix", Suffix), new("honorific", Honorific), new("full", Full),
    ];
}
