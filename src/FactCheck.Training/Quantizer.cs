using FactCheck.Languages.Models;

namespace FactCheck.Training;

/// <summary>Writes a trained table in whole numbers of one byte, the largest rows only.</summary>
internal static class Quantizer
{
    /// <summary>Writes the <paramref name="maxRows"/> rows with the largest weights. Weights beyond
    /// <paramref name="range"/> are cut so that small ones keep their precision.</summary>
    public static void Write(ModelWriter writer, Perceptron perceptron, int maxRows, float range)
    {
        var averages = perceptron.Averages().ToList();
        range = Math.Min(range, averages.SelectMany(row => row.Weights).Select(Math.Abs).DefaultIfEmpty(range).Max());
        var rows = averages.Select(row => (row.Feature, Weights: Round(row.Weights, range)))
            .Where(row => row.Weights.Any(weight => weight != 0))
            .OrderByDescending(row => row.Weights.Sum(weight => weight * weight)).ThenBy(row => row.Feature)
            .Take(maxRows).OrderBy(row => row.Feature).ToList();
        writer.Int(perceptron.Labels);
        writer.Int(rows.Count);
        writer.Int(rows.Count(row => row.Weights.Count(weight => weight != 0) >= FeatureTable.Dense));
        uint last = 0;
        foreach (var (feature, weights) in rows)
        {
            writer.Packed(feature - last);
            WriteRow(writer, weights);
            last = feature;
        }
    }

    private static sbyte[] Round(float[] weights, float range) =>
        [.. weights.Select(weight => (sbyte)Math.Clamp(MathF.Round(weight * 127 / range), -127, 127))];

    private static void WriteRow(ModelWriter writer, sbyte[] weights)
    {
        var count = weights.Count(weight => weight != 0);
        writer.Byte(count);
        if (count < FeatureTable.Dense)
        {
            foreach (var label in Enumerable.Range(0, weights.Length).Where(label => weights[label] != 0))
            {
                writer.Byte(label);
                writer.SByte(weights[label]);
            }

            return;
        }

        foreach (var part in weights.Chunk(8))
        {
            writer.Byte(Enumerable.Range(0, part.Length).Where(i => part[i] != 0).Sum(i => 1 << i));
        }

        foreach (var weight in weights.Where(weight => weight != 0))
        {
            writer.SByte(weight);
        }
    }
}
