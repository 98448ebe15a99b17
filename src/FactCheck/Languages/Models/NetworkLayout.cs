namespace FactCheck.Languages.Models;

/// <summary>A matrix among the weights of a network: where it begins, and its size.</summary>
internal readonly record struct Matrix(int Start, int Rows, int Columns)
{
    /// <summary>How many weights it has.</summary>
    public int Length => Rows * Columns;

    /// <summary>Its weights.</summary>
    public Span<float> In(float[] weights) => weights.AsSpan(Start, Length);

    /// <summary>A row of its weights.</summary>
    public Span<float> Row(float[] weights, int row) => weights.AsSpan(Start + (row * Columns), Columns);
}

/// <summary>How large a network is. All but the layers are multiples of eight.</summary>
/// <param name="Word">The size of a word.</param>
/// <param name="Layers">How many layers read the sentence, each in both directions.</param>
/// <param name="Cells">How many cells a layer has for a direction.</param>
/// <param name="Arc">The size of a word as dependent, and as head.</param>
/// <param name="Label">The same where the relation is asked for.</param>
internal readonly record struct NetworkSize(int Word, int Layers, int Cells, int Arc, int Label);

/// <summary>Where the weights of a network lie, one matrix behind the other.</summary>
internal sealed class NetworkLayout
{
    /// <summary>How many different distances there are.</summary>
    public const int Distances = 16;

    /// <summary>Room for a score of each relation.</summary>
    public const int Relations = 40;

    /// <summary>How many groups word endings are hashed to.</summary>
    public const int Endings = 2048;

    /// <summary>How many word classes there are at most; 0 is none.</summary>
    public const int Classes = 257;

    // From here on all lengths are one.
    private const int Far = 15;

    private static readonly byte[] Near = [.. Enumerable.Range(0, (2 * Far) + 1).Select(head => (byte)DistanceOf(Far, head, root: -1))];

    private readonly List<Matrix> _all = [];

    /// <summary>The layout for that many known words; word 0 stands for all others.</summary>
    public NetworkLayout(NetworkSize size, int words)
    {
        Size = size;
        (Layer, LayerBias) = (new Matrix[size.Layers], new Matrix[size.Layers]);
        Lookups = [Next(words, size.Word), Next(Classes, 24), Next(64, 24), Next(32, 8), Next(Endings, 24)];
        Input = Lookups.Sum(lookup => lookup.Columns);
        for (var layer = 0; layer < size.Layers; layer++)
        {
            Layer[layer] = Next(layer == 0 ? Input : 2 * size.Cells, 6 * size.Cells);
            LayerBias[layer] = Next(1, 6 * size.Cells);
        }

        Views = Next(2 * size.Cells, 2 * (size.Arc + size.Label));
        ViewsBias = Next(1, Views.Columns);
        Root = Next(1, size.Arc);
        Arc = Next(size.Arc, size.Arc);
        ArcBias = Next(1, size.Arc);
        Distance = Next(size.Arc, Distances);
        Label = Next(3 * size.Label, Relations);
        LabelBias = Next(2, Relations);
    }

    /// <summary>How large the network is.</summary>
    public NetworkSize Size { get; }

    /// <summary>All matrices, in order.</summary>
    public IReadOnlyList<Matrix> All => _all;

    /// <summary>How many weights there are.</summary>
    public int Length => _all[^1].Start + _all[^1].Length;

    /// <summary>What a word looks like: the word, its class, Penn tag, universal tag, ending.</summary>
    public Matrix[] Lookups { get; }

    /// <summary>The size of a word as the first layer sees it.</summary>
    public int Input { get; }

    /// <summary>From a layer's input to the candidate, the forget gate and the output gate of its cells, forwards, then backwards.</summary>
    public Matrix[] Layer { get; }

    /// <summary>What is added to them.</summary>
    public Matrix[] LayerBias { get; }

    /// <summary>From the last layer to a word as dependent and as head of an arc, and as dependent and as head of a relation.</summary>
    public Matrix Views { get; }

    /// <summary>What is added to them.</summary>
    public Matrix ViewsBias { get; }

    /// <summary>The root as head.</summary>
    public Matrix Root { get; }

    /// <summary>How well dependents fit heads.</summary>
    public Matrix Arc { get; }

    /// <summary>How well anything fits heads.</summary>
    public Matrix ArcBias { get; }

    /// <summary>How well dependents fit distances.</summary>
    public Matrix Distance { get; }

    /// <summary>From dependent, head and their product to relations.</summary>
    public Matrix Label { get; }

    /// <summary>What is added for a head before, and for one behind.</summary>
    public Matrix LabelBias { get; }

    /// <summary>The number of a distance: direction and length, roughly.</summary>
    public static int DistanceOf(int word, int head, int root)
    {
        if (head == root)
        {
            return 0;
        }

        var length = Math.Abs(head - word);
        var size = length < 4 ? length : length < 6 ? 4 : length < 9 ? 5 : length < 15 ? 6 : 7;
        return size + (head < word ? 8 : 0);
    }

    /// <summary>Fills <paramref name="heads"/>, the last being the root, with what a word gives for the distance of each.</summary>
    public static void Spread(ReadOnlySpan<float> distances, int word, Span<float> heads)
    {
        var (first, end) = (Math.Max(0, word - Far), Math.Min(heads.Length - 1, word + Far));
        heads[..first].Fill(distances[Near[0]]);
        for (var head = first; head < end; head++)
        {
            heads[head] = distances[Near[head - word + Far]];
        }

        heads[end..].Fill(distances[Near[^1]]);

        heads[^1] = distances[0];
    }

    private Matrix Next(int rows, int columns)
    {
        _all.Add(new(_all.Count == 0 ? 0 : Length, rows, columns));
        return _all[^1];
    }
}
