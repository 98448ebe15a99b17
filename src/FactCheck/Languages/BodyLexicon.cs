using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FactCheck.Languages;

/// <summary>What a word of <c>body-parts.tsv</c> does in a sentence that says where somebody was hit.</summary>
[Flags]
public enum WoundWord
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Stands between the deed and the part: "in".</summary>
    Into = 1,

    /// <summary>Is a verb whose subject has the wound: "suffer".</summary>
    Bear = 2,

    /// <summary>Says that there are several wounds: "multiple".</summary>
    Many = 4,

    /// <summary>May stand between two parts of a list: "once".</summary>
    Between = 8,

    /// <summary>May stand behind a part: "area".</summary>
    Area = 16,

    /// <summary>Ends the search for the deed: "while".</summary>
    Break = 32,

    /// <summary>Says that each has his own: "respectively".</summary>
    Order = 64,
}

/// <summary>Parts of the body, how they lie to each other, and the words that say that somebody was hit there; read from <c>body-parts.tsv</c>.</summary>
public sealed class BodyLexicon
{
    private const string None = "-";

    private readonly FrozenDictionary<string, string> _wholes;
    private readonly FrozenSet<(string, string)> _near;
    private readonly FrozenDictionary<string, string?> _sides, _zones, _deeds, _wounds, _causes;
    private readonly FrozenDictionary<string, WoundWord> _words;
    private readonly FrozenSet<string> _beginnings;

    /// <summary>Reads the parts of the body in the language in folder <paramref name="code"/>.</summary>
    public BodyLexicon(string code)
    {
        var rows = LexiconFile.Rows(code, "body-parts.tsv").ToLookup(row => row[0], StringComparer.Ordinal);
        Parts = new(rows["part"].Select(row => KeyValuePair.Create(row[1], row[2])));
        _beginnings = rows["part"].Select(row => Phrase.Tokens(row[1])[0]).ToFrozenSet(StringComparer.Ordinal);
        _wholes = rows["part"].Where(row => row[3] != None).DistinctBy(row => row[2], StringComparer.Ordinal).ToFrozenDictionary(row => row[2], row => row[3], StringComparer.Ordinal);
        _near = rows["beside"].SelectMany(row => new[] { (row[1], row[2]), (row[2], row[1]) }).ToFrozenSet();
        (_sides, _zones, _deeds, _wounds, _causes) = (Table(rows["side"]), Table(rows["zone"]), Table(rows["deed"]), Table(rows["wound"]), Table(rows["cause"]));
        _words = rows.Where(row => Enum.TryParse<WoundWord>(row.Key, ignoreCase: true, out _))
            .SelectMany(row => row.Select(cells => (Word: cells[1], Use: Enum.Parse<WoundWord>(row.Key, ignoreCase: true))))
            .GroupBy(entry => entry.Word, entry => entry.Use, StringComparer.Ordinal)
            .ToFrozenDictionary(word => word.Key, word => word.Aggregate((all, use) => all | use), StringComparer.Ordinal);
    }

    /// <summary>Words for parts of the body, in lower case, with the part each names: "abdomen" for "stomach".</summary>
    public PhraseTable<string> Parts { get; }

    /// <summary>Whether a word in lower case begins such a phrase.</summary>
    public bool CanBegin(string lower) => _beginnings.Contains(lower);

    /// <summary>Whether a lemma or form is a verb or noun that tells of a wound.</summary>
    public bool TellsWound(string word) => _deeds.ContainsKey(word) || _wounds.ContainsKey(word);

    /// <summary>Whether a verb, as lemma, wounds, and by what; null where it does not tell.</summary>
    public bool IsDeed(string lemma, out string? cause) => _deeds.TryGetValue(lemma, out cause);

    /// <summary>Whether a noun, as lemma, is a wound, and by what; null where it does not tell.</summary>
    public bool IsWound(string lemma, out string? cause) => _wounds.TryGetValue(lemma, out cause);

    /// <summary>By what a wound is, as a word before its noun tells; null where it does not.</summary>
    public string? Cause(string lower) => _causes.GetValueOrDefault(lower);

    /// <summary>Whether a word in lower case tells the side of a part, and which; null for "upper".</summary>
    public bool IsSide(string lower, out string? side) => _sides.TryGetValue(lower, out side);

    /// <summary>What stands before a part whose zone a word in lower case names: "back of the" for "back"; null where it names none.</summary>
    public string? Zone(string lower) => _zones.GetValueOrDefault(lower);

    /// <summary>What else a word in lower case does.</summary>
    public WoundWord Of(string lower) => _words.GetValueOrDefault(lower);

    /// <summary>Whether one part is part of the other, or the same.</summary>
    public bool Overlap(string left, string right) => Wholes(left).Contains(right, StringComparer.Ordinal) || Wholes(right).Contains(left, StringComparer.Ordinal);

    /// <summary>Whether reports may name either for one wound: a hip and a leg, a neck and a face.</summary>
    public bool AreNear(string left, string right) => Wholes(left).Any(a => Wholes(right).Any(b => _near.Contains((a, b))));

    /// <summary>A part and all that it is part of, the smallest first.</summary>
    private IEnumerable<string> Wholes(string? part)
    {
        for (; part is not null; part = _wholes.GetValueOrDefault(part))
        {
            yield return part;
        }
    }

    private static FrozenDictionary<string, string?> Table(IEnumerable<ImmutableArray<string>> rows) =>
        rows.ToFrozenDictionary(row => row[1], row => row[2] == None ? null : row[2], StringComparer.Ordinal);
}
