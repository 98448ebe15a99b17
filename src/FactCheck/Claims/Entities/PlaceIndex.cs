using System.Collections.Immutable;
using FactCheck.Claims.Places;

namespace FactCheck.Claims.Entities;

/// <summary>The places an article surely names: the name alone is enough elsewhere in it, and state and type are those of the fullest mention.</summary>
internal sealed class PlaceIndex
{
    private readonly Dictionary<string, PlaceValue> _byName = new(StringComparer.Ordinal);
    private readonly ImmutableArray<string> _home;

    public PlaceIndex(IEnumerable<PlaceValue> places)
    {
        foreach (var place in places)
        {
            if (!_byName.TryGetValue(place.Name, out var known) || (known.Container is null && place.Container is not null))
            {
                _byName[place.Name] = place;
            }
        }

        _home = HomeOf([.. _byName.Values.Select(place => place.Locations).Where(locations => !locations.IsEmpty)]);
    }

    /// <summary>Whether the article names a place of that name.</summary>
    public bool Knows(string name) => _byName.ContainsKey(name);

    /// <summary><paramref name="place"/> with the state or country and the type that stand elsewhere in the article. A street or a building is where
    /// the article plays.</summary>
    public PlaceValue Fill(PlaceValue place)
    {
        if (!_byName.TryGetValue(place.Name, out var known))
        {
            known = place;
        }

        var filled = place with
        {
            Container = place.Container ?? known.Container,
            Type = place.Type == "other" ? known.Type : place.Type,
            Locations = place.Container is null ? known.Locations : place.Locations,
        };
        return filled.Locations.IsEmpty && filled.Type is "address" or "facility" ? filled with { Locations = _home } : filled;
    }

    /// <summary>The one state that all places of an article can be in, else the one country; empty where there is none.</summary>
    private static ImmutableArray<string> HomeOf(ImmutableArray<string>[] places)
    {
        if (places.Length == 0)
        {
            return [];
        }

        string[] states = [.. Shared(places.Where(place => place.All(location => location.Contains('/'))).Select(place => place.AsEnumerable()))];
        string[] countries = [.. Shared(places.Select(place => place.Select(location => location.Split('/')[0])))];
        return countries is [var country] ? [states is [var state] && state.StartsWith(country, StringComparison.Ordinal) ? state : country] : [];
    }

    private static IEnumerable<string> Shared(IEnumerable<IEnumerable<string>> sets) =>
        sets.Aggregate((IEnumerable<string>?)null, (shared, next) => shared is null ? next : shared.Intersect(next, StringComparer.Ordinal))?.Distinct(StringComparer.Ordinal) ?? [];
}
