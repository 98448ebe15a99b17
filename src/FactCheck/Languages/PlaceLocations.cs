using System.Collections.Immutable;

namespace FactCheck.Languages;

/// <summary>Where countries and states are, as paths from the outside in: "Kenya", "United States/Ohio", "Britain/Wales". Two places can be one, or one can
/// hold the other, only if one path begins with the other.</summary>
internal sealed class PlaceLocations
{
    private const string Unknown = "?";
    private const string None = "-";

    private readonly Dictionary<string, ImmutableArray<string>> _paths = new(StringComparer.Ordinal);

    /// <summary>Reads the rows of <c>countries.tsv</c> and <c>states.tsv</c>. A name that is a country's and a state's has both paths.</summary>
    public PlaceLocations(IEnumerable<ImmutableArray<string>> countries, IEnumerable<ImmutableArray<string>> states)
    {
        foreach (var row in countries)
        {
            _paths[row[0]] = row[3] == Unknown ? [] : [row[3] == None ? row[0] : $"{row[3]}/{row[0]}"];
        }

        foreach (var row in states.Where(row => row[1] != None))
        {
            var paths = Of(row[1]).Select(country => $"{country}/{row[0]}");
            _paths[row[0]] = [.. Of(row[0]), .. paths];
        }
    }

    /// <summary>The paths of a country or state; empty where they are not known.</summary>
    public ImmutableArray<string> Of(string name) => _paths.GetValueOrDefault(name, []);

    /// <summary>The paths of all <paramref name="names"/>; empty where one of them is not known, for then the place might be there.</summary>
    public ImmutableArray<string> OfAll(string[] names) => Array.TrueForAll(names, name => !Of(name).IsEmpty) ? [.. names.SelectMany(name => Of(name))] : [];

    /// <summary>Whether no path of one begins with a path of the other, and both are known.</summary>
    public static bool AreApart(ImmutableArray<string> left, ImmutableArray<string> right)
    {
        if (left.IsEmpty || right.IsEmpty)
        {
            return false;
        }

        foreach (var a in left)
        {
            foreach (var b in right)
            {
                if (Holds(a, b) || Holds(b, a))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool Holds(string outer, string inner) =>
        inner.StartsWith(outer, StringComparison.Ordinal) && (inner.Length == outer.Length || inner[outer.Length] == '/');
}
