using System.Collections.Immutable;
using FactCheck.Claims.Lists;
using FactCheck.Claims.Names;
using FactCheck.Claims.Organisations;
using FactCheck.Claims.Places;
using FactCheck.Claims.Roles;

namespace FactCheck.Claims;

/// <summary>The list of all kinds, in the order in which they are extracted.</summary>
public static class ClaimKinds
{
    /// <summary>One line a kind; a kind claims its tokens before the ones below it are asked.</summary>
    public static ImmutableArray<ClaimKind> All { get; } =
    [
        new NameKind(),
        new RoleKind(),
        new OrganisationKind(),
        new PlaceKind(),
        new ListKind(),
    ];

    /// <summary>The kind of that name, or null.</summary>
    public static ClaimKind? Find(string name) => All.FirstOrDefault(kind => kind.Name == name);
}
