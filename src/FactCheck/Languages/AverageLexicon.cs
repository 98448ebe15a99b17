namespace FactCheck.Languages;

/// <summary>Words that say what a share such as ".308" is, read from <c>averages.tsv</c>.</summary>
public sealed class AverageLexicon
{
    private const string BehindFigure = "behind";

    private readonly PhraseTable<QuantityUnit> _behind;
    private readonly PhraseTable<QuantityUnit> _before;

    /// <summary>Reads the table of the language with that code.</summary>
    public AverageLexicon(string code)
    {
        var rows = LexiconFile.Rows(code, "averages.tsv").ToLookup(row => row[1] == BehindFigure, row => KeyValuePair.Create(row[0], new QuantityUnit(row[2], UnitFamily.Measure, row[2], 1, 0)));
        (_behind, _before) = (new(rows[true]), new(rows[false]));
    }

    /// <summary>What the words at <paramref name="at"/>, in lower case, say of a figure before them.</summary>
    public bool TryBehind(ReadOnlySpan<string> lowers, int at, out QuantityUnit unit, out int length) => _behind.TryMatch(lowers, at, out unit, out length);

    /// <summary>What the words at <paramref name="at"/>, in lower case, say of a figure behind them.</summary>
    public bool TryBefore(ReadOnlySpan<string> lowers, int at, out QuantityUnit unit, out int length) => _before.TryMatch(lowers, at, out unit, out length);
}
