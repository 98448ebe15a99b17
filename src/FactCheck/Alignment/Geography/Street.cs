using FactCheck.Languages;

namespace FactCheck.Alignment.Geography;

/// <summary>A street by its name: "kilmer", "avenue" for "N. Kilmer Ave.".</summary>
/// <param name="Name">The name in the form that is compared, without the kind of street and without points of the compass.</param>
/// <param name="Type">The kind of street; empty where the text leaves it out.</param>
internal readonly record struct Street(string Name, string Type)
{
    /// <summary>The street that <paramref name="written"/> names; <paramref name="type"/> is its kind where it stands elsewhere: "Main and Oak streets".</summary>
    public static Street Of(string written, Language language, string type = "")
    {
        var words = language.Entities.Places.Canonical(type.Length > 0 ? $"{written} {type}" : written, isStreet: true).Split(' ').AsSpan();
        while (words.Length > 1 && language.Entities.Cues.Compass.Contains(words[0]))
        {
            words = words[1..];
        }

        return words.Length > 1 && language.Entities.Places.IsStreetType(words[^1])
            ? new(string.Join(' ', words[..^1]), words[^1])
            : new(string.Join(' ', words), "");
    }

    /// <summary>Whether both can be one street: one name, and not two kinds.</summary>
    public bool CanBe(Street other) => Name == other.Name && (Type == other.Type || Type.Length == 0 || other.Type.Length == 0);

    /// <summary>Whether they share a word, so that one may be the other's longer name.</summary>
    public bool IsLike(Street other) => Name != other.Name && Name.Split(' ').Intersect(other.Name.Split(' '), StringComparer.Ordinal).Any();
}
