using FactCheck.Languages;
using FactCheck.Languages.Models;

namespace FactCheck.Training;

/// <summary>Trains the recogniser of names: a structured perceptron on runs of capitalised words. A wrong label gets a head start while it learns, so that
/// the right one wins by a margin. At each step it sees a part of the features only, drawn anew (dropout; Srivastava et al. 2014): else it would trust the words
/// of the few names it has seen, and new names must be known by what stands around them.</summary>
internal sealed class EntityTrainer
{
    private const int Starts = 10;
    private const int Epochs = 6;
    private const int MaxRows = 80_000;
    private const float Range = 20;
    private const float WrongStart = 60;
    private const uint Dropped = (uint)(0.3 * uint.MaxValue);
    private const int Folds = 5;
    private const int Labels = EntityLabels.Count;

    private readonly Perceptron _perceptron = new(Labels);
    private readonly float[] _transitions = new float[Labels * Labels];
    private readonly uint[] _features = new uint[EntityFeatures.Max];
    private readonly int[] _rows = new int[EntityFeatures.Max];
    private readonly float[] _scores;
    private uint _step;

    private EntityTrainer() => _scores = new float[_perceptron.Width];

    /// <summary>Trains a recogniser on documents and returns its model file. It learns both passes; what the first finds in a document comes from a
    /// recogniser that has not seen it.</summary>
    public static byte[] Train(IReadOnlyList<EntityDocument> documents, Language language)
    {
        var first = documents.Select(document => EntityExample.Of([document], language)).ToArray();
        var second = new List<EntityExample>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var others = first.Where((_, i) => i % Folds != fold).SelectMany(examples => examples).ToArray();
            var recognizer = EntityRecognizer.Read(Train(others, starts: 1), language.Words, language.Entities);
            second.AddRange(EntityExample.Of(documents.Where((_, i) => i % Folds == fold), language, recognizer));
        }

        return Train([.. first.SelectMany(examples => examples), .. second], Starts);
    }

    private static byte[] Train(IReadOnlyList<EntityExample> examples, int starts)
    {
        var trainer = new EntityTrainer();
        var order = examples.ToArray();
        var shuffle = new Shuffle(3);
        for (var epoch = 0; epoch < starts * Epochs; epoch++)
        {
            if (epoch % Epochs == 0)
            {
                trainer._perceptron.Restart();
            }

            shuffle.Apply<EntityExample>(order);
            foreach (var example in order)
            {
                trainer.Learn(example);
            }
        }

        var writer = new ModelWriter();
        Quantizer.Write(writer, trainer._perceptron, MaxRows, Range);
        return writer.ToArray();
    }

    private void Learn(EntityExample example)
    {
        for (var first = EntityFeatures.Margin; EntitySentence.NextRun(example.Traits, ref first, out var end); first = end)
        {
            Learn(example, first, end);
        }
    }

    private void Learn(EntityExample example, int first, int end)
    {
        var length = end - first;
        var gold = example.Labels.AsSpan(first - EntityFeatures.Margin, length);
        var emissions = new float[length * Labels];
        for (var i = 0; i < length; i++)
        {
            _perceptron.Score(Features(example, first + i, first, end), _rows, _scores);
            for (var label = 0; label < Labels; label++)
            {
                emissions[(i * Labels) + label] = _scores[label] + (label == gold[i] ? 0 : WrongStart);
            }
        }

        var labels = new byte[length];
        SetTransitions();
        EntityDecoder.Decode(emissions, _transitions, labels, new byte[length * Labels]);
        Update(example, first, end, gold, labels);
        _perceptron.Step();
        _step++;
    }

    /// <summary>The features of a word that this step sees.</summary>
    private ReadOnlySpan<uint> Features(EntityExample example, int at, int first, int end)
    {
        var kept = 0;
        foreach (var feature in _features.AsSpan(0, EntityFeatures.Fill(example.Traits, at, first, end, example.LetterCase, _features)))
        {
            _features[kept] = feature;
            kept += FeatureHash.Of(_step, feature) >= Dropped ? 1 : 0;
        }

        return _features.AsSpan(0, kept);
    }

    private void Update(EntityExample example, int first, int end, ReadOnlySpan<byte> gold, ReadOnlySpan<byte> found)
    {
        for (var i = 0; i <= gold.Length; i++)
        {
            if (i < gold.Length && gold[i] != found[i])
            {
                _perceptron.Update(Features(example, first + i, first, end), gold[i], found[i]);
            }

            var (right, wrong) = (At(gold, i), At(found, i));
            var (rightBefore, wrongBefore) = (At(gold, i - 1), At(found, i - 1));
            if (right != wrong || rightBefore != wrongBefore)
            {
                _features[0] = EntityFeatures.Transition(rightBefore);
                _perceptron.Update(_features.AsSpan(0, 1), right, EntityLabels.Outside);
                _features[0] = EntityFeatures.Transition(wrongBefore);
                _perceptron.Update(_features.AsSpan(0, 1), EntityLabels.Outside, wrong);
            }
        }

        static int At(ReadOnlySpan<byte> labels, int i) => (uint)i < (uint)labels.Length ? labels[i] : EntityLabels.Outside;
    }

    private void SetTransitions()
    {
        for (var before = 0; before < Labels; before++)
        {
            _features[0] = EntityFeatures.Transition(before);
            _perceptron.Score(_features.AsSpan(0, 1), _rows, _scores);
            for (var label = 0; label < Labels; label++)
            {
                _transitions[(before * Labels) + label] = EntityLabels.Follows(before, label) ? _scores[label] : EntityLabels.Never;
            }
        }
    }
}
