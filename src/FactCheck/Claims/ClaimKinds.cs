using System.Collections.Immutable;
using FactCheck.Claims.Ages;
using FactCheck.Claims.Counts;
using FactCheck.Claims.Dates;
using FactCheck.Claims.Lists;
using FactCheck.Claims.Measures;
using FactCheck.Claims.Money;
using FactCheck.Claims.Names;
using FactCheck.Claims.Ordinals;
using FactCheck.Claims.Organisations;
using FactCheck.Claims.Percents;
using FactCheck.Claims.Places;
using FactCheck.Claims.Quotes;
using FactCheck.Claims.Relations;
using FactCheck.Claims.Roles;
using FactCheck.Claims.Statuses;
using FactCheck.Claims.Times;
using FactCheck.Claims.Wounds;

namespace FactCheck.Claims;

/// <summary>The list of all kinds, in the order in which they are extracted.</summary>
public static class ClaimKinds
{
    /// <summary>One line a kind; a kind claims its tokens before the ones below it are asked.</summary>
    public static ImmutableArray<ClaimKind> All { get; } =
    [
        new TimeKind(),
        new DateKind(),
        new MoneyKind(),
        new PercentKind(),
        new MeasureKind(),
        new AgeKind(),
        new OrdinalKind(),
        new CountKind(),
        new NameKind(),
        new RoleKind(),
        new OrganisationKind(),
        new PlaceKind(),
        new ListKind(),
        new QuoteKind(),
        new StatusKind(),
        new RelationKind(),
        new WoundKind(),
    ];

    /// <summary>The kind of that name, or null.</summary>
    public static ClaimKind? Find(string name) => All.FirstOrDefault(kind => kind.Name == name);
}
