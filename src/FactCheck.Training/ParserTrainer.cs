using FactCheck.Languages;
using FactCheck.Languages.Models;

namespace FactCheck.Training;

/// <summary>Trains the parser: it follows its own moves, also wrong ones, and learns to make the best of where it is.</summary>
internal sealed class ParserTrainer
{
    private const int Starts = 6;
    private const int Epochs = 5;
    private const float Margin = 1;
    private const int MaxRows = 400_000;
    private const float Range = 80;

    private readonly KnownWords _words;
    private readonly Perceptron _perceptron = new(Transition.Count, skipsFirst: true);
    private readonly uint[] _features = new uint[ParserFeatures.Max];
    private readonly int[] _rows = new int[ParserFeatures.Max];
    private readonly float[] _scores;
    private readonly int[] _costs = new int[Transition.Count];

    private ParserTrainer(KnownWords words)
    {
        _words = words;
        _scores = new float[_perceptron.Width];
    }

    /// <summary>Trains a parser on sentences with tags as the tagger gives them, and returns its model file.</summary>
    public static byte[] Train(IReadOnlyList<TreebankSentence> sentences, KnownWords words)
    {
        var trainer = new ParserTrainer(words);
        var order = sentences.Select(sentence => sentence with { Heads = Projectivity.Projective(sentence.Heads) }).ToArray();
        var shuffle = new Shuffle(2);
        for (var epoch = 0; epoch < Starts * Epochs; epoch++)
        {
            if (epoch % Epochs == 0)
            {
                trainer._perceptron.Restart();
            }

            shuffle.Apply<TreebankSentence>(order);
            foreach (var sentence in order)
            {
                trainer.Learn(sentence, follow: epoch % Epochs > 0);
            }
        }

        var writer = new ModelWriter();
        Quantizer.Write(writer, trainer._perceptron, MaxRows, Range);
        return writer.ToArray();
    }

    private void Learn(TreebankSentence sentence, bool follow)
    {
        var length = sentence.Words.Length;
        var nodes = new ParserNode[length + 2];
        ParserState.Describe(sentence.Words, sentence.Tags, _words, nodes);
        var heads = Array.ConvertAll(sentence.Heads, head => head < 0 ? length : head);
        var relations = Array.ConvertAll(sentence.Relations, name => Enum.Parse<DependencyRelation>(name, ignoreCase: true));
        var state = new ParserState(nodes, new int[length]);
        while (!state.IsFinal)
        {
            state.Apply(state.OnlyMove ?? Decide(state, heads, relations, follow));
        }
    }

    private int Decide(in ParserState state, int[] heads, DependencyRelation[] relations, bool follow)
    {
        var count = ParserFeatures.Fill(state, _features);
        var features = _features.AsSpan(0, count);
        _perceptron.Score(features, _rows, _scores);
        SetCosts(state, heads, relations);
        var least = _costs.Min();
        int right = -1, wrong = -1;
        for (var move = 0; move < Transition.Count; move++)
        {
            if (_costs[move] == least)
            {
                right = right < 0 || _scores[move] > _scores[right] ? move : right;
            }
            else if (_costs[move] < int.MaxValue)
            {
                wrong = wrong < 0 || _scores[move] > _scores[wrong] ? move : wrong;
            }
        }

        _perceptron.Step();
        if (wrong >= 0 && _scores[wrong] + Margin > _scores[right])
        {
            _perceptron.Update(features, right, wrong);
        }

        return follow && wrong >= 0 && _scores[wrong] > _scores[right] ? wrong : right;
    }

    /// <summary>Twice the arcs lost, and one more where the arc is right but its relation is not.</summary>
    private void SetCosts(in ParserState state, int[] heads, DependencyRelation[] relations)
    {
        var top = state.Stack(0);
        int shift = state.CanShift ? 2 * ParserOracle.ShiftCost(state, heads) : 0, left = 2 * ParserOracle.LeftCost(state, heads), right = 2 * ParserOracle.RightCost(state, heads);
        for (var move = 0; move < Transition.Count; move++)
        {
            var isLeft = Transition.IsLeft(move);
            var head = isLeft ? state.Next : state.Stack(1);
            _costs[move] = !state.Can(move) ? int.MaxValue
                : move == Transition.Shift ? shift
                : (isLeft ? left : right) + (heads[top] == head && Transition.RelationOf(move) != relations[top] ? 1 : 0);
        }
    }
}
