using System.Collections.Frozen;
using FactCheck.Alignment;

namespace FactCheck.Reporting;

/// <summary>Says in an editor's words what a comparison of two frames came to.</summary>
internal static class EvidenceWords
{
    private static readonly FrozenDictionary<(string Comparison, string Level), string> Words = new Dictionary<(string, string), string>
    {
        [("head", "same lemma")] = "the same noun",
        [("head", "synonym")] = "a noun of like meaning",
        [("head", "related")] = "a related noun",
        [("head", "different")] = "another noun",
        [("modifiers", "same")] = "the same qualifiers",
        [("modifiers", "shared")] = "a shared qualifier",
        [("modifiers", "different")] = "other qualifiers",
        [("predicate", "same lemma")] = "the same verb",
        [("predicate", "synonym")] = "a verb of like meaning",
        [("predicate", "different")] = "another verb",
        [("person", "same")] = "the same person",
        [("person", "different")] = "another person",
        [("participants", "shared")] = "people or places in common",
        [("participants", "different")] = "no people or places in common",
        [("place", "same")] = "the same place",
        [("place", "different")] = "another place",
        [("time", "same")] = "the same time",
        [("time", "different")] = "another time",
        [("mood", "same")] = "both put forward alike",
        [("mood", "different")] = "not put forward alike",
        [("position", "both at the head")] = "both at the head of the article",
        [("sentence", "nearly the same")] = "nearly the same sentence",
        [("sentence", "very similar")] = "a very similar sentence",
        [("sentence", "similar")] = "a similar sentence",
        [("sentence", "somewhat similar")] = "a somewhat similar sentence",
        [("sentence", "unlike")] = "an unlike sentence",
    }.ToFrozenDictionary();

    /// <summary>The words for <paramref name="evidence"/>; for a level without words of its own its name.</summary>
    public static string Of(Evidence evidence) =>
        Words.TryGetValue((evidence.Comparison, evidence.Level), out var words) ? words : Printable.Of($"{evidence.Comparison}: {evidence.Level}");
}
