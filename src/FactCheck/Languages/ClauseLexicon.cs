using System.Collections.Frozen;

namespace FactCheck.Languages;

/// <summary>Words that bound, colour or attribute a clause, from <c>clauses.tsv</c>; lemmas or forms in lower case.</summary>
public sealed class ClauseLexicon
{
    private readonly FrozenDictionary<string, FrozenSet<string>> _words;

    /// <summary>Reads the words of a language.</summary>
    public ClauseLexicon(string code) =>
        _words = LexiconFile.Rows(code, "clauses.tsv")
            .ToFrozenDictionary(row => row[0], row => row[1].Split(' ').ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Conjunctions, relative words and dashes that may begin another clause.</summary>
    public FrozenSet<string> Boundary => _words["boundary"];

    /// <summary>Words that put a clause into the future.</summary>
    public FrozenSet<string> Planned => _words["planned"];

    /// <summary>Words that make a clause depend on something.</summary>
    public FrozenSet<string> Conditional => _words["conditional"];

    /// <summary>Words that deny a clause.</summary>
    public FrozenSet<string> Negated => _words["negated"];

    /// <summary>Words that make a number a part of something larger.</summary>
    public FrozenSet<string> Part => _words["part"];

    /// <summary>"to", which with a copula before it puts a clause into the future: "is to land".</summary>
    public FrozenSet<string> Infinitive => _words["infinitive"];

    /// <summary>"be".</summary>
    public FrozenSet<string> Copula => _words["copula"];

    /// <summary>"of".</summary>
    public FrozenSet<string> Genitive => _words["genitive"];

    /// <summary>"than", which makes the word before it part of a number's hedge.</summary>
    public FrozenSet<string> Comparison => _words["comparison"];

    /// <summary>"age", before a genitive and a number.</summary>
    public FrozenSet<string> AgeNoun => _words["age"];

    /// <summary>Words before which a negation denies nothing: "no more than", "not only".</summary>
    public FrozenSet<string> HarmlessNegation => _words["harmless-negation"];

    /// <summary>Verbs that go with anything: sharing one says little.</summary>
    public FrozenSet<string> Light => _words["light"];

    /// <summary>Verbs of saying.</summary>
    public FrozenSet<string> Say => _words["say"];

    /// <summary>"according".</summary>
    public FrozenSet<string> Accord => _words["accord"];
}
