using System.Collections.Frozen;

namespace FactCheck.Languages;

/// <summary>The kinds of events that words name, whether noun or verb, read from <c>events.tsv</c>.</summary>
public sealed class EventLexicon
{
    private readonly FrozenDictionary<string, string> _typeOf;
    private readonly FrozenDictionary<string, string> _parentOf;
    private readonly FrozenDictionary<string, FrozenSet<string>> _responses;

    /// <summary>Reads the events of a language.</summary>
    public EventLexicon(string code)
    {
        var rows = LexiconFile.Rows(code, "events.tsv").ToArray();
        _typeOf = rows.SelectMany(row => row[2].Split(' ').Select(word => (Word: word, Type: row[0])))
            .DistinctBy(entry => entry.Word, StringComparer.Ordinal)
            .ToFrozenDictionary(entry => entry.Word, entry => entry.Type, StringComparer.Ordinal);
        _parentOf = rows.Where(row => row[1] != "-").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
        _responses = LexiconFile.Rows(code, "responses.tsv").ToFrozenDictionary(row => row[0], row => row[1].Split(' ').ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    /// <summary>The type that stands for any event: "it happened".</summary>
    public static string AnyEvent => "event";

    /// <summary>The family of what courts and police do.</summary>
    public static string Justice => "justice";

    /// <summary>The type of an article's own appearance: "published on Monday".</summary>
    public static string Publication => "publication";

    /// <summary>The type of event that a lemma names; null where it names none.</summary>
    /// <param name="lemma">The lemma; underscores join several.</param>
    /// <param name="isVerb">Whether it is a verb: what a verb names may differ from what the same noun names.</param>
    public string? TypeOf(string lemma, bool isVerb = false) =>
        isVerb && _typeOf.TryGetValue(lemma + "/v", out var type) ? type : _typeOf.GetValueOrDefault(lemma);

    /// <summary>Whether a verb with its subject, object or noun tells that help came: "police responded", "the call came in", "officers were sent".</summary>
    /// <param name="verb">Its lemma; underscores join several.</param>
    /// <param name="others">The lemmas or names beside it.</param>
    public bool IsResponse(string verb, params ReadOnlySpan<string> others) =>
        (_responses["deed"].Contains(verb) && AnyIs(others, "responder")) || (IsNews(verb) && AnyIs(others, "call"));

    /// <summary>Whether a verb tells that the event was heard of: "the shooting was reported".</summary>
    public bool IsNews(string verb) => _responses["news"].Contains(verb);

    /// <summary>Whether a verb tells of what may follow an event by days: "he died on Friday".</summary>
    public bool IsAftermath(string verb) => _responses["aftermath"].Contains(verb);

    private bool AnyIs(ReadOnlySpan<string> words, string what)
    {
        foreach (var word in words)
        {
            if (Array.Exists(word.ToLowerInvariant().Split(' '), _responses[what].Contains))
            {
                return true;
            }
        }

        return false;
    }

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
