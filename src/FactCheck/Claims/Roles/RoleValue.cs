namespace FactCheck.Claims.Roles;

/// <summary>An office or function: "German Chancellor", "Minister of Defence", "chief executive of Nordwerk".</summary>
/// <param name="Office">The head in normal form: "minister", "chancellor", "chief executive".</param>
/// <param name="Portfolio">What it is for, in normal form: "defence", "economy; climate"; null where nothing is said.</param>
public sealed record RoleValue(string Office, string? Portfolio) : ClaimValue
{
    /// <summary>The organisation or country: "Germany", "Nordwerk".</summary>
    public string? Institution { get; init; }

    /// <summary>Whether the text says "former", "acting", "designate" or the like.</summary>
    public string? Status { get; init; }

    /// <summary>Whether it is an office of a cabinet, whose members have fields of their own.</summary>
    public bool IsCabinet { get; init; }

    /// <summary>The sets of offices, a bit each, of which nobody holds two at once.</summary>
    public ulong ExclusiveSets { get; init; }

    /// <summary>The sets of fields, a bit each, that one minister often holds together.</summary>
    public ulong JointFields { get; init; }

    /// <summary>The words as they stand in the text.</summary>
    public required string Written { get; init; }

    /// <summary>Whether the head is no known word but within one slip of one: "Minster".</summary>
    public bool IsMisspelt => Corrected is not null;

    /// <summary>The head that a misspelt one was meant to be: "minister"; null where it is spelt right.</summary>
    public string? Corrected { get; init; }

    /// <inheritdoc/>
    public override string Normal => Portfolio is null ? Office : $"{Portfolio} {Office}";

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, object?>> Properties =>
        [new("office", Office), new("portfolio", Portfolio), new("institution", Institution), new("status", Status)];
}
