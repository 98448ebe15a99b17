using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace FactCheck.Languages;

/// <summary>A place of the gazetteer.</summary>
/// <param name="Name">Its usual name.</param>
/// <param name="Container">State or country; null where several hold a place of that name.</param>
/// <param name="Type">"country", "region" or "city".</param>
/// <param name="IsCertain">Whether the name alone says that a place is meant.</param>
/// <param name="Locations">Where it can be, outermost first: "Kenya", "United States/Ohio"; empty where that is not known.</param>
public sealed record GazetteerPlace(string Name, string? Container, string Type, bool IsCertain, ImmutableArray<string> Locations);

/// <summary>Countries, states, cities and the words that end places' names.</summary>
public sealed class PlaceLexicon
{
    private readonly FrozenDictionary<string, string> _words;
    private readonly PlaceVariants _variants;

    /// <summary>Reads the tables of the language in folder <paramref name="code"/>.</summary>
    public PlaceLexicon(string code)
    {
        var countries = LexiconFile.Rows(code, "countries.tsv").ToArray();
        var states = LexiconFile.Rows(code, "states.tsv").ToArray();
        var regions = LexiconFile.Rows(code, "regions.tsv").ToArray();
        var locations = new PlaceLocations(countries, states);
        var places = new List<KeyValuePair<string, GazetteerPlace>>();
        foreach (var row in countries)
        {
            var country = new GazetteerPlace(row[0], null, "country", IsCertain: true, locations.Of(row[0]));
            places.AddRange(row[1].Split('|').Append(row[0]).Select(name => KeyValuePair.Create(name, country)));
        }

        places.AddRange(states.Select(row => KeyValuePair.Create(row[0], new GazetteerPlace(row[0], row[1] != "-" ? row[1] : null, "region", IsCertain: true, locations.Of(row[0])))));
        var cities = LexiconFile.Rows(code, "cities.tsv").SelectMany(row => Cities(row, locations.OfAll(row[0].Split('|')))).ToArray();
        var famous = regions.Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
        var known = cities.Where(city => famous.Contains(city.Key)).ToDictionary(city => city.Key, city => city.Value.Locations, StringComparer.Ordinal);
        places.AddRange(regions.Select(row => KeyValuePair.Create(row[0], new GazetteerPlace(row[0], null, row[1], IsCertain: true, row[1] == "city" ? known.GetValueOrDefault(row[0], []) : []))));
        places.AddRange(cities);
        Locations = locations;
        _variants = new(code);
        places.AddRange([.. places.Select(place => KeyValuePair.Create(_variants.Unshortened(place.Key), place.Value)).Where(place => place.Key is not null)!]);
        Places = new(places.Where(place => place.Key != "-"));
        Adjectives = new(countries.Select(row => (row[0], row[2])).Concat(states.Select(row => (row[0], row[3]))).Concat(regions.Select(row => (row[0], row[2])))
            .SelectMany(row => row.Item2.Split('|').Where(word => word != "-").Select(word => KeyValuePair.Create(word, row.Item1))));
        Abbreviations = new(states.SelectMany(row => row[2].Split('|').Append(row[0]).Where(word => word != "-").Select(word => KeyValuePair.Create(word, row[0]))));
        _words = LexiconFile.Rows(code, "place-words.tsv").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
    }

    /// <summary>Where countries and states are.</summary>
    internal PlaceLocations Locations { get; }

    /// <summary>Names without accents, as written but for capitals ("TOKYO" is asked for as "Tokyo").</summary>
    public PhraseTable<GazetteerPlace> Places { get; }

    /// <summary>"German", "Texan" with the place they belong to.</summary>
    public PhraseTable<string> Adjectives { get; }

    /// <summary>States behind a comma: "Tenn.", "TN", "Tennessee", with their name.</summary>
    public PhraseTable<string> Abbreviations { get; }

    /// <summary>"street", "nature", "division" or "facility" where the word, as written, ends the name of such a place; else null.</summary>
    public string? WordType(string word) => _words.GetValueOrDefault(word);

    /// <summary>The form in which two ways to write one place are equal: "north beville avenue" for "N. Beville Ave", "saint louis" for "St. Louis".</summary>
    public string Canonical(string name, bool isStreet) => _variants.Canonical(name, isStreet);

    /// <summary>Whether a word in lower case is a kind of street: "avenue".</summary>
    public bool IsStreetType(string word) => _variants.IsStreetType(word);

    private static IEnumerable<KeyValuePair<string, GazetteerPlace>> Cities(ImmutableArray<string> row, ImmutableArray<string> locations) =>
        row[1].Split('|').Select(name => KeyValuePair.Create(name, new GazetteerPlace(name, row[0].Contains('|') ? null : row[0], "city", IsCertain: false, locations)));

    /// <summary>The form under which <see cref="Places"/> knows a word.</summary>
    public static string Key(string word)
    {
        if (word.Length > 3 && IsUpper(word))
        {
            word = string.Concat(word[..1], word[1..].ToLowerInvariant());
        }

        return Ascii.IsValid(word) ? word : string.Concat(word.Normalize(NormalizationForm.FormD)
            .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));
    }

    // No enumerator is made: this runs for every capitalised word.
    private static bool IsUpper(string word)
    {
        foreach (var letter in word)
        {
            if (!char.IsUpper(letter))
            {
                return false;
            }
        }

        return true;
    }
}
