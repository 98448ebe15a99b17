using System.Collections.Frozen;
using System.Globalization;

namespace FactCheck.Languages;

/// <summary>Words around enumerations, asked for in lower case.</summary>
public sealed class ListLexicon
{
    private readonly FrozenDictionary<string, int> _counts;
    private readonly FrozenDictionary<string, string> _nouns;

    /// <summary>Reads the table of the language in folder <paramref name="code"/>.</summary>
    public ListLexicon(string code)
    {
        var rows = LexiconFile.Rows(code, "list-words.tsv").ToArray();
        FrozenSet<string> Words(string cue) => rows.Where(row => row[0] == cue).Select(row => row[1]).ToFrozenSet(StringComparer.Ordinal);
        PhraseTable<bool> Phrases(string cue) => new(Words(cue).Order(StringComparer.Ordinal).Select(phrase => KeyValuePair.Create(phrase, true)));
        _counts = rows.Where(row => row[0] == "count").ToFrozenDictionary(row => row[1], row => int.Parse(row[2], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        _nouns = rows.Where(row => row[0] is "person" or "place" or "org").ToFrozenDictionary(row => row[1], row => row[0], StringComparer.Ordinal);
        Openers = Words("open");
        More = Words("more");
        Joins = Words("join");
        Bearers = Words("bearer");
        Pleas = Words("plea");
        Ends = Words("end");
        Counters = Words("counter");
        Ages = Words("age");
        Introductions = Phrases("introduce");
        LongOpeners = Phrases("open-phrase");
        LongJoins = Phrases("join-phrase");
        Tails = Phrases("tail");
        Additions = Phrases("add");
        Cases = Phrases("case");
    }

    /// <summary>Words that announce a part of a whole: "including".</summary>
    public FrozenSet<string> Openers { get; }

    /// <summary>Last members that say that there are more: "others".</summary>
    public FrozenSet<string> More { get; }

    /// <summary>Words between the last two members.</summary>
    public FrozenSet<string> Joins { get; }

    /// <summary>Plurals that share fields: "finance, interior and defence ministers".</summary>
    public FrozenSet<string> Bearers { get; }

    /// <summary>Phrases that a list of charges follows: "charged with".</summary>
    public PhraseTable<bool> Introductions { get; }

    /// <summary>Phrases that announce a part of a whole: "such as".</summary>
    internal PhraseTable<bool> LongOpeners { get; }

    /// <summary>Phrases between the last two members: "as well as".</summary>
    internal PhraseTable<bool> LongJoins { get; }

    /// <summary>Phrases that begin a sentence with what its enumeration has as well: "in addition to".</summary>
    internal PhraseTable<bool> Additions { get; }

    /// <summary>Phrases behind which a join joins no members: "and as well".</summary>
    internal PhraseTable<bool> Tails { get; }

    /// <summary>Phrases behind an offence that tell of the case: "in connection".</summary>
    internal PhraseTable<bool> Cases { get; }

    /// <summary>Words that a list of charges follows behind a date: "guilty on Monday to".</summary>
    internal FrozenSet<string> Pleas { get; }

    /// <summary>Words that no charge goes on over: "was", "police".</summary>
    internal FrozenSet<string> Ends { get; }

    /// <summary>Nouns that count charges: "counts of".</summary>
    internal FrozenSet<string> Counters { get; }

    /// <summary>Nouns that make the number before them an age, or a time.</summary>
    internal FrozenSet<string> Ages { get; }

    /// <summary>The number that <paramref name="lower"/> is, written out or in one or two digits; 0 if it is none or below two.</summary>
    public int Count(string lower) =>
        lower.Length is 1 or 2 && int.TryParse(lower, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (number < 2 ? 0 : number)
        : _counts.GetValueOrDefault(lower);

    /// <summary>Of what type the things of a plural noun are: "person", "place", "org"; null where it does not say.</summary>
    public string? TypeOf(string noun) => _nouns.GetValueOrDefault(noun);
}
