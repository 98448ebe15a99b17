using System.Collections.Frozen;
using System.Text;
using FactCheck.Text;

namespace FactCheck.Languages;

/// <summary>What is known of people's names: given names, courtesy titles, particles, suffixes.</summary>
public sealed class NameLexicon
{
    private readonly FrozenDictionary<string, string> _honorifics;
    private readonly FrozenDictionary<string, string> _suffixes;
    private readonly FrozenSet<string> _particles, _articles, _prefixes, _comma;
    private readonly WordList _common;
    private readonly WordList _more;
    private readonly WordList[] _surnames;
    private readonly WordMemory<NameUse> _memory;
    private readonly FrozenSet<string> _weak;
    private readonly FrozenSet<string> _eastern;

    /// <summary>Reads the tables of the language in folder <paramref name="code"/>.</summary>
    public NameLexicon(string code)
    {
        _common = new(code, "given-names.tsv");
        _more = new(code, "given-names-more.tsv");
        _weak = Set(code, "given-names-weak.tsv");
        _eastern = Set(code, "eastern-surnames.tsv");
        _surnames = [new(code, "surnames-a-k.tsv"), new(code, "surnames-l-z.tsv"), new(code, "surnames-more.tsv")];
        _memory = new(word => new(Has(_common, word), Has(_more, word), HasSurname(word)));
        _honorifics = LexiconFile.Rows(code, "honorifics.tsv").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
        var parts = LexiconFile.Rows(code, "name-parts.tsv").ToArray();
        FrozenSet<string> Parts(string part) => parts.Where(row => row[1] == part).Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);
        (_particles, _articles, _prefixes, _comma) = (Parts("particle"), Parts("article"), Parts("prefix"), Parts("comma"));
        _suffixes = parts.Where(row => row[1] == "suffix").ToFrozenDictionary(row => row[0], row => row[2], StringComparer.Ordinal);
    }

    /// <summary>Whether the word, as written, is a common given name and nothing else.</summary>
    public bool IsGiven(string word) => _memory.TryGet(word, out var use) ? use.IsGiven : Has(_common, word);

    /// <summary>Whether the word, as written, is a given name somewhere in the world.</summary>
    public bool IsRareGiven(string word) => _memory.TryGet(word, out var use) ? use.IsRareGiven : Has(_more, word);

    /// <summary>Whether the word, as written, is a given name but also a common word or a country.</summary>
    public bool IsWeakGiven(string word) => _weak.Contains(word);

    /// <summary>Whether the word, as written, is a surname somewhere in the world; many are other words too.</summary>
    public bool IsSurname(string word) => _memory.TryGet(word, out var use) ? use.IsSurname : HasSurname(word);

    /// <summary>Whether the word is a surname that stands first.</summary>
    public bool IsEasternSurname(string word) => _eastern.Contains(word);

    /// <summary>Whether the word, in lower case, can join the parts of a surname.</summary>
    public bool IsParticle(string lower) => _particles.Contains(lower);

    /// <summary>Whether the word, in lower case, belongs to the name behind its hyphen: "al-Sisi".</summary>
    internal bool IsArticle(string lower) => _articles.Contains(lower);

    /// <summary>Whether the word, as written, is the beginning of surnames with a capital inside: "MacArthur".</summary>
    internal bool IsPrefix(string word) => _prefixes.Contains(word);

    /// <summary>Whether the suffix, in lower case, is written behind a comma: "Hart, Jr.".</summary>
    internal bool TakesComma(string lower) => _comma.Contains(lower);

    /// <summary>The normal form of a courtesy title given in lower case, or null.</summary>
    public string? Honorific(string lower) => _honorifics.GetValueOrDefault(lower);

    /// <summary>The normal form of a suffix given in lower case, or null.</summary>
    public string? Suffix(string lower) => _suffixes.GetValueOrDefault(lower);

    private bool HasSurname(string word)
    {
        foreach (var list in _surnames)
        {
            if (Has(list, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The lists have most names without accents.</summary>
    private static bool Has(WordList list, string word) => list.Contains(word) || (!Ascii.IsValid(word) && list.Contains(PlaceLexicon.Key(word)));

    private static FrozenSet<string> Set(string code, string file) => LexiconFile.Words(code, file).ToFrozenSet(StringComparer.Ordinal);

    private readonly record struct NameUse(bool IsGiven, bool IsRareGiven, bool IsSurname);
}
