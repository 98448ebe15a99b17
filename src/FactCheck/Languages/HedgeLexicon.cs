namespace FactCheck.Languages;

/// <summary>What a hedge says of its number.</summary>
public enum HedgeSense
{
    /// <summary>"exactly", "only": the number as it is.</summary>
    Exact,

    /// <summary>"about".</summary>
    About,

    /// <summary>"nearly": a little less.</summary>
    Almost,

    /// <summary>"more than".</summary>
    Over,

    /// <summary>"at least".</summary>
    AtLeast,

    /// <summary>"fewer than".</summary>
    Under,

    /// <summary>"up to".</summary>
    AtMost,
}

/// <summary>The hedges of a language (hedges.tsv).</summary>
public sealed class HedgeLexicon
{
    /// <summary>Reads the table of the language with that code.</summary>
    public HedgeLexicon(string code)
    {
        var rows = LexiconFile.Rows(code, "hedges.tsv").ToList();
        Before = Table("before");
        After = Table("after");

        PhraseTable<HedgeSense> Table(string place) => new(
            rows.Where(row => row[2] == place).Select(row => KeyValuePair.Create(row[0], Enum.Parse<HedgeSense>(row[1], ignoreCase: true))));
    }

    /// <summary>Hedges that stand before the number, in lower case.</summary>
    public PhraseTable<HedgeSense> Before { get; }

    /// <summary>Hedges that stand behind it.</summary>
    public PhraseTable<HedgeSense> After { get; }
}
