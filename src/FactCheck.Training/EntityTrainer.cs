using FactCheck.Languages;
using FactCheck.Languages.Models;

namespace FactCheck.Training;

/// <summary>Trains the recogniser of names: a structured perceptron on runs of capitalised words. A wrong label gets a head start while it learns, so that
/// the right one wins by a margin; "no name" gets a larger one, since names are rare.</summary>
internal sealed class EntityTrainer
{
    private const int Starts = 10;
    private const int Epochs = 6;
    private const int MaxRows = 80_000;
    private const float Range = 20;
    private const float OutsideStart = 240;
    private const float OtherStart = 60;
    private const int Folds = 5;
    private const int Labels = EntityLabels.Count;

    private readonly Perceptron _perceptron = new(Labels);
    private readonly float[] _transitions = new float[Labels * Labels];
    private readonly uint[] _features = new uint[EntityFeatures.Max];
    private readonly int[] _rows = new int[EntityFeatures.Max];
    private readonly float[] _scores;

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
            var count = EntityFeatures.Fill(example.Traits, first + i, first, end, example.LetterCase, _features);
            _perceptron.Score(_features.AsSpan(0, count), _rows, _scores);
            for (var label = 0; label < Labels; label++)
            {
                emissions[(i * Labels) + label] = _scores[label] + (label == gold[i] ? 0 : label == EntityLabels.Outside ? OutsideStart : OtherStart);
            }
        }

        var labels = new byte[length];
        SetTransitions();
        EntityDecoder.Decode(emissions, _transitions, labels, new byte[length * Labels]);
        Update(example, first, end, gold, labels);
        _perceptron.Step();
    }

    private void Update(EntityExample example, int first, int end, ReadOnlySpan<byte> gold, ReadOnlySpan<byte> found)
    {
        for (var i = 0; i <= gold.Length; i++)
        {
            if (i < gold.Length && gold[i] != found[i])
            {
                var count = EntityFeatures.Fill(example.Traits, first + i, first, end, example.LetterCase, _features);
                _perceptron.Update(_features.AsSpan(0, count), gold[i], found[i]);
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
