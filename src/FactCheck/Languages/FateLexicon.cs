using System.Collections.Frozen;

namespace FactCheck.Languages;

/// <summary>What becomes of somebody in the news; several may hold.</summary>
[Flags]
public enum Fate
{
    /// <summary>Nothing that is told of few.</summary>
    None = 0,

    /// <summary>Hit, wounded or worse.</summary>
    Hurt = 1,

    /// <summary>Killed or died.</summary>
    Dead = 2,

    /// <summary>Arrested, charged or sentenced.</summary>
    Held = 4,

    /// <summary>Did it to others.</summary>
    Doer = 8,
}

/// <summary>How a word tells the fate of somebody.</summary>
public enum FateTelling
{
    /// <summary>A verb, of whom it is done to.</summary>
    Suffered,

    /// <summary>A verb, of its subject.</summary>
    Undergone,

    /// <summary>A verb in the active, of its subject.</summary>
    Done,

    /// <summary>An adjective, or an adverb beside a verb.</summary>
    State,

    /// <summary>A noun that somebody is called.</summary>
    Noun,

    /// <summary>A verb that takes a life.</summary>
    Life,

    /// <summary>The noun of a life.</summary>
    LifeNoun,

    /// <summary>The object of what is done to oneself.</summary>
    Oneself,
}

/// <summary>Words that say what becomes of people, from <c>fates.tsv</c>.</summary>
public sealed class FateLexicon
{
    private readonly FrozenDictionary<(string Word, FateTelling How), Fate> _fates;

    /// <summary>Reads the words of a language.</summary>
    public FateLexicon(string code) =>
        _fates = LexiconFile.Rows(code, "fates.tsv")
            .SelectMany(row => row[2].Split(' ').Select(word => (Key: (word, Enum.Parse<FateTelling>(row[1], ignoreCase: true)), Fate: Enum.Parse<Fate>(row[0], ignoreCase: true))))
            .GroupBy(entry => entry.Key)
            .ToFrozenDictionary(group => group.Key, group => group.Aggregate(Fate.None, (fate, entry) => fate | entry.Fate));

    /// <summary>What a lemma tells that way; <see cref="Fate.None"/> for most words.</summary>
    public Fate Of(string lemma, FateTelling how) => _fates.GetValueOrDefault((lemma, how));
}
