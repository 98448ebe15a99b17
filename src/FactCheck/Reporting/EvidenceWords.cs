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
        [("predicate", "same light verb")] = "the same everyday verb",
        [("action", "same lemma")] = "the same verb",
        [("action", "same light verb")] = "the same everyday verb",
        [("action", "synonym")] = "a verb of like meaning",
        [("action", "different")] = "another verb",
        [("event", "the story's")] = "what both articles begin with",
        [("event", "the story's only")] = "the only one that each article gives for what the story is about",
        [("event", "same noun")] = "the same event",
        [("event", "verb and noun")] = "an event that one names and the other tells",
        [("event", "same kind")] = "the same kind of event",
        [("event", "related kind")] = "a related kind of event",
        [("event", "different")] = "another kind of event",
        [("subject", "same lemma")] = "the same subject",
        [("subject", "synonym")] = "a subject of like meaning",
        [("subject", "related")] = "a related subject",
        [("subject", "different")] = "another subject",
        [("object", "same lemma")] = "the same object",
        [("object", "synonym")] = "an object of like meaning",
        [("object", "related")] = "a related object",
        [("object", "different")] = "another object",
        [("role", "same")] = "the same part in the sentence",
        [("role", "different")] = "another part in the sentence",
        [("bearer", "same")] = "the same person's age",
        [("bearer", "the only one")] = "the only one in each article to whom it happened",
        [("bearer", "different")] = "another person's age",
        [("toll", "same")] = "both count those to whom the same happened",
        [("placing", "same body")] = "the town of the same kind of body",
        [("placing", "same noun")] = "the town of the same kind of people or place",
        [("placing", "same owner")] = "part of the same country or state",
        [("placing", "home")] = "where somebody comes from or lives",
        [("placing", "dateline")] = "the place of a dateline",
        [("placing", "at the head")] = "where the other articles say they are from",
        [("placing", "goal")] = "where somebody was brought",
        [("placing", "street")] = "a street as well",
        [("placing", "no scene")] = "not said to be the scene",
        [("rivals", "none")] = "nothing else in either article comes near",
        [("rivals", "last of several")] = "all others of the kind agree",
        [("rivals", "as good")] = "something else comes as near",
        [("person", "same")] = "the same person",
        [("person", "different")] = "another person",
        [("participants", "shared")] = "people or places in common",
        [("participants", "different")] = "no people or places in common",
        [("place", "same")] = "the same place",
        [("place", "different")] = "another place",
        [("time", "same")] = "the same time",
        [("time", "different")] = "another time",
        [("companions", "same")] = "the same others besides, and what happened to them",
        [("wound", "same")] = "hit in the same part of the body",
        [("bound", "same")] = "both say when it started, or when it ended",
        [("mood", "same")] = "both put forward alike",
        [("mood", "different")] = "not put forward alike",
        [("position", "both at the head")] = "both at the head of the article",
        [("sentence", "parallel")] = "the same words around the value",
        [("sentence", "nearly the same")] = "nearly the same sentence",
        [("sentence", "very similar")] = "a very similar sentence",
        [("sentence", "similar")] = "a similar sentence",
        [("sentence", "somewhat similar")] = "a somewhat similar sentence",
        [("sentence", "unlike")] = "an unlike sentence",
    }.ToFrozenDictionary();

    /// <summary>Whether a level has words of its own.</summary>
    public static bool Has(string comparison, string level) => Words.ContainsKey((comparison, level));

    /// <summary>The words for <paramref name="evidence"/>; for a level without words of its own its name.</summary>
    public static string Of(Evidence evidence) =>
        Words.TryGetValue((evidence.Comparison, evidence.Level), out var words) ? words : Printable.Of($"{evidence.Comparison}: {evidence.Level}");
}
