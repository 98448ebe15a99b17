using System.Collections.Frozen;

namespace FactCheck.Languages;

/// <summary>The kinds of events that words name, whether noun or verb, read from <c>events.tsv</c>.</summary>
public sealed class EventLexicon
{
    private readonly FrozenDictionary<string, string> _typeOf;
    private readonly FrozenDictionary<string, string> _parentOf;

    /// <summary>Reads the events of a language.</summary>
    public EventLexicon(string code)
    {
        var rows = LexiconFile.Rows(code, "events.tsv").ToArray();
        _typeOf = rows.SelectMany(row => row[2].Split(' ').Select(word => (Word: word, Type: row[0])))
            .DistinctBy(entry => entry.Word, StringComparer.Ordinal)
            .ToFrozenDictionary(entry => entry.Word, entry => entry.Type, StringComparer.Ordinal);
        _parentOf = rows.Where(row => row[1] != "-").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
    }

    /// <summary>The type that stands for any event: "it happened".</summary>
    public static string AnyEvent => "event";

    /// <summary>The family of what courts and police do.</summary>
    private const string Justice = "justice";

    /// <summary>The type of an article's own appearance: "published on Monday".</summary>
    public static string Publication => "publication";

    /// <summary>The type of event that a lemma names; null where it names none.</summary>
    public string? TypeOf(string lemma) => _typeOf.GetValueOrDefault(lemma);

    /// <summary>How two types relate: the same, two kinds of one (a shooting, a killing), or different. An arrest, a charge and a verdict follow each other, each
    /// with a day of its own.</summary>
    public WordRelation Compare(string? left, string? right) =>
        left is null || right is null ? WordRelation.Unknown
        : left == right ? WordRelation.Same
        : left == AnyEvent || right == AnyEvent || (FamilyOf(left) == FamilyOf(right) && FamilyOf(left) != Justice) ? WordRelation.Related
        : WordRelation.Different;

    /// <summary>The type that a type is a kind of; itself where it is of none.</summary>
    public string FamilyOf(string type) => _parentOf.GetValueOrDefault(type, type);
}
