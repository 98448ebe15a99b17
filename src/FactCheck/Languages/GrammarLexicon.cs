using System.Collections.Frozen;

namespace FactCheck.Languages;

/// <summary>The words of a language that hold others together, from <c>grammar-words.tsv</c>.</summary>
internal sealed class GrammarLexicon
{
    private readonly FrozenDictionary<string, GrammarWord> _words;

    /// <summary>Reads the table of the language with that code. An unknown name in it is a bug and throws.</summary>
    public GrammarLexicon(string code) =>
        _words = LexiconFile.Rows(code, "grammar-words.tsv")
            .GroupBy(row => row[0], row => Enum.Parse<GrammarWord>(row[1]), StringComparer.Ordinal)
            .ToFrozenDictionary(words => words.Key, words => words.Aggregate((all, word) => all | word), StringComparer.Ordinal);

    /// <summary>What the word in lower case does.</summary>
    public GrammarWord Of(string lower) => _words.GetValueOrDefault(lower);
}
