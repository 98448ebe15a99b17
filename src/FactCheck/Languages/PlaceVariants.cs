using System.Collections.Frozen;

namespace FactCheck.Languages;

/// <summary>Short forms, other spellings and other names of places.</summary>
internal sealed class PlaceVariants
{
    private readonly (string Short, string Full)[] _starts;
    private readonly FrozenDictionary<string, string> _words;
    private readonly FrozenDictionary<string, string> _streets;
    private readonly FrozenDictionary<string, string> _names;
    private readonly FrozenSet<string> _kinds;

    public PlaceVariants(string code)
    {
        var rows = LexiconFile.Rows(code, "place-variants.tsv").ToArray();
        FrozenDictionary<string, string> Table(string cue) => rows.Where(row => row[0] == cue).ToFrozenDictionary(row => row[1], row => row[2], StringComparer.Ordinal);
        _starts = [.. rows.Where(row => row[0] == "start").Select(row => (row[1] + ' ', row[2] + ' '))];
        (_words, _streets, _names) = (Table("word"), Table("street"), Table("name"));
        _kinds = LexiconFile.Rows(code, "place-words.tsv").Where(row => row[1] == "street").Select(row => row[0].ToLowerInvariant()).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Whether a word in lower case is a kind of street.</summary>
    public bool IsStreetType(string word) => _kinds.Contains(word);

    /// <summary>The name in lower case, with whole words for short ones. The last word of a street is read as a kind of street, all others as in any name.</summary>
    public string Canonical(string name, bool isStreet)
    {
        name = _names.GetValueOrDefault(name.ToLowerInvariant(), name.ToLowerInvariant());
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            var table = isStreet && i > 0 && i == words.Length - 1 ? _streets : _words;
            words[i] = words.Length > 1 ? table.GetValueOrDefault(words[i], words[i]) : words[i];
        }

        name = string.Join(' ', words.Where(word => word != "-"));
        return _names.GetValueOrDefault(name, name);
    }

    /// <summary>A name with a short first word, as written, in full: "Saint Paul" for "St. Paul"; null where its first word is none.</summary>
    public string? Unshortened(string name) =>
        Array.Find(_starts, start => name.StartsWith(start.Short, StringComparison.Ordinal)) is { Short: { } @short } found ? string.Concat(found.Full, name.AsSpan(@short.Length)) : null;
}
