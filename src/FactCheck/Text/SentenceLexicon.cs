using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FactCheck.Text;

/// <summary>What the tokenizer, the sentence splitter and the block finder must know of a language.
/// Words are in lower case, with straight apostrophes.</summary>
public sealed record SentenceLexicon
{
    /// <summary>Knows nothing.</summary>
    public static SentenceLexicon Empty { get; } = new();

    /// <summary>Abbreviations with their full stop that never end a sentence: "mr.", "gen.", "vs.".</summary>
    public FrozenSet<string> Titles { get; init; } = [];

    /// <summary>Abbreviations with their full stop that may end a sentence: "inc.", "u.s.", "a.m.".</summary>
    public FrozenSet<string> Abbreviations { get; init; } = [];

    /// <summary>Those of both that are ordinary words too, and abbreviations only with a capital: "sun.", "mass.", "gen.".</summary>
    public FrozenSet<string> CapitalizedOnly { get; init; } = [];

    /// <summary>Abbreviations only before a number: "no.", "fig.", "p.".</summary>
    public FrozenSet<string> BeforeNumbers { get; init; } = [];

    /// <summary>Those of <see cref="Abbreviations"/> that end a sentence before any capitalised word but
    /// <see cref="ClockTimeFollowers"/>: "a.m.", "p.m.", "etc.".</summary>
    public FrozenSet<string> ClockTimes { get; init; } = [];

    /// <summary>Capitalised words that may follow a clock time in the same sentence: "monday", "july", "est".</summary>
    public FrozenSet<string> ClockTimeFollowers { get; init; } = [];

    /// <summary>Words that, capitalised behind an abbreviation, begin a new sentence: "the", "he", "but".</summary>
    public FrozenSet<string> Starters { get; init; } = [];

    /// <summary>Verbs by which a speaker follows a quotation: "said", "asked".</summary>
    public FrozenSet<string> SpeechVerbs { get; init; } = [];

    /// <summary>Words with which letters begin: "dear", "hello".</summary>
    public FrozenSet<string> Greetings { get; init; } = [];

    /// <summary>Words that stand before the writer's name at the end of a letter: "regards", "sincerely".</summary>
    public FrozenSet<string> Closings { get; init; } = [];

    /// <summary>Endings that are tokens of their own, with their apostrophe: "'s", "n't".</summary>
    public FrozenSet<string> Clitics { get; init; } = [];

    /// <summary>Words with an apostrophe in front: "'em", "'til".</summary>
    public FrozenSet<string> Elisions { get; init; } = [];

    /// <summary>Endings that stay with the figures before them: "th" of "5th", "s" of "1990s".</summary>
    public FrozenSet<string> NumberEndings { get; init; } = [];

    /// <summary>Single letters that are tokens of their own behind figures even as capitals: "k" of "5K".</summary>
    public FrozenSet<string> NumberUnits { get; init; } = [];

    /// <summary>Single letters that are words or numerals rather than initials: "i".</summary>
    public FrozenSet<string> LoneLetters { get; init; } = [];

    /// <summary>Two words written as one, with the length of the first: "cannot", 3.</summary>
    public FrozenDictionary<string, int> Fused { get; init; } = FrozenDictionary<string, int>.Empty;

    /// <summary>Whole lines that are page furniture: "full screen", "recommended videos".</summary>
    public FrozenSet<string> Furniture { get; init; } = [];

    /// <summary>Beginnings of short lines that are page furniture: "click here", "copyright 2".</summary>
    public ImmutableArray<string> FurnitureStarts { get; init; } = [];

    /// <summary>The same, unless the line ends with a full stop: "related:", "video:".</summary>
    public ImmutableArray<string> FurnitureLabels { get; init; } = [];

    /// <summary>The same as labels, where the line holds an address or a bar: "contact ", "follow ".</summary>
    public ImmutableArray<string> FurnitureContacts { get; init; } = [];

    /// <summary>Words anywhere in a short line that make it page furniture: "all rights reserved".</summary>
    public ImmutableArray<string> FurnitureMarks { get; init; } = [];

    /// <summary>Beginnings of lines under a picture: "file photo", "pictured:".</summary>
    public ImmutableArray<string> CaptionStarts { get; init; } = [];

    /// <summary>Words anywhere in a line that show it stands under a picture: "(photo", "photo via".</summary>
    public ImmutableArray<string> CaptionMarks { get; init; } = [];

    /// <summary>Words that end a line under a picture: "via ap)".</summary>
    public ImmutableArray<string> CaptionEnds { get; init; } = [];

    /// <summary>Beginnings of a picture credit, which is page furniture where only names follow: "photo:", "image credit:".</summary>
    public ImmutableArray<string> CreditStarts { get; init; } = [];

    /// <summary>Beginnings of a by-line, which is page furniture where only capitalised words follow: "by ".</summary>
    public ImmutableArray<string> BylineStarts { get; init; } = [];
}
