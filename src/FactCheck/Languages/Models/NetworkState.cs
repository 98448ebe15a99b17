namespace FactCheck.Languages.Models;

/// <summary>What a network works out for a sentence, step by step. It is used by one thread at a time and grows with the longest sentence.</summary>
internal sealed class NetworkState(NetworkLayout layout)
{
    private int _room = -1;

    /// <summary>The layout of the network it is for.</summary>
    public NetworkLayout Layout => layout;

    /// <summary>How many words the sentence has.</summary>
    public int Count { get; private set; }

    /// <summary>The rows of the lookup tables for each word.</summary>
    public int[] Rows { get; private set; } = [];

    /// <summary>Of each word the array and the place in it of the row that its form makes in the first layer, where the weights do not change any more.</summary>
    public (float[] Array, int Start)[] Known { get; private set; } = [];

    /// <summary>Of each word the row that its tags make there.</summary>
    public float[][] Tags { get; private set; } = [];

    /// <summary>The input of each layer, then the output of the last.</summary>
    public float[][] Inputs { get; } = new float[layout.Size.Layers + 1][];

    /// <summary>Of each layer the candidates, forget and output gates, forwards, then backwards.</summary>
    public float[][] Gates { get; } = new float[layout.Size.Layers][];

    /// <summary>Of each layer the cells, forwards, then backwards.</summary>
    public float[][] Cell { get; } = new float[layout.Size.Layers][];

    /// <summary>The words as dependents and heads of arcs and of relations.</summary>
    public float[] Views { get; private set; } = [];

    /// <summary>The words as dependents of arcs.</summary>
    public float[] Dependents { get; private set; } = [];

    /// <summary>The words as heads of arcs, then the root.</summary>
    public float[] Heads { get; private set; } = [];

    /// <summary>The dependents as they meet heads.</summary>
    public float[] Fits { get; private set; } = [];

    /// <summary>The dependents' liking for distances.</summary>
    public float[] Distances { get; private set; } = [];

    /// <summary>How good each word is as head of each: a row for a dependent, the last column is the root.</summary>
    public float[] Scores { get; private set; } = [];

    /// <summary>Of each arc of a tree the dependent, the head and their product.</summary>
    public float[] Meetings { get; private set; } = [];

    /// <summary>How good each relation is for each arc of a tree.</summary>
    public float[] Relations { get; private set; } = [];

    /// <summary>How good the best tree over each stretch of the sentence is, while the tree is looked for.</summary>
    public float[] Sums { get; private set; } = [];

    /// <summary>Where those stretches are split best.</summary>
    public int[] Splits { get; private set; } = [];

    /// <summary>The rows of the lookup tables for a word.</summary>
    public ReadOnlySpan<int> RowsOf(int word) => Rows.AsSpan(word * layout.Lookups.Length, layout.Lookups.Length);

    /// <summary>The gates of a word in the first layer.</summary>
    public Span<float> GatesOf(int word) => Gates[0].AsSpan(word * 6 * layout.Size.Cells, 6 * layout.Size.Cells);

    /// <summary>Makes room for a sentence and clears what sums go to.</summary>
    public void Begin(int count)
    {
        Count = count;
        if (count > _room)
        {
            Grow(_room = Math.Max(count, 32));
        }

        Array.Clear(Fits, 0, count * layout.Size.Arc);
        Array.Clear(Distances, 0, count * NetworkLayout.Distances);
    }

    private void Grow(int count)
    {
        Known = new (float[], int)[count];
        Tags = new float[count][];
        Rows = new int[count * layout.Lookups.Length];
        for (var layer = 0; layer < layout.Size.Layers; layer++)
        {
            Inputs[layer] = new float[count * (layer == 0 ? layout.Input : 2 * layout.Size.Cells)];
            Gates[layer] = new float[count * 6 * layout.Size.Cells];
            Cell[layer] = new float[count * 2 * layout.Size.Cells];
        }

        Inputs[layout.Size.Layers] = new float[count * 2 * layout.Size.Cells];
        Views = new float[count * layout.Views.Columns];
        Dependents = new float[count * layout.Size.Arc];
        Heads = new float[(count + 1) * layout.Size.Arc];
        Fits = new float[count * layout.Size.Arc];
        Distances = new float[count * NetworkLayout.Distances];
        Scores = new float[count * (count + 1)];
        Meetings = new float[count * 3 * layout.Size.Label];
        Relations = new float[count * NetworkLayout.Relations];
        Sums = new float[TreeSearch.Room(count)];
        Splits = new int[TreeSearch.Splits(count)];
    }
}
