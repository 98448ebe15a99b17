using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace FactCheck.Languages;

/// <summary>Whose stage a phrase states.</summary>
public enum StageBearer
{
    /// <summary>Nobody's in particular: "no arrests have been made".</summary>
    None,

    /// <summary>The subject of its clause: "he surrendered".</summary>
    Subject,

    /// <summary>Who suffers what its verb tells: "police arrested a man", "a man was arrested".</summary>
    Patient,
}

/// <summary>How a stage stands to the one after it.</summary>
public enum StageState
{
    /// <summary>What comes next has not happened yet: "at large", "not charged".</summary>
    Open,

    /// <summary>Reached, and never undone: "arrested".</summary>
    Reached,

    /// <summary>May get better or worse: "stable".</summary>
    Shifting,
}

/// <summary>A stage of a course of events, as one row of <c>stages.tsv</c> has it.</summary>
/// <param name="Ladder">The course: "custody".</param>
/// <param name="Number">Higher is later.</param>
/// <param name="State">How it stands to the next.</param>
/// <param name="Name">In reports: "arrested".</param>
/// <param name="Bearer">Whose stage it is.</param>
/// <param name="Denied">The name of the open stage that a denial states ("was not charged"); null where a denial says nothing.</param>
public sealed record Stage(string Ladder, int Number, StageState State, string Name, StageBearer Bearer, string? Denied);

/// <summary>The words of a phrase, each as its alternatives, and the stage it states.</summary>
/// <param name="Stage">What it states.</param>
/// <param name="Words">In their order.</param>
public sealed record StagePhrase(Stage Stage, ImmutableArray<StageWord> Words)
{
    /// <summary>The place whose words are the longest and so, mostly, the rarest: without one of them a sentence has not got the phrase.</summary>
    internal StageWord Anchor => Words.Reverse().Where(word => !word.IsGap && !word.IsNoun).MaxBy(word => word.Forms.Min(form => form.Length));
}

/// <summary>One place of a phrase: a word, a gap or a noun phrase.</summary>
/// <param name="Forms">The words that fit, as lemma or form in lower case; empty for a gap or a noun phrase.</param>
/// <param name="Tag">The part of speech that a word must have; null for any.</param>
public readonly record struct StageWord(ImmutableArray<string> Forms, UniversalTag? Tag)
{
    /// <summary>Whether up to so many words of any sort may stand here.</summary>
    public const int GapWords = 6;

    /// <summary>A gap.</summary>
    public bool IsGap => Forms[0] == "~";

    /// <summary>A noun phrase.</summary>
    public bool IsNoun => Forms[0] is "+" or "++";

    /// <summary>Several noun phrases, joined by commas and "and".</summary>
    public bool IsList => Forms[0] == "++";
}

/// <summary>The stages of courses of events, read from <c>stages.tsv</c>.</summary>
public sealed class StageLexicon
{
    private const string AgainMark = "again";

    private readonly FrozenDictionary<string, ImmutableArray<StagePhrase>> _byFirst;
    private readonly FrozenDictionary<string, string> _pronouns;
    private readonly FrozenSet<(string, string)> _apart;
    private readonly WordFilter _filter;

    /// <summary>Reads the stages of a language.</summary>
    public StageLexicon(string code)
    {
        var words = LexiconFile.Rows(code, "stage-words.tsv").ToLookup(row => row[0], StringComparer.Ordinal);
        _pronouns = words["pronoun"].ToFrozenDictionary(row => row[1], row => row[2], StringComparer.Ordinal);
        Outsiders = words["outsider"].Select(row => row[1]).ToFrozenSet(StringComparer.Ordinal);
        BirthVerbs = words["birth"].Select(row => row[1]).ToFrozenSet(StringComparer.Ordinal);
        Zeros = new(words["zero"].Select(row => KeyValuePair.Create(row[1], row[2] == "person")));
        _apart = words["apart"].SelectMany(row => new[] { (row[1], row[2]), (row[2], row[1]) }).ToFrozenSet();
        Announced = words;
        PlanVerbs = words["plan"].Select(row => row[1]).ToFrozenSet(StringComparer.Ordinal);
        RepeatedVerbs = words["plan"].Where(row => row[2] == AgainMark).Select(row => row[1]).ToFrozenSet(StringComparer.Ordinal);
        StagePhrase[] phrases = [.. LexiconFile.Rows(code, "stages.tsv").SelectMany(Phrases)];
        Anchors = phrases.SelectMany(phrase => phrase.Anchor.Forms).ToFrozenSet(StringComparer.Ordinal);
        _byFirst = phrases
            .SelectMany(phrase => phrase.Words[0].Forms.Select(form => (Form: form, phrase)))
            .GroupBy(entry => entry.Form, entry => entry.phrase, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Words.Length).ToImmutableArray(), StringComparer.Ordinal);
        _filter = WordFilter.Of(_byFirst.Keys);
    }

    /// <summary>Lemmas of people that police look for, but do not want to arrest: "witness".</summary>
    public FrozenSet<string> Outsiders { get; }

    /// <summary>Words, as lemma or form in lower case, of which a sentence has one where it has a phrase.</summary>
    internal FrozenSet<string> Anchors { get; }

    /// <summary>Phrases that count nothing, and whether they count people ("no one") or stand before what they count ("no").</summary>
    public PhraseTable<bool> Zeros { get; }

    /// <summary>Lemmas of verbs that say when somebody was born.</summary>
    public FrozenSet<string> BirthVerbs { get; }

    /// <summary>Whether nobody is in both of two conditions, given by their names, at once.</summary>
    public bool AreApart(string left, string right) => _apart.Contains((left, right));

    /// <summary>Whether a lemma near an amount or a date says that it is what had not been announced: "available" for the ladder "price".</summary>
    public bool IsAnnounced(string ladder, string lemma) => Announced[ladder].Any(row => row[1] == lemma);

    /// <summary>Lemmas of verbs for what news announces before it is done: "testify".</summary>
    public FrozenSet<string> PlanVerbs { get; }

    /// <summary>Those of them that are done again and again: one who met somebody may meet somebody yet, so only the plan is a status.</summary>
    public FrozenSet<string> RepeatedVerbs { get; }

    /// <summary>A noun that says as much of a person as the pronoun ("he": "man"); null where it is none for one person.</summary>
    public string? PronounNoun(string lower) => _pronouns.GetValueOrDefault(lower);

    /// <summary>The phrases that may begin with a word, as lemma or form in lower case; the longest first.</summary>
    public ImmutableArray<StagePhrase> BeginningWith(string word) => _filter.MayContain(word) && _byFirst.TryGetValue(word, out var phrases) ? phrases : [];

    private ILookup<string, ImmutableArray<string>> Announced { get; }

    private static IEnumerable<StagePhrase> Phrases(ImmutableArray<string> row)
    {
        var stage = new Stage(
            row[0], int.Parse(row[1], CultureInfo.InvariantCulture), Enum.Parse<StageState>(row[2], ignoreCase: true), row[3],
            Enum.Parse<StageBearer>(row[4], ignoreCase: true), row[5] == "-" ? null : row[5]);
        return row[6].Split("; ").Select(phrase => new StagePhrase(stage, [.. phrase.Split(' ').Select(Word)]));
    }

    private static StageWord Word(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        UniversalTag? tag = colon < 0 ? null : text[colon..] == ":v" ? UniversalTag.Verb : UniversalTag.Noun;
        return new([.. (colon < 0 ? text : text[..colon]).Split('|')], tag);
    }
}
