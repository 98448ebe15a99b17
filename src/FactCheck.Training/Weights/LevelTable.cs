using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Alignment;

namespace FactCheck.Training;

/// <summary>A level of a comparison with its probabilities.</summary>
/// <param name="Comparison">What is compared.</param>
/// <param name="Level">How alike it is.</param>
/// <param name="M">The probability of the level among pairs about the same fact.</param>
/// <param name="U">The probability among other pairs.</param>
public sealed record LevelRow(string Comparison, string Level, double M, double U)
{
    /// <summary>The match weight in bits.</summary>
    public double Weight => Math.Log2(M / U);
}

/// <summary>The match model as a table: comments as they are, and a row for each level.</summary>
/// <param name="Comments">The lines at its head.</param>
/// <param name="Rows">The levels, those of one comparison beside each other.</param>
public sealed record LevelTable(ImmutableArray<string> Comments, ImmutableArray<LevelRow> Rows)
{
    /// <summary>Reads <c>match-model.tsv</c>.</summary>
    public static LevelTable Read(string text) => new(
        [.. text.Split('\n').Where(line => line.StartsWith('#'))],
        [.. MatchModel.Rows(text).Select(row => new LevelRow(row.Comparison, row.Level, row.M, row.U))]);

    /// <summary>The table as <see cref="Read"/> takes it; the same rows give the same text.</summary>
    public string Write() =>
        string.Concat(Comments.Select(line => line + "\n"))
        + string.Concat(Rows.Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Comparison}\t{row.Level}\t{row.M:0.00##}\t{row.U:0.00##}\n")));
}
