using System.Collections.Frozen;

namespace FactCheck.Languages;

/// <summary>Where a word of a name may come from, as far as it matters for its spelling.</summary>
[Flags]
public enum NameOrigin
{
    /// <summary>Unknown.</summary>
    None = 0,

    /// <summary>Arabic, Persian, Urdu, Turkic names of that stock.</summary>
    Arabic = 1,

    /// <summary>Russian, Ukrainian, Bulgarian, Serbian.</summary>
    Slavic = 2,

    /// <summary>Chinese surname.</summary>
    Chinese = 4,

    /// <summary>Korean surname.</summary>
    Korean = 8,

    /// <summary>Greek.</summary>
    Greek = 16,

    /// <summary>Vietnamese surname.</summary>
    Vietnamese = 32,

    /// <summary>Hungarian given name, which comes last at home.</summary>
    Hungarian = 64,

    /// <summary>Japanese given name, which comes last at home.</summary>
    Japanese = 128,
}

/// <summary>Words and endings that show where a name comes from.</summary>
public sealed class NameOrigins
{
    private readonly FrozenDictionary<string, NameOrigin>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly FrozenDictionary<string, NameOrigin>.AlternateLookup<ReadOnlySpan<char>> _endings;

    /// <summary>Reads <c>origins.tsv</c> and the Arabic rows of <c>variants.tsv</c> (the others have names of half of Europe): origin, words; a word with a
    /// hyphen before it is an ending.</summary>
    public NameOrigins(string code)
    {
        var words = new Dictionary<string, NameOrigin>(StringComparer.Ordinal);
        var endings = new Dictionary<string, NameOrigin>(StringComparer.Ordinal);
        foreach (var row in LexiconFile.Rows(code, "origins.tsv").Concat(LexiconFile.Rows(code, "variants.tsv").Where(row => row[0] == nameof(NameOrigin.Arabic))))
        {
            var origin = Enum.Parse<NameOrigin>(row[0]);
            foreach (var word in row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var (table, key) = word[0] == '-' ? (endings, word[1..]) : (words, word);
                table[key] = table.GetValueOrDefault(key) | origin;
            }
        }

        _words = words.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _endings = endings.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The origins that a word in lower-case plain Latin letters speaks for.</summary>
    public NameOrigin Of(ReadOnlySpan<char> word)
    {
        _words.TryGetValue(word, out var origin);
        for (var length = 2; length <= 6 && length < word.Length - 1; length++)
        {
            if (_endings.TryGetValue(word[^length..], out var ending))
            {
                origin |= ending;
            }
        }

        return origin;
    }
}
