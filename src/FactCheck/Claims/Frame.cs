using System.Collections.Immutable;
using FactCheck.Claims.Grammar;
using FactCheck.Languages;

namespace FactCheck.Claims;

/// <summary>What a claim is about: never its value. All words are lemmas in lower case, names as written.</summary>
public sealed record Frame
{
    /// <summary>Nothing is known.</summary>
    public static Frame Empty { get; } = new();

    /// <summary>The noun the value belongs to, e.g. "minister", "trade volume".</summary>
    public string Head { get; init; } = "";

    /// <summary>Adjectives and nouns that narrow the head, in the order of the text.</summary>
    public ImmutableArray<string> Modifiers { get; init; } = [];

    /// <summary>The governing verb with its particle, e.g. "kill", "carry out"; the adjective behind a copula ("dead"), or "be".</summary>
    public string Predicate { get; init; } = "";

    /// <summary>The part of the value's phrase in what the predicate tells.</summary>
    public GrammaticalRole Role { get; init; }

    /// <summary>Whether an age stands behind the article of what is known: "the 17-year-old", but not "the 17-year-old suspected of it".</summary>
    public bool IsKnown { get; init; }

    /// <summary>What becomes of the people whom an age or a count is of.</summary>
    public Fate Fate { get; init; }

    /// <summary>The noun or name of who does what the predicate tells, where that is not the value's own phrase.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The <see cref="Object"/> of what somebody does to himself or herself.</summary>
    public const string Oneself = "self";

    /// <summary>The noun or name of whom or what it is done to, where that is not the value's own phrase.</summary>
    public string Object { get; init; } = "";

    /// <summary>The area the value is limited to by a phrase behind its noun: "in the city", "across Linden County".</summary>
    public string Scope { get; init; } = "";

    /// <summary>The <see cref="Part"/> of people who are counted beside others: "two men and a woman".</summary>
    public const string Joint = "with";

    /// <summary>The <see cref="Part"/> of what was at an earlier age: "at the age of six".</summary>
    public const string Earlier = "then";

    /// <summary>Words that mark a part of something larger: "other", "more", "another". Part and total never meet.</summary>
    public string? Part { get; init; }

    /// <summary>The other words of the sentence, lemmas in lower case, weighted by nearness to the value (0 to 1). The masked sentence.</summary>
    public ImmutableArray<ContextWord> Context { get; init; } = [];

    /// <summary>The people, places and organisations of the clause.</summary>
    public ImmutableArray<string> Participants { get; init; } = [];

    /// <summary>The person the value belongs to, under the full name the article gives; null where there is none.</summary>
    public string? Person { get; init; }

    /// <summary>Whether a place says where <see cref="Person"/> is from or whom he or she represents: "Jo Hart, a Democrat of Ohio", "Hart (D-Ohio)".</summary>
    public bool IsHome { get; init; }

    /// <summary>Where it is true, if the clause says so.</summary>
    public string? Place { get; init; }

    /// <summary>When it is true, if the clause says so: a normal form such as "2023-03-18".</summary>
    public string? Time { get; init; }

    /// <summary>Whether a date says when it starts, ends or is due.</summary>
    public DateBound Bound { get; init; }

    /// <summary>The type of event that its noun names, or else its verb: "police were searching on Friday for whoever shot him" is no shooting of Friday; null where
    /// neither names one.</summary>
    public string? EventType(EventLexicon events) => events.TypeOf(Head) ?? events.TypeOf(Predicate, isVerb: true);

    /// <summary>The whole that the value is a part of ("of the 17 Cabinet members"), as written.</summary>
    public string? Whole { get; init; }

    /// <summary>Whether it is itself such a whole.</summary>
    public bool IsWhole { get; init; }
}

/// <summary>A word near a value.</summary>
/// <param name="Lemma">In lower case.</param>
/// <param name="Nearness">1 beside the value, falling towards the ends of the sentence.</param>
public readonly record struct ContextWord(string Lemma, double Nearness);
