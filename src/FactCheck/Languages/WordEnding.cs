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
    private readonly string[][] _endings;

    /// <summary>Reads the table of the language with that code. An unknown name in it is a bug and throws.</summary>
    public EndingLexicon(string code)
    {
        var rows = LexiconFile.Rows(code, "word-endings.tsv").ToLookup(row => Enum.Parse<WordEnding>(row[1]), row => row[0]);
        _endings = [.. Enum.GetValues<WordEnding>().Select(kind => rows[kind].ToArray())];
    }

    /// <summary>Whether the word in lower case ends so, with something before the ending.</summary>
    public bool Has(string lower, WordEnding kind) => Length(lower, kind) > 0;

    /// <summary>The word without that ending, or null where it has none.</summary>
    public string? Cut(string word, WordEnding kind) => Length(word, kind) is > 0 and var length ? word[..^length] : null;

    private int Length(string lower, WordEnding kind)
    {
        foreach (var ending in _endings[(int)kind])
        {
            if (lower.Length > ending.Length && lower.EndsWith(ending, StringComparison.Ordinal))
            {
                return ending.Length;
            }
        }

        return 0;
    }
}
