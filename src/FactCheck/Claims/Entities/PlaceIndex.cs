using FactCheck.Claims.Places;

namespace FactCheck.Claims.Entities;

/// <summary>The places an article surely names: the name alone is enough elsewhere in it, and state and type are those of the fullest mention.</summary>
internal sealed class PlaceIndex
{
    private readonly Dictionary<string, PlaceValue> _byName = new(StringComparer.Ordinal);

    public PlaceIndex(IEnumerable<PlaceValue> places)
    {
        foreach (var place in places)
        {
            if (!_byName.TryGetValue(place.Name, out var known) || (known.Container is null && place.Container is not null))
            {
                _byName[place.Name] = place;
            }
        }
    }

    /// <summary>Whether the article names a place of that name.</summary>
    public bool Knows(string name) => _byName.ContainsKey(name);

    /// <summary><paramref name="place"/> with the state or country and the type that stand elsewhere in the article.</summary>
    public PlaceValue Fill(PlaceValue place) =>
        _byName.TryGetValue(place.Name, out var known) ? place with
        {
            Container = place.Container ?? known.Container,
            Type = place.Type == "other" ? known.Type : place.Type,
        } : place;
}
