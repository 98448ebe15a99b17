namespace FactCheck.Claims.Organisations;

/// <summary>An organisation as written.</summary>
/// <param name="Name">The name without article.</param>
/// <param name="Acronym">The acronym in brackets behind it, if any.</param>
public sealed record OrganisationValue(string Name, string? Acronym) : ClaimValue
{
    /// <inheritdoc/>
    public override string Normal => Name;

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, object?>> Properties => [new("name", Name), new("acronym", Acronym)];
}
