using System.Collections.Immutable;
using FactCheck.Claims.Roles;

namespace FactCheck.Rules.Authority;

/// <summary>A person, organisation or place that the house writes in its own way.</summary>
public sealed record HouseEntity
{
    /// <summary>The kind of the claims that name it: "name", "org" or "place".</summary>
    public required string Kind { get; init; }

    /// <summary>The spelling that the house uses.</summary>
    public required string Name { get; init; }

    /// <summary>All spellings that may be used, <see cref="Name"/> first.</summary>
    public required ImmutableArray<string> Accepted { get; init; }

    /// <summary>Spellings that may not be used.</summary>
    public ImmutableArray<string> Wrong { get; init; } = [];

    /// <summary>A person's roles.</summary>
    public ImmutableArray<HouseRole> Roles { get; init; } = [];

    /// <summary>States or countries in which a place of that name lies; empty where nothing is said.</summary>
    public ImmutableArray<string> Containers { get; init; } = [];

    /// <summary>Where the authority file has it; the text is <see cref="Name"/>.</summary>
    public required Location Entry { get; init; }
}

/// <summary>An office and when it was held.</summary>
/// <param name="Title">As the file has it.</param>
/// <param name="Value">What it means.</param>
/// <param name="From">The first day; null for ever.</param>
/// <param name="Until">The last day; null for still held.</param>
/// <param name="Entry">Where the authority file has it.</param>
public sealed record HouseRole(string Title, RoleValue Value, DateOnly? From, DateOnly? Until, Location Entry)
{
    /// <summary>Whether it was held on <paramref name="day"/>.</summary>
    public bool IsHeldOn(DateOnly day) => !(From > day) && !(Until < day);
}
