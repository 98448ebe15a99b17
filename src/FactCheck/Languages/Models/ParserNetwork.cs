using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FactCheck.Languages.Models;

/// <summary>A small neural network that says how well each word would do as head of each other, and with which relation: gated cells that read the sentence in both
/// directions (quasi-recurrent, Bradbury et al. 2017), then a bilinear score (Dozat and Manning 2017).</summary>
internal sealed class ParserNetwork(NetworkLayout layout, float[] weights, uint[] vocabulary)
{
    private readonly NetworkSize _size = layout.Size;
    private ReadyNetwork? _ready;

    /// <summary>Where the weights lie.</summary>
    public NetworkLayout Layout => layout;

    /// <summary>The weights.</summary>
    public float[] Weights => weights;

    /// <summary>The hashes of the known words, in order; the first is word 1.</summary>
    public uint[] Vocabulary => vocabulary;

    /// <summary>Reads a network from the folder of a language.</summary>
    public static ParserNetwork Load(string code, string name) => Read(ModelReader.Bytes(code, name));

    /// <summary>Reads a network as written by the training tool: the vocabulary, then each row as its largest weight and whole numbers of one byte.</summary>
    public static ParserNetwork Read(byte[] bytes)
    {
        var reader = new ModelReader(bytes);
        var size = new NetworkSize(reader.Byte(), reader.Byte(), reader.Byte(), reader.Byte(), reader.Byte());
        var vocabulary = new uint[reader.Int()];
        uint last = 0;
        foreach (ref var word in vocabulary.AsSpan())
        {
            word = last += reader.Packed();
        }

        var layout = new NetworkLayout(size, vocabulary.Length + 1);
        var weights = new float[layout.Length];
        foreach (var matrix in layout.All)
        {
            for (var row = 0; row < matrix.Rows; row++)
            {
                var unit = BitConverter.UInt32BitsToSingle(reader.UInt());
                foreach (ref var weight in matrix.Row(weights, row))
                {
                    weight = unit * (sbyte)reader.Byte();
                }
            }
        }

        return new(layout, weights, vocabulary) { _ready = new(layout, weights) };
    }

    /// <summary>Finds the rows of the lookup tables for each word, or, where the weights do not change any more, the first layer's products.</summary>
    public void Look(ReadOnlySpan<ParserWord> words, NetworkState state)
    {
        state.Begin(words.Length);
        for (var i = 0; i < state.Count; i++)
        {
            if (_ready is not null)
            {
                _ready.First.Find(in words[i], this, state, i);
            }
            else
            {
                Look(in words[i], state.Rows.AsSpan(i * layout.Lookups.Length));
            }
        }
    }

    /// <summary>Finds the rows of the lookup tables for a word.</summary>
    public void Look(in ParserWord word, Span<int> rows)
    {
        var known = vocabulary.AsSpan().BinarySearch(word.Word);
        ReadOnlySpan<int> found =
        [
            known < 0 ? 0 : known + 1, (int)word.Class, (int)word.Tag.Penn, (int)word.Tag.Universal,
            (int)(FeatureHash.Finish(word.Ending) % NetworkLayout.Endings),
        ];
        found.CopyTo(rows);
    }

    /// <summary>Reads the sentence and scores all arcs.</summary>
    public void Run(NetworkState state, NetworkMasks? masks = null)
    {
        var count = state.Count;
        if (_ready is null)
        {
            Embed(state);
            masks?.Apply(0, state.Inputs[0], count);
            Multiply(0, state.Inputs[0], count, state.Gates[0]);
        }

        for (var layer = 0; layer < _size.Layers; layer++)
        {
            if (layer > 0)
            {
                Multiply(layer, state.Inputs[layer], count, state.Gates[layer]);
            }

            if (_ready is null)
            {
                GatedCells.Learn(state, layer, layout.LayerBias[layer].In(weights));
            }
            else
            {
                GatedCells.Read(state, layer, layout.LayerBias[layer].In(weights));
            }

            masks?.Apply(layer + 1, state.Inputs[layer + 1], count);
        }

        Multiply(_size.Layers, state.Inputs[_size.Layers], count, state.Views);
        Rectify(state.Views.AsSpan(0, count * layout.Views.Columns), layout.ViewsBias.In(weights));
        masks?.Apply(_size.Layers + 1, state.Views, count);
        Score(state);
    }

    /// <summary>Scores the relations of all arcs of a tree; the root is the number of words.</summary>
    public void Label(NetworkState state, ReadOnlySpan<int> heads)
    {
        for (var word = 0; word < state.Count; word++)
        {
            layout.LabelBias.Row(weights, heads[word] < word ? 0 : 1).CopyTo(state.Relations.AsSpan(word * NetworkLayout.Relations));
            Meet(state, word, heads[word] == state.Count ? word : heads[word]);
        }

        MatrixMath.MultiplyAdd(state.Meetings, state.Count, 3 * _size.Label, layout.Label.In(weights), NetworkLayout.Relations, state.Relations);
    }

    /// <summary>Dependent, head and their product.</summary>
    private void Meet(NetworkState state, int word, int head)
    {
        var width = layout.Views.Columns;
        var dependent = state.Views.AsSpan((word * width) + (2 * _size.Arc), _size.Label);
        var above = state.Views.AsSpan((head * width) + (2 * _size.Arc) + _size.Label, _size.Label);
        var meeting = state.Meetings.AsSpan(word * 3 * _size.Label, 3 * _size.Label);
        dependent.CopyTo(meeting);
        above.CopyTo(meeting[_size.Label..]);
        for (var i = 0; i < dependent.Length; i += MatrixMath.Lane)
        {
            (Vector256.Create<float>(dependent[i..]) * Vector256.Create<float>(above[i..])).CopyTo(meeting[((2 * dependent.Length) + i)..]);
        }
    }

    /// <summary>Writes what the words look like to the first layer's input.</summary>
    private void Embed(NetworkState state)
    {
        for (var word = 0; word < state.Count; word++)
        {
            var at = word * layout.Input;
            var rows = state.RowsOf(word);
            for (var table = 0; table < rows.Length; table++)
            {
                layout.Lookups[table].Row(weights, rows[table]).CopyTo(state.Inputs[0].AsSpan(at));
                at += layout.Lookups[table].Columns;
            }
        }
    }

    /// <summary>Multiplies the rows of a layer's input with its weights; behind the last layer come the views.</summary>
    private void Multiply(int layer, float[] inputs, int count, float[] products)
    {
        if (_ready is not null)
        {
            _ready.Multiply(layer, inputs, count, products);
            return;
        }

        var matrix = layer < _size.Layers ? layout.Layer[layer] : layout.Views;
        Array.Clear(products, 0, count * matrix.Columns);
        MatrixMath.MultiplyAdd(inputs, count, matrix.Rows, matrix.In(weights), matrix.Columns, products);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Rectify(Span<float> values, ReadOnlySpan<float> bias)
    {
        for (var row = values; !row.IsEmpty; row = row[bias.Length..])
        {
            for (var i = 0; i < bias.Length; i += MatrixMath.Lane)
            {
                Vector256.Max(Vector256<float>.Zero, Vector256.Create<float>(row[i..]) + Vector256.Create(bias[i..])).CopyTo(row[i..]);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Score(NetworkState state)
    {
        var (count, width) = (state.Count, layout.Views.Columns);
        var dependents = state.Dependents;
        for (var i = 0; i < count; i++)
        {
            state.Views.AsSpan(i * width, _size.Arc).CopyTo(dependents.AsSpan(i * _size.Arc));
            state.Views.AsSpan((i * width) + _size.Arc, _size.Arc).CopyTo(state.Heads.AsSpan(i * _size.Arc));
            layout.ArcBias.In(weights).CopyTo(state.Fits.AsSpan(i * _size.Arc));
        }

        layout.Root.In(weights).CopyTo(state.Heads.AsSpan(count * _size.Arc));
        MatrixMath.MultiplyAdd(dependents, count, _size.Arc, layout.Arc.In(weights), _size.Arc, state.Fits);
        MatrixMath.MultiplyAdd(dependents, count, _size.Arc, layout.Distance.In(weights), NetworkLayout.Distances, state.Distances);
        for (var word = 0; word < count; word++)
        {
            var scores = state.Scores.AsSpan(word * (count + 1), count + 1);
            NetworkLayout.Spread(state.Distances.AsSpan(word * NetworkLayout.Distances, NetworkLayout.Distances), word, scores);
            MatrixMath.AddDots(state.Fits.AsSpan(word * _size.Arc, _size.Arc), state.Heads, scores);
        }
    }
}
