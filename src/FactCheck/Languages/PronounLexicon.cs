using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FactCheck.Languages;

/// <summary>Words that stand for a person, and what they tell of the person.</summary>
public sealed class PronounLexicon
{
    private readonly FrozenDictionary<string, char> _pronouns;
    private readonly FrozenDictionary<string, char> _titles;

    /// <summary>Reads <c>pronouns.tsv</c> of the language in folder <paramref name="code"/>.</summary>
    public PronounLexicon(string code)
    {
        var rows = LexiconFile.Rows(code, "pronouns.tsv").ToArray();
        _pronouns = Sexes(rows.Where(row => row[2] == "pronoun"));
        _titles = Sexes(rows.Where(row => row[2] == "title"));
    }

    /// <summary>'m' or 'f' for a pronoun that stands for one person ("he", "her"), given in lower case; else null.</summary>
    public char? Pronoun(string lower) => _pronouns.TryGetValue(lower, out var sex) ? sex : null;

    /// <summary>'m' or 'f' where a courtesy title in normal form tells; else null.</summary>
    public char? Title(string? title) => title is not null && _titles.TryGetValue(title, out var sex) ? sex : null;

    private static FrozenDictionary<string, char> Sexes(IEnumerable<ImmutableArray<string>> rows) => rows.ToFrozenDictionary(row => row[0], row => row[1][0], StringComparer.Ordinal);
}
