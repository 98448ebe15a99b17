using System.Collections.Frozen;
using System.Globalization;

namespace FactCheck.Languages;

/// <summary>What is known of nouns without a model: plurals, words for people, words that end a noun phrase.</summary>
public sealed class NounLexicon
{
    private static readonly FrozenSet<string> NoPlurals = new[] { "news", "always", "perhaps", "gps", "sometimes", "mathematics", "thanks", "yes" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, string> _plurals;
    private readonly FrozenDictionary<string, string> _casualties;
    private readonly FrozenDictionary<string, string> _stops;
    private readonly FrozenSet<string> _persons;
    private readonly string[] _personEndings;
    private readonly FrozenDictionary<string, (int Youngest, int Oldest)> _ages;

    /// <summary>Reads the tables of the language with that code.</summary>
    public NounLexicon(string code)
    {
        _plurals = Pairs(code, "plurals.tsv").ToFrozenDictionary(row => row.Key, row => row.Value, StringComparer.Ordinal);
        _casualties = Pairs(code, "casualties.tsv").ToFrozenDictionary(row => row.Key, row => row.Value, StringComparer.Ordinal);
        _stops = Pairs(code, "phrase-stops.tsv").ToFrozenDictionary(row => row.Key, row => row.Value, StringComparer.Ordinal);
        _persons = LexiconFile.Words(code, "persons.tsv").ToFrozenSet(StringComparer.Ordinal);
        _personEndings = [.. _persons.Where(word => word[0] == '-').Select(word => word[1..]).Order(StringComparer.Ordinal)];
        _ages = LexiconFile.Rows(code, "ages.tsv").ToFrozenDictionary(row => row[0], row => (Year(row[1]), Year(row[2])), StringComparer.Ordinal);

        static int Year(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
    }

    /// <summary>Whether the word in lower case can not be inside a noun phrase.</summary>
    public bool IsStop(string lower) => _stops.ContainsKey(lower);

    /// <summary>Whether the word in lower case only holds others together or says how much: "behind", "most".</summary>
    public bool IsFunction(string lower) => _stops.GetValueOrDefault(lower) is "function" or "degree";

    /// <summary>Whether the word ends a noun phrase only if nothing follows that it describes: "most", "high".</summary>
    public bool IsDegree(string lower) => _stops.GetValueOrDefault(lower) == "degree";

    /// <summary>Whether it is a noun for a person, in singular or plural.</summary>
    public bool IsPerson(string lower) =>
        _persons.Contains(lower) || _persons.Contains(Singular(lower)) || Array.Exists(_personEndings, ending => lower.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>The lemma of a word that says what became of people ("killed"), or null.</summary>
    public string? Casualty(string lower) => _casualties.GetValueOrDefault(lower);

    /// <summary>The youngest and oldest age, in years, that a word such as "teenager" states, or null.</summary>
    public (int Youngest, int Oldest)? AgeWord(string lower) => _ages.TryGetValue(lower, out var ages) ? ages : null;

    /// <summary>Whether the word looks like a noun in the plural.</summary>
    public bool IsPlural(string lower) =>
        _plurals.ContainsKey(lower)
        || (lower.Length > 2 && lower[^1] == 's' && lower[^2] is not ('s' or 'u' or 'i' or '\'' or '.') && !NoPlurals.Contains(lower) && !IsStop(lower));

    /// <summary>The singular of a noun in lower case; the word itself where it has none.</summary>
    public string Singular(string lower)
    {
        if (_plurals.TryGetValue(lower, out var singular))
        {
            return singular;
        }

        if (!IsPlural(lower))
        {
            return lower;
        }

        return lower switch
        {
            [.., 'i', 'e', 's'] when lower.Length > 4 => lower[..^3] + "y",
            [.., 'c' or 's', 'h', 'e', 's'] or [.., 's', 's', 'e', 's'] or [.., 'x', 'e', 's'] or [.., 'z', 'z', 'e', 's'] => lower[..^2],
            _ => lower[..^1],
        };
    }

    private static IEnumerable<KeyValuePair<string, string>> Pairs(string code, string name) =>
        LexiconFile.Rows(code, name).Select(row => KeyValuePair.Create(row[0], row[1])).DistinctBy(row => row.Key, StringComparer.Ordinal);
}
