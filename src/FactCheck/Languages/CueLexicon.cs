using System.Collections.Frozen;

namespace FactCheck.Languages;

/// <summary>Words around a capitalised word that say what it names. All are asked for in lower case, but where it says otherwise.</summary>
public sealed class CueLexicon
{
    private readonly CueTable _cues;
    private readonly WordList _common;

    /// <summary>Reads the tables of the language in folder <paramref name="code"/>.</summary>
    public CueLexicon(string code)
    {
        _cues = new(code, "name-cues.tsv", '|');
        _common = new(code, "common-words.tsv");
        Function = _cues["function"];
        Divisions = _cues["division"];
        Owned = _cues["owned"];
        PlaceStarts = _cues["place-start"];
        Acronyms = _cues["acronym"];
        Lone = _cues["lone"];
        Joints = _cues["joint"];
        Calendar = _cues["calendar"];
        Adjectives = _cues["adjective"];
        Never = _cues["never"];
        Speech = _cues["speech"];
        Personal = _cues["personal"];
        Passive = _cues["passive"];
        Labels = _cues["label"];
        Identify = _cues["identify"];
        Belongings = _cues["belonging"];
        Where = _cues["where"];
        Setting = _cues["setting"];
        Goal = _cues["goal"];
        Party = _cues["party"];
        State = _cues["state"];
        Local = _cues["local"];
        Areas = _cues["area"];
        Ambiguous = _cues["ambiguous"];
        Holding = _cues["holding"];
        Seat = _cues["seat"];
        Origin = _cues["origin"];
        Residence = _cues["residence"];
        Scene = _cues["scene"];
        Street = _cues["street"];
        Corner = _cues["corner"];
        CornerOf = _cues["corner-of"];
        Compass = _cues["compass"];
        Side = _cues["side"];
    }

    /// <summary>Articles, pronouns, prepositions, conjunctions, auxiliaries.</summary>
    public FrozenSet<string> Function { get; }

    /// <summary>Words behind a town's name that begin the name of a body or building of that town: "police", "high".</summary>
    public FrozenSet<string> Seat { get; }

    /// <summary>Words by which a town is where somebody comes from: "native", "born".</summary>
    public FrozenSet<string> Origin { get; }

    /// <summary>Words by which a town is where somebody lives: "resident", "lives".</summary>
    public FrozenSet<string> Residence { get; }

    /// <summary>Words between two streets that meet.</summary>
    public FrozenSet<string> Corner { get; }

    /// <summary>Words between those and the second street: "near the intersection of".</summary>
    public FrozenSet<string> CornerOf { get; }

    /// <summary>Words before a street's name that may be left out.</summary>
    public FrozenSet<string> Compass { get; }

    /// <summary>Prepositions before a town where something happens.</summary>
    public FrozenSet<string> Scene { get; }

    /// <summary>Prepositions before a street.</summary>
    public FrozenSet<string> Street { get; }

    /// <summary>Words between a preposition and a town's name: "northern", "downtown".</summary>
    public FrozenSet<string> Side { get; }

    /// <summary>Months, days and feasts.</summary>
    public FrozenSet<string> Calendar { get; }

    /// <summary>Beliefs, parties and peoples.</summary>
    public FrozenSet<string> Adjectives { get; }

    /// <summary>Acronyms that name no organisation.</summary>
    public FrozenSet<string> Never { get; }

    /// <summary>Verbs of saying.</summary>
    public FrozenSet<string> Speech { get; }

    /// <summary>Words behind a name that make it a person's.</summary>
    public FrozenSet<string> Personal { get; }

    /// <summary>Participles whose subject is mostly a person.</summary>
    public FrozenSet<string> Passive { get; }

    /// <summary>Nouns directly before a person's name: "suspect", "wife".</summary>
    public FrozenSet<string> Labels { get; }

    /// <summary>Verbs that introduce a name: "identified as".</summary>
    public FrozenSet<string> Identify { get; }

    /// <summary>Nouns that a person has: "wife", "lawyer", "body".</summary>
    public FrozenSet<string> Belongings { get; }

    /// <summary>Last words of bodies that every country has.</summary>
    public FrozenSet<string> State { get; }

    /// <summary>Places that are people's names as often.</summary>
    public FrozenSet<string> Ambiguous { get; }

    /// <summary>Nouns that towns' names stand before: "police", "resident".</summary>
    public FrozenSet<string> Local { get; }

    /// <summary>Nouns of areas behind their name: "Unity state".</summary>
    public FrozenSet<string> Areas { get; }

    /// <summary>Prepositions before a place.</summary>
    public FrozenSet<string> Where { get; }

    /// <summary>Words that say where something happens: "in", but not "to" or "from".</summary>
    public FrozenSet<string> Setting { get; }

    /// <summary>Letters of parties before the state of who represents it: "D-Ohio".</summary>
    public FrozenSet<string> Party { get; }

    /// <summary>Prepositions before the place that something ends up at: "taken to".</summary>
    public FrozenSet<string> Goal { get; }

    /// <summary>Words whose "in" says no place: "a stake in".</summary>
    public FrozenSet<string> Holding { get; }

    /// <summary>Words of a place's name that a role may follow: the "County" of "Hall County Sheriff".</summary>
    internal FrozenSet<string> Divisions { get; }

    /// <summary>Words, as written, behind a genitive that is part of a place's name: "Prince George's County".</summary>
    internal FrozenSet<string> Owned { get; }

    /// <summary>Words, as written, that begin the name of a place: "Fort".</summary>
    internal FrozenSet<string> PlaceStarts { get; }

    /// <summary>Acronyms, as written, that are function words in lower case: "US".</summary>
    internal FrozenSet<string> Acronyms { get; }

    /// <summary>Capitals that are words of their own, and initials only between capitals: "I".</summary>
    internal FrozenSet<string> Lone { get; }

    /// <summary>Words without a capital that stand inside names: "of", "&amp;".</summary>
    internal FrozenSet<string> Joints { get; }

    /// <summary>Whether running text writes the word in lower case.</summary>
    public bool IsCommonWord(string lower) => _common.Contains(lower);
}
