using System.Collections.Frozen;

namespace FactCheck.Languages;

/// <summary>Words around and inside quotations, from <c>quotes.tsv</c>, in lower case.</summary>
public sealed class QuoteLexicon
{
    private readonly CueTable _words;
    private readonly string[] _denial;

    /// <summary>Reads the table of the language with that code.</summary>
    public QuoteLexicon(string code)
    {
        _words = new(code, "quotes.tsv", ' ');
        _denial = _words.Row("denial");
    }

    /// <summary>Lemmas of verbs that name a speaker, beside the verbs of saying.</summary>
    public FrozenSet<string> Verbs => field ??= _words["verb"];

    /// <summary>Words that turn a meaning round.</summary>
    public FrozenSet<string> Negations => field ??= _words["not"];

    /// <summary>Words that may differ between two records of one quotation.</summary>
    public FrozenSet<string> Light => field ??= _words["light"];

    /// <summary>The words that a contraction is written for: "do" and "not" for "don't"; the first alone for "we're".</summary>
    internal string[] Apart(string word) =>
        _denial is [var ending, var meant] && word.EndsWith(ending, StringComparison.Ordinal) ? [word[..^ending.Length], meant]
            : word.IndexOf('\'') is > 0 and var mark ? [word[..mark]] : [word];
}
