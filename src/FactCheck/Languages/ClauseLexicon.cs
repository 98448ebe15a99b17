using System.Collections.Frozen;

namespace FactCheck.Languages;

/// <summary>Words that bound, colour or attribute a clause, from <c>clauses.tsv</c>; lemmas or forms in lower case.</summary>
public sealed class ClauseLexicon
{
    private const int LeastStem = 3;

    private readonly CueTable _words;
    private readonly string _stemEnds;

    /// <summary>Reads the words of a language.</summary>
    public ClauseLexicon(string code)
    {
        _words = new(code, "clauses.tsv", ' ');
        _stemEnds = string.Concat(_words.Row("stem-end"));
    }

    /// <summary>Auxiliaries that put a clause into the future.</summary>
    public FrozenSet<string> Future => field ??= _words["future"];

    /// <summary>Verbs, adjectives and nouns whose content is yet to come: "plans to", "is due to".</summary>
    public FrozenSet<string> Intend => field ??= _words["intend"];

    /// <summary>Verbs whose object is yet to come: "seeks 12 million".</summary>
    public FrozenSet<string> Wish => field ??= _words["wish"];

    /// <summary>Auxiliaries that make a clause depend on something.</summary>
    public FrozenSet<string> Conditional => field ??= _words["conditional"];

    /// <summary>Conjunctions of conditions: "if".</summary>
    public FrozenSet<string> Condition => field ??= _words["condition"];

    /// <summary>Auxiliaries of the passive.</summary>
    public FrozenSet<string> Passive => field ??= _words["passive"];

    /// <summary>Verbs whose object is what happens: "held a summit".</summary>
    public FrozenSet<string> Stage => field ??= _words["stage"];

    /// <summary>Participles that do the work of a preposition: "compared with".</summary>
    public FrozenSet<string> Prepositional => field ??= _words["prepositional"];

    /// <summary>Verbs whose subject is what happens: "the shooting occurred".</summary>
    public FrozenSet<string> Happen => field ??= _words["happen"];

    /// <summary>Verbs that say when something starts, with their particle or noun: "break_out".</summary>
    public FrozenSet<string> Begin => field ??= _words["begin"];

    /// <summary>The same of what is mostly over soon: "gunfire broke out".</summary>
    public FrozenSet<string> Onset => field ??= _words["onset"];

    /// <summary>Verbs that say when something ends.</summary>
    public FrozenSet<string> Finish => field ??= _words["finish"];

    /// <summary>The auxiliary of what has come about and may go on: "have".</summary>
    public FrozenSet<string> Perfect => field ??= _words["perfect"];

    /// <summary>"since".</summary>
    public FrozenSet<string> Since => field ??= _words["since"];

    /// <summary>"until".</summary>
    public FrozenSet<string> Until => field ??= _words["until"];

    /// <summary>"by", before the last day for something.</summary>
    public FrozenSet<string> Limit => field ??= _words["limit"];

    /// <summary>"for", before how long something takes.</summary>
    public FrozenSet<string> Length => field ??= _words["length"];

    /// <summary>"in", before the time in which something happens so often.</summary>
    public FrozenSet<string> Within => field ??= _words["within"];

    /// <summary>Words that deny a clause.</summary>
    public FrozenSet<string> Negated => field ??= _words["negated"];

    /// <summary>Words that make a number a part of something larger.</summary>
    public FrozenSet<string> Part => field ??= _words["part"];

    /// <summary>"be".</summary>
    public FrozenSet<string> Copula => field ??= _words["copula"];

    /// <summary>Pronouns that begin a clause about the word before: "63 who".</summary>
    public FrozenSet<string> Relative => field ??= _words["relative"];

    /// <summary>Pronouns for a whole, behind "of" and before a part of it: "of which two".</summary>
    public FrozenSet<string> Whole => field ??= _words["whole"];

    /// <summary>Prepositions between people and where they are from: "Hart of Ohio".</summary>
    public FrozenSet<string> Home => field ??= _words["home"];

    /// <summary>"than", which makes the word before it part of a number's hedge.</summary>
    public FrozenSet<string> Comparison => field ??= _words["comparison"];

    /// <summary>"age", before a genitive and a number.</summary>
    public FrozenSet<string> AgeNoun => field ??= _words["age"];

    /// <summary>Prepositions between a span of time and the event that it is reckoned from: "two weeks before the election".</summary>
    public FrozenSet<string> Anchor => field ??= _words["anchor"];

    /// <summary>Words before which a negation denies nothing: "no more than", "not only".</summary>
    public FrozenSet<string> HarmlessNegation => field ??= _words["harmless-negation"];

    /// <summary>Verbs that go with anything: sharing one says little.</summary>
    public FrozenSet<string> Light => field ??= _words["light"];

    /// <summary>Verbs of saying.</summary>
    public FrozenSet<string> Say => field ??= _words["say"];

    /// <summary>"according".</summary>
    public FrozenSet<string> Accord => field ??= _words["accord"];

    /// <summary>Whether a noun names what a verb tells: "vote", "bombing", "election".</summary>
    public bool IsNominal(string noun, string verb)
    {
        var stem = verb.AsSpan().TrimEnd(_stemEnds);
        return stem.Length >= LeastStem && noun.AsSpan().StartsWith(stem, StringComparison.Ordinal)
            && (noun == verb || _words["nominal"].GetAlternateLookup<ReadOnlySpan<char>>().Contains(noun.AsSpan(stem.Length)));
    }
}
