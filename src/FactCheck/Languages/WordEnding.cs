using System.Collections.Frozen;

namespace FactCheck.Languages;

/// <summary>What the end of a word makes of it (word-endings.tsv).</summary>
public enum WordEnding : byte
{
    /// <summary>More than one.</summary>
    Plural,

    /// <summary>A word whose genitive is no more than an apostrophe.</summary>
    BareGenitive,

    /// <summary>A verb that tells what was.</summary>
    Past,

    /// <summary>A word for how something is done.</summary>
    Adverb,
}

/// <summary>The endings of a language, from <c>word-endings.tsv</c>.</summary>
internal sealed class EndingLexicon
{
    private readonly FrozenDictionary<WordEnding, string[]> _endings;

    /// <summary>Reads the table of the language with that code. An unknown name in it is a bug and throws.</summary>
    public EndingLexicon(string code) =>
        _endings = LexiconFile.Rows(code, "word-endings.tsv")
            .GroupBy(row => Enum.Parse<WordEnding>(row[1]), row => row[0])
            .ToFrozenDictionary(rows => rows.Key, rows => rows.ToArray());

    /// <summary>Whether the word in lower case ends so, with something before the ending.</summary>
    public bool Has(ReadOnlySpan<char> lower, WordEnding kind)
    {
        foreach (var ending in _endings[kind])
        {
            if (lower.Length > ending.Length && lower.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
