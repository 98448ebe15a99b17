using System.Collections.Frozen;

namespace FactCheck.Languages;

/// <summary>A table whose rows are a cue and its words.</summary>
internal sealed class CueTable
{
    private readonly FrozenDictionary<string, string[]> _rows;
    private readonly FrozenDictionary<string, FrozenSet<string>> _sets;

    /// <summary>Reads <c>Languages/{code}/{name}</c>; the words of a row are parted by <paramref name="separator"/>.</summary>
    public CueTable(string code, string name, char separator)
    {
        _rows = LexiconFile.Rows(code, name).ToFrozenDictionary(row => row[0], row => row[1].Split(separator, StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
        _sets = _rows.ToFrozenDictionary(row => row.Key, row => row.Value.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    /// <summary>The words of a cue; none where the language has none.</summary>
    public FrozenSet<string> this[string cue] => _sets.GetValueOrDefault(cue, []);

    /// <summary>The same in the order of the row.</summary>
    public string[] Row(string cue) => _rows.GetValueOrDefault(cue, []);
}
