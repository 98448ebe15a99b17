using System.Collections.Immutable;

namespace FactCheck.Claims.Places;

/// <summary>A place as written.</summary>
/// <param name="Name">Its name in normal form: "Tokyo" for "TOKYO".</param>
/// <param name="Container">State or country where the text or the gazetteer is sure of it.</param>
public sealed record PlaceValue(string Name, string? Container) : ClaimValue
{
    /// <summary>"city", "country", "region", "facility", "address" or "other".</summary>
    public string Type { get; init; } = "other";

    /// <summary>The name in the form that is compared, in lower case: "north beville avenue" for "N. Beville Ave".</summary>
    public string Canonical { get; init; } = Name.ToLowerInvariant();

    /// <summary>Whether it is a state, province or the like that the gazetteer knows; <see cref="Container"/> is its country.</summary>
    public bool IsDivision { get; init; }

    /// <summary>Where it can be, as paths from the country inwards: "United States/Ohio"; empty where that is not known.</summary>
    public ImmutableArray<string> Locations { get; init; } = [];

    /// <summary>Whether the words before it say that something happens there: "in Tokyo", not "Tokyo agreed" or "to Tokyo".</summary>
    public bool IsSetting { get; init; }

    /// <summary>Whether somebody or something ends up there: "taken to Hill Hospital".</summary>
    public bool IsGoal { get; init; }

    /// <inheritdoc/>
    public override string Normal => Container is null ? Name : $"{Name}, {Container}";

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, object?>> Properties => [new("name", Name), new("container", Container), new("type", Type)];
}
