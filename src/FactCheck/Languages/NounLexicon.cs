using System.Collections.Frozen;
using System.Globalization;

namespace FactCheck.Languages;

/// <summary>What is known of nouns without a model: plurals, words for people, words that end a noun phrase.</summary>
public sealed class NounLexicon
{
    private const string None = "-";

    private readonly FrozenDictionary<string, string> _plurals;
    private readonly (string Plural, string Singular, int Least)[] _endings;
    private readonly FrozenDictionary<string, string> _casualties;
    private readonly FrozenDictionary<string, string> _stops;
    private readonly FrozenSet<string> _persons;
    private readonly string[] _personEndings;
    private readonly FrozenDictionary<string, (int Youngest, int Oldest)> _ages;

    /// <summary>Reads the tables of the language with that code.</summary>
    public NounLexicon(string code)
    {
        _plurals = Pairs(code, "plurals.tsv").ToFrozenDictionary(row => row.Key, row => row.Value, StringComparer.Ordinal);
        _endings = [.. LexiconFile.Rows(code, "plural-endings.tsv").Select(row => (row[0], row[1], Number(row[2]))).OrderByDescending(row => row.Item1.Length)];
        _casualties = Pairs(code, "casualties.tsv").ToFrozenDictionary(row => row.Key, row => row.Value, StringComparer.Ordinal);
        _stops = Pairs(code, "phrase-stops.tsv").ToFrozenDictionary(row => row.Key, row => row.Value, StringComparer.Ordinal);
        _persons = LexiconFile.Words(code, "persons.tsv").ToFrozenSet(StringComparer.Ordinal);
        _personEndings = [.. _persons.Where(word => word[0] == '-').Select(word => word[1..]).Order(StringComparer.Ordinal)];
        _ages = LexiconFile.Rows(code, "ages.tsv").ToFrozenDictionary(row => row[0], row => (Number(row[1]), Number(row[2])), StringComparer.Ordinal);

        static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
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
        _plurals.TryGetValue(lower, out var singular) ? singular != None : EndingOf(lower) >= 0 && !IsStop(lower);

    /// <summary>The singular of a noun in lower case; the word itself where it has none.</summary>
    public string Singular(string lower)
    {
        if (_plurals.TryGetValue(lower, out var singular))
        {
            return singular == None ? lower : singular;
        }

        return EndingOf(lower) is >= 0 and var at && !IsStop(lower) ? string.Concat(lower.AsSpan(0, lower.Length - _endings[at].Plural.Length), _endings[at].Singular) : lower;
    }

    /// <summary>Which ending makes the word a plural; -1 where the longest that fits makes none, or none fits.</summary>
    private int EndingOf(string lower)
    {
        for (var i = 0; i < _endings.Length; i++)
        {
            if (lower.Length >= _endings[i].Least && lower.EndsWith(_endings[i].Plural, StringComparison.Ordinal))
            {
                return _endings[i].Singular == None ? -1 : i;
            }
        }

        return -1;
    }

    private static IEnumerable<KeyValuePair<string, string>> Pairs(string code, string name) =>
        LexiconFile.Rows(code, name).Select(row => KeyValuePair.Create(row[0], row[1])).DistinctBy(row => row.Key, StringComparer.Ordinal);
}
