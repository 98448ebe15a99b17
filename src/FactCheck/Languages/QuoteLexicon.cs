using System.Collections.Frozen;

namespace FactCheck.Languages;

/// <summary>Words around and inside quotations, from <c>quotes.tsv</c>, in lower case.</summary>
public sealed class QuoteLexicon
{
    private readonly FrozenDictionary<string, FrozenSet<string>> _words;

    /// <summary>Reads the table of the language with that code.</summary>
    public QuoteLexicon(string code) =>
        _words = LexiconFile.Rows(code, "quotes.tsv").ToFrozenDictionary(row => row[0], row => row[1].Split(' ').ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Lemmas of verbs that name a speaker, beside the verbs of saying.</summary>
    public FrozenSet<string> Verbs => _words["verb"];

    /// <summary>Words that turn a meaning round.</summary>
    public FrozenSet<string> Negations => _words["not"];

    /// <summary>Words that may differ between two records of one quotation.</summary>
    public FrozenSet<string> Light => _words["light"];
}
