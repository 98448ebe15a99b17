using System.Collections.Frozen;

namespace FactCheck.Languages;

/// <summary>A noun for what somebody is to somebody else, as one row of <c>relations.tsv</c> has it.</summary>
/// <param name="Noun">In the singular, in lower case: "sister".</param>
/// <param name="Relation">What it names, whatever the sex: "sibling".</param>
/// <param name="Sex">As the column has it; null where the noun does not tell.</param>
public sealed record RelationNoun(string Noun, string Relation, string? Sex);

/// <summary>What people can be to each other, and which of it excludes which, read from <c>relations.tsv</c>.</summary>
public sealed class RelationLexicon
{
    private const string None = "-";

    private readonly FrozenDictionary<string, string> _inverses;
    private readonly FrozenDictionary<string, string> _opposites;
    private readonly FrozenSet<(string, string)> _beside;
    private readonly FrozenSet<string> _beginnings;

    /// <summary>Reads the relations of the language in folder <paramref name="code"/>.</summary>
    public RelationLexicon(string code)
    {
        var rows = LexiconFile.Rows(code, "relations.tsv").ToLookup(row => row[0], StringComparer.Ordinal);
        Nouns = new(rows["word"].Select(row => KeyValuePair.Create(row[1], new RelationNoun(row[1], row[2], Known(row[3])))));
        Modifiers = new(rows["before"].Select(row => KeyValuePair.Create(row[1], Known(row[2]) ?? "")));
        LongestModifier = rows["before"].Max(row => Phrase.Tokens(row[1]).Length);
        _inverses = rows["inverse"].ToFrozenDictionary(row => row[1], row => row[2], StringComparer.Ordinal);
        _opposites = rows["opposite"].ToFrozenDictionary(row => row[1], row => row[2], StringComparer.Ordinal);
        _beside = rows["beside"].SelectMany(row => new[] { (row[1], row[2]), (row[2], row[1]) }).ToFrozenSet();
        _beginnings = rows["word"].Select(row => Phrase.Tokens(row[1])[0]).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Nouns of relations, in lower case.</summary>
    public PhraseTable<RelationNoun> Nouns { get; }

    /// <summary>Words that may stand before such a noun, with what they say of the order of the two ("older"); empty for most.</summary>
    public PhraseTable<string> Modifiers { get; }

    /// <summary>The most tokens of a modifier.</summary>
    public int LongestModifier { get; }

    /// <summary>Whether a word in lower case begins such a noun.</summary>
    public bool CanBegin(string lower) => _beginnings.Contains(lower);

    /// <summary>What the other is to the one: of a parent a child.</summary>
    public string Inverse(string relation) => _inverses.GetValueOrDefault(relation, relation);

    /// <summary>Whether both are the same to each other: siblings, but not parents. Only such people are older or younger than each other.</summary>
    public bool IsMutual(string relation) => Inverse(relation) == relation;

    /// <summary>What a modifier makes of the other: the brother of an older one is younger.</summary>
    public string Opposite(string order) => _opposites.GetValueOrDefault(order, order);

    /// <summary>Whether one of two modifiers denies the other.</summary>
    public bool AreOpposite(string left, string right) => _opposites.TryGetValue(left, out var opposite) && opposite == right;

    /// <summary>Whether nobody is both to one person.</summary>
    public bool Exclude(string left, string right) => left != right && !_beside.Contains((left, right));

    private static string? Known(string cell) => cell == None ? null : cell;
}
