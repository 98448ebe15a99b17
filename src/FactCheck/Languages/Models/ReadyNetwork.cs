namespace FactCheck.Languages.Models;

/// <summary>The large products of a network whose weights do not change any more: those of the first layer are kept, the others are made of whole numbers.</summary>
internal sealed class ReadyNetwork(NetworkLayout layout, float[] weights)
{
    private readonly PackedMatrix[] _others =
        [.. layout.Layer[1..].Append(layout.Views).Select(matrix => new PackedMatrix(matrix.In(weights), matrix.Rows, matrix.Columns))];

    /// <summary>The first layer.</summary>
    public FirstLayer First { get; } = new(layout, weights);

    /// <summary>Fills <paramref name="products"/> with those of a later layer, or behind the last of the views.</summary>
    public void Multiply(int layer, float[] inputs, int count, float[] products) => _others[layer - 1].Multiply(inputs, count, products);
}
