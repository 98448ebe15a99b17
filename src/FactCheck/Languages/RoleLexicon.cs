using System.Collections.Frozen;

namespace FactCheck.Languages;

/// <summary>An office or function of the lexicon.</summary>
/// <param name="Office">Its normal form.</param>
/// <param name="Class">"office", "company", "police", "court", "church", "learned", "sport", "media" or "other".</param>
/// <param name="IsTitle">Whether it stands only directly before a name: "Sen.", "Senators".</param>
public sealed record RoleHead(string Office, string Class, bool IsTitle)
{
    /// <summary>Whether a field belongs to it: "finance minister", "minister of finance".</summary>
    public bool TakesField { get; init; }
}

/// <summary>Offices, the words before them and the fields they are for. All are asked for in lower case.</summary>
public sealed class RoleLexicon
{
    private readonly FrozenDictionary<string, string> _modifiers;
    private readonly FrozenSet<string> _deputies;
    private readonly FrozenSet<string> _cabinet;
    private readonly FrozenDictionary<string, ulong> _exclusive;
    private readonly FrozenDictionary<string, ulong> _joint;
    private readonly string[] _long;

    /// <summary>Reads the tables of the language in folder <paramref name="code"/>.</summary>
    public RoleLexicon(string code)
    {
        var heads = LexiconFile.Rows(code, "role-heads.tsv").ToArray();
        Heads = new(heads.Select(row => KeyValuePair.Create(row[0], new RoleHead(row[1], row[2], row[3] == "title") { TakesField = row[2] is "office" or "company" || row[3] == "field" })));
        var cabinet = heads.Where(row => row[3] == "cabinet").Select(row => row[1]).ToArray();
        FieldOffice = cabinet.FirstOrDefault("");
        _cabinet = cabinet.ToFrozenSet(StringComparer.Ordinal);
        var endings = new EndingLexicon(code);
        _long = [.. heads.Select(row => row[0]).Where(word => word.Length >= 6 && !endings.Has(word, WordEnding.Plural) && word.All(char.IsLetter)).Distinct(StringComparer.Ordinal)];
        _modifiers = LexiconFile.Rows(code, "role-modifiers.tsv").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
        _deputies = LexiconFile.Rows(code, "role-modifiers.tsv").Where(row => row[1] == "+").Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);
        _exclusive = Sets(LexiconFile.Rows(code, "exclusive-offices.tsv").Select(row => row[1]));
        _joint = Sets(LexiconFile.Rows(code, "joint-portfolios.tsv").Select(row => row[0]));
        Portfolios = new(LexiconFile.Rows(code, "portfolios.tsv").SelectMany(row => row[1].Split('|').Select(name => KeyValuePair.Create(name, row[0]))));
    }

    /// <summary>Offices and functions.</summary>
    public PhraseTable<RoleHead> Heads { get; }

    /// <summary>Fields of offices with their normal form: "traffic" is "transport".</summary>
    public PhraseTable<string> Portfolios { get; }

    /// <summary>The office that a field alone stands for: "Ann Hill (Finance)".</summary>
    internal string FieldOffice { get; }

    /// <summary>Whether two words are one office: "prime minister".</summary>
    internal bool IsHead(string first, string second) => Heads.Match([first, second], 0, out _) == 2;

    /// <summary>Whether the office, in normal form, is one of a cabinet, whose members have fields of their own.</summary>
    internal bool IsCabinet(string office) => _cabinet.Contains(office);

    /// <summary>Whether the word can stand before an office; <paramref name="status"/> is "former", "acting" or the like, or null.</summary>
    public bool IsModifier(string lower, out string? status)
    {
        var known = _modifiers.TryGetValue(lower, out status);
        status = status is "-" or "+" ? null : status;
        return known;
    }

    /// <summary>The office of one word of six letters or more that <paramref name="lower"/> misses by one slip (a letter left out, added, changed,
    /// or two neighbours swapped), or null.</summary>
    public string? Correct(string lower) =>
        lower.Length < 5 ? null : _long.FirstOrDefault(head => Math.Abs(head.Length - lower.Length) <= 1 && head[0] == lower[0] && SpellingSlip.IsOne(head, lower));

    /// <summary>Whether the word makes another office of the one behind it: "deputy" of "deputy minister".</summary>
    public bool IsDeputy(string lower) => _deputies.Contains(lower);

    /// <summary>The sets of offices that exclude each other to which <paramref name="office"/>, in normal form, belongs: a bit a set.</summary>
    public ulong ExclusiveSets(string office) => _exclusive.GetValueOrDefault(office);

    /// <summary>The sets of fields that one minister often holds together to which <paramref name="field"/>, in normal form, belongs: a bit a set.</summary>
    public ulong JointFields(string field) => _joint.GetValueOrDefault(field);

    private static FrozenDictionary<string, ulong> Sets(IEnumerable<string> rows) =>
        rows.SelectMany((row, i) => row.Split('|').Select(member => (member, bit: 1UL << i))).GroupBy(entry => entry.member, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Aggregate(0UL, (bits, entry) => bits | entry.bit), StringComparer.Ordinal);
}
