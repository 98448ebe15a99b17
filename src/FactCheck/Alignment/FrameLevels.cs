using FactCheck.Languages;

namespace FactCheck.Alignment;

/// <summary>What the comparison of two frames found that decides whether they can be about one fact at all.</summary>
/// <param name="Head">How the heads relate.</param>
/// <param name="Predicate">How the governing verbs relate.</param>
/// <param name="Event">How the kinds of events relate that a date, time or place belongs to; unknown for other kinds of claims.</param>
/// <param name="Modifiers">The level of the heads' modifiers.</param>
/// <param name="Person">Whether the claims are about one person.</param>
/// <param name="Sentence">The level of the sentences.</param>
internal readonly record struct FrameLevels(WordRelation Head, WordRelation Predicate, WordRelation Event, string? Modifiers, string? Person, string Sentence)
{
    /// <summary>The level of what is the same on both sides.</summary>
    public const string Same = "same";

    /// <summary>The level of what can be compared and has nothing in common.</summary>
    public const string Different = "different";

    /// <summary>The level of two people of whom each is the only one of his or her article to whom something happened.</summary>
    public const string OnlyOne = "the only one";

    /// <summary>The level of two days or hours of which each is the only one that its article gives for what the story is about.</summary>
    public const string OnlyOfStory = "the story's only";

    /// <summary>The level of two times that the claims give for what they tell; null where one gives none.</summary>
    public string? Time { get; init; }

    /// <summary>Whether the sentences say the same in the same words.</summary>
    public bool IsParallel => Sentence == SentenceComparison.Parallel;

    /// <summary>How those relate who do what the predicates tell.</summary>
    public WordRelation Subject { get; init; }

    /// <summary>How those relate to whom it is done.</summary>
    public WordRelation Object { get; init; }

    /// <summary>Whether both count the people to whom one thing happened: "12 were killed", "12 men died".</summary>
    public bool IsToll { get; init; }

    /// <summary>Whether both count what can only grow while a story runs: a later count replaces an earlier one.</summary>
    public bool IsCumulative { get; init; }

    /// <summary>Whether both say when or where that happened with which the articles begin.</summary>
    public bool IsStorys { get; init; }

    /// <summary>Whether two days or hours are of an event and of what came after it.</summary>
    public bool IsAfter { get; init; }

    /// <summary>Whether each is the only day or hour that its article gives for that.</summary>
    public bool IsOnlyOfStory { get; init; }

    /// <summary>Whether one of the articles tells of many incidents in a row.</summary>
    public bool IsOneOfMany { get; init; }

    /// <summary>Whether the sentences tell of people of unlike ages, or of unlike streets.</summary>
    public bool IsOfOthers { get; init; }

    /// <summary>Whether the sentences tell of the same others besides.</summary>
    public bool HasSameCompanions { get; init; }

    /// <summary>Whether both sentences tell of one person, hit in the same part of the body.</summary>
    public bool HasSameWound { get; init; }

    /// <summary>Whether both dates give the start, or both the end, of what lasts.</summary>
    public bool IsSameBound { get; init; }

    /// <summary>Whether one of the claims says when or where an article appeared.</summary>
    public bool IsPublication { get; init; }

    /// <summary>Whether the heads name one thing.</summary>
    public bool IsSameHead => Head is WordRelation.Same or WordRelation.Synonym;
}
