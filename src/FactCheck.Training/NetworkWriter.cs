using FactCheck.Languages.Models;

namespace FactCheck.Training;

/// <summary>Writes a network as <see cref="ParserNetwork"/> reads it: a byte a weight.</summary>
internal static class NetworkWriter
{
    /// <summary>The bytes of a network.</summary>
    public static byte[] Write(ParserNetwork network)
    {
        var writer = new ModelWriter();
        var size = network.Layout.Size;
        foreach (var part in (int[])[size.Word, size.Layers, size.Cells, size.Arc, size.Label])
        {
            writer.Byte(part);
        }

        writer.Int(network.Vocabulary.Length);
        uint last = 0;
        foreach (var word in network.Vocabulary)
        {
            writer.Packed(word - last);
            last = word;
        }

        foreach (var matrix in network.Layout.All)
        {
            for (var row = 0; row < matrix.Rows; row++)
            {
                var weights = matrix.Row(network.Weights, row).ToArray();
                var unit = Math.Max(weights.Max(Math.Abs), 1e-6f) / 127;
                writer.UInt(BitConverter.SingleToUInt32Bits(unit));
                foreach (var weight in weights)
                {
                    writer.SByte((sbyte)MathF.Round(weight / unit));
                }
            }
        }

        return writer.ToArray();
    }
}
