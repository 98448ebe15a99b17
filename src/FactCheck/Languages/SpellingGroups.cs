using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FactCheck.Languages;

/// <summary>Rows of spellings that stand for one name: nicknames with their full form, or one name in several transliterations.</summary>
public sealed class SpellingGroups
{
    private readonly FrozenDictionary<string, ImmutableArray<short>> _rows;
    private readonly FrozenDictionary<string, ImmutableArray<short>>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>Reads <c>Languages/{code}/{name}</c>: a group a line, its last column the spellings, separated by blanks; a word may be in
    /// several groups. Words are in lower case, without diacritics.</summary>
    public SpellingGroups(string code, string name)
    {
        var rows = new Dictionary<string, List<short>>(StringComparer.Ordinal);
        short number = 0;
        foreach (var row in LexiconFile.Rows(code, name))
        {
            foreach (var word in row[^1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (!rows.TryGetValue(word, out var list))
                {
                    rows[word] = list = [];
                }

                list.Add(number);
            }

            number++;
        }

        _rows = rows.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToImmutableArray(), StringComparer.Ordinal);
        _lookup = _rows.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whether any group has the word.</summary>
    public bool Contains(ReadOnlySpan<char> word) => _lookup.ContainsKey(word);

    /// <summary>Whether one group has both words.</summary>
    public bool Share(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (!_lookup.TryGetValue(left, out var first) || !_lookup.TryGetValue(right, out var second))
        {
            return false;
        }

        foreach (var row in first)
        {
            if (second.Contains(row))
            {
                return true;
            }
        }

        return false;
    }
}
