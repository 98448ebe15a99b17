namespace FactCheck.Claims.Places;

/// <summary>A place as written.</summary>
/// <param name="Name">Its name in normal form: "Tokyo" for "TOKYO".</param>
/// <param name="Container">State or country where the text or the gazetteer is sure of it.</param>
public sealed record PlaceValue(string Name, string? Container) : ClaimValue
{
    /// <summary>"city", "country", "region", "address" or "other".</summary>
    public string Type { get; init; } = "other";

    /// <inheritdoc/>
    public override string Normal => Container is null ? Name : $"{Name}, {Container}";

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, object?>> Properties => [new("name", Name), new("container", Container), new("type", Type)];
}
