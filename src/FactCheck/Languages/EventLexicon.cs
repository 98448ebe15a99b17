using System.Collections.Frozen;

namespace FactCheck.Languages;

/// <summary>The kinds of events that words name, whether noun or verb, read from <c>events.tsv</c>.</summary>
public sealed class EventLexicon
{
    private const string VerbMark = "/v";

    private readonly FrozenDictionary<(string Word, bool IsVerb), string> _typeOf;
    private readonly FrozenDictionary<string, string> _parentOf;
    private readonly FrozenDictionary<string, FrozenSet<string>> _responses;

    /// <summary>Reads the events of a language.</summary>
    public EventLexicon(string code)
    {
        var rows = LexiconFile.Rows(code, "events.tsv").ToArray();
        var words = rows.SelectMany(row => row[2].Split(' ').Select(word => (Word: word, Type: row[0]))).ToLookup(entry => entry.Word.EndsWith(VerbMark, StringComparison.Ordinal));
        _typeOf = words[true].Select(entry => (Key: (entry.Word[..^VerbMark.Length], true), entry.Type))
            .Concat(words[false].SelectMany(entry => new[] { (Key: (entry.Word, false), entry.Type), (Key: (entry.Word, true), entry.Type) }))
            .DistinctBy(entry => entry.Key)
            .ToFrozenDictionary(entry => entry.Key, entry => entry.Type);
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
    /// <param name="lemma">The lemma, a verb with its particle or noun ("open fire").</param>
    /// <param name="isVerb">Whether it is a verb: what a verb names may differ from what the same noun names.</param>
    public string? TypeOf(string lemma, bool isVerb = false) => _typeOf.GetValueOrDefault((isVerb ? Joined(lemma) : lemma, isVerb));

    /// <summary>Whether a verb with its subject, object or noun tells that help came: "police responded", "the call came in", "officers were sent".</summary>
    /// <param name="verb">Its lemma, with its particle.</param>
    /// <param name="others">The lemmas or names beside it.</param>
    public bool IsResponse(string verb, params ReadOnlySpan<string> others) =>
        (_responses["deed"].Contains(Joined(verb)) && AnyIs(others, "responder")) || (IsNews(verb) && AnyIs(others, "call"));

    /// <summary>Whether a verb tells that the event was heard of: "the shooting was reported".</summary>
    public bool IsNews(string verb) => _responses["news"].Contains(Joined(verb));

    /// <summary>Whether a verb tells of what may follow an event by days: "he died on Friday".</summary>
    public bool IsAftermath(string verb) => _responses["aftermath"].Contains(verb);

    /// <summary>A verb as the tables write it.</summary>
    private static string Joined(string verb) => verb.Replace(' ', '_');

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
