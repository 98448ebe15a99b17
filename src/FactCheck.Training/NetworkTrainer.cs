using FactCheck.Languages.Models;

namespace FactCheck.Training;

/// <summary>How to make a network: its size, which share of its values is kept while it learns (the others are dropped, so that it does not learn by heart), and how many further
/// examples it sees an epoch.</summary>
internal sealed record NetworkRecipe(NetworkSize Size, float Kept, int Further = 0);

/// <summary>Trains a network of the parser by gradient descent (Adam, Kingma and Ba 2015), a few sentences at a time; its final weights are a running average.</summary>
internal sealed class NetworkTrainer
{
    /// <summary>The parser's fast network.</summary>
    public static readonly NetworkRecipe Fast = new(new(Word: 48, Layers: 2, Cells: 48, Arc: 40, Label: 24), Kept: 0.9f, Further: 30_000);

    /// <summary>The parser's precise network.</summary>
    public static readonly NetworkRecipe Precise = new(new(Word: 64, Layers: 3, Cells: 96, Arc: 80, Label: 48), Kept: 0.75f);

    private const int Epochs = 14;
    private const int Batch = 12;
    private const float Rate = 2e-3f;
    private const float Forgotten = 0.3f;

    private readonly NetworkRecipe _recipe;
    private readonly NetworkLayout _layout;
    private readonly ParserNetwork _network;
    private readonly NetworkGradient _gradient;
    private readonly NetworkState _state;
    private readonly Adam _adam;
    private readonly Shuffle _random = new(6);
    private readonly Dictionary<uint, int> _counts;

    private NetworkTrainer(IReadOnlyList<ParserExample> examples, NetworkRecipe recipe)
    {
        _counts = examples.SelectMany(example => example.Words).CountBy(word => word.Word).ToDictionary();
        var vocabulary = _counts.Where(word => word.Value > 1).Select(word => word.Key).Order().ToArray();
        _recipe = recipe;
        _layout = new(recipe.Size, vocabulary.Length + 1);
        _network = new(_layout, Weights(), vocabulary);
        _state = new(_layout);
        _gradient = new(_network);
        _adam = new(_network.Weights);
    }

    /// <summary>Trains on sentences with tags as the tagger gives them. Of <paramref name="further"/> sentences each epoch has the next ones.</summary>
    public static ParserNetwork Train(IReadOnlyList<ParserExample> examples, NetworkRecipe recipe, IReadOnlyList<ParserExample>? further = null)
    {
        var trainer = new NetworkTrainer(examples, recipe);
        var rest = further is { Count: > 0 } ? Enumerable.Repeat(further, Epochs * ((recipe.Further / further.Count) + 1)).SelectMany(all => all).Chunk(recipe.Further) : [];
        ParserExample[][] epochs = [.. rest.Concat(Enumerable.Repeat(Array.Empty<ParserExample>(), Epochs)).Take(Epochs)];
        var (step, steps) = (0, epochs.Sum(some => (examples.Count + some.Length + Batch - 1) / Batch));
        foreach (var some in epochs)
        {
            ParserExample[] order = [.. examples, .. some];
            trainer._random.Apply<ParserExample>(order);
            foreach (var batch in order.Chunk(Batch))
            {
                trainer.Learn(batch, Rate * (1 - (0.95f * step++ / steps)));
            }
        }

        return new(trainer._layout, trainer._adam.Average, trainer._network.Vocabulary);
    }

    private void Learn(ParserExample[] batch, float rate)
    {
        _gradient.Begin();
        foreach (var example in batch)
        {
            _network.Look(example.Words, _state);
            Forget(example);
            var masks = Masks();
            _network.Run(_state, masks);
            _gradient.Add(example, _state, masks);
        }

        _adam.Step(_gradient.Values, 1f / batch.Sum(example => example.Heads.Length), rate);
    }

    /// <summary>Makes rare words unknown now and then, so that the network learns what to do with unknown words.</summary>
    private void Forget(ParserExample example)
    {
        for (var i = 0; i < example.Heads.Length; i++)
        {
            if (Uniform() < Forgotten / (Forgotten + _counts.GetValueOrDefault(example.Words[i].Word)))
            {
                _state.Rows[i * _layout.Lookups.Length] = 0;
            }
        }
    }

    private NetworkMasks Masks() => new(
    [
        Mask(_layout.Input),
        .. Enumerable.Range(0, _layout.Size.Layers).Select(_ => Mask(2 * _layout.Size.Cells)),
        Mask(_layout.Views.Columns),
    ]);

    private float[] Mask(int length)
    {
        var mask = new float[length];
        foreach (ref var factor in mask.AsSpan())
        {
            factor = Uniform() < _recipe.Kept ? 1 / _recipe.Kept : 0;
        }

        return mask;
    }

    private float[] Weights()
    {
        var weights = new float[_layout.Length];
        Matrix[] biases = [.. _layout.LayerBias, _layout.ViewsBias, _layout.ArcBias, _layout.LabelBias];
        foreach (var matrix in _layout.All.Except(biases))
        {
            var bound = _layout.Lookups.Contains(matrix) ? 0.1f : MathF.Sqrt(6f / (matrix.Rows + Math.Min(matrix.Columns, matrix.Rows)));
            foreach (ref var weight in matrix.In(weights))
            {
                weight = bound * ((2 * Uniform()) - 1);
            }
        }

        return weights;
    }

    private float Uniform() => (_random.Next() >> 40) * (1f / (1 << 24));
}
