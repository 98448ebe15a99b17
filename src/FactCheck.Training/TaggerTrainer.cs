using FactCheck.Languages;
using FactCheck.Languages.Models;

namespace FactCheck.Training;

/// <summary>Trains the tagger on its own guesses to the left, so that it learns to live with its mistakes.</summary>
internal sealed class TaggerTrainer
{
    private const int Epochs = 4;
    private const float Margin = 2;
    private const int MaxRows = 170_000;
    private const float Range = 25;

    private readonly TokenTag[] _labels;
    private readonly Dictionary<TokenTag, int> _numbers;
    private readonly KnownWords _words;
    private readonly Perceptron _perceptron;
    private readonly uint[] _features = new uint[TaggerFeatures.Max];
    private readonly int[] _rows = new int[TaggerFeatures.Max];
    private readonly float[] _scores;

    private TaggerTrainer(TokenTag[] labels, KnownWords known)
    {
        _labels = labels;
        _numbers = labels.Select((label, i) => (label, i)).ToDictionary(pair => pair.label, pair => pair.i);
        _words = known;
        _perceptron = new(labels.Length);
        _scores = new float[_perceptron.Width];
    }

    /// <summary>Trains a tagger and returns its model file.</summary>
    public static byte[] Train(IReadOnlyList<TreebankSentence> sentences, TokenTag[] labels, KnownWords known, int starts = 6)
    {
        var trainer = new TaggerTrainer(labels, known);
        var order = sentences.ToArray();
        var shuffle = new Shuffle(1);
        for (var epoch = 0; epoch < starts * Epochs; epoch++)
        {
            if (epoch % Epochs == 0)
            {
                trainer._perceptron.Restart();
            }

            shuffle.Apply<TreebankSentence>(order);
            foreach (var sentence in order)
            {
                trainer.Learn(sentence);
            }
        }

        return trainer.Write();
    }

    private void Learn(TreebankSentence sentence)
    {
        var traits = new WordTraits[sentence.Words.Length + (2 * TaggerFeatures.Margin)];
        TaggerFeatures.Describe(sentence.Words, _words, traits);
        var letterCase = WordTraits.CaseOf(sentence.Words);
        uint last = 0, secondLast = 0;
        for (var i = 0; i < sentence.Words.Length; i++)
        {
            uint label = traits[i + TaggerFeatures.Margin].Entry.Label;
            if (label == KnownWord.NoLabel)
            {
                var count = TaggerFeatures.Fill(traits, i + TaggerFeatures.Margin, letterCase, last, secondLast, _features);
                label = (uint)Decide(_features.AsSpan(0, count), _numbers.GetValueOrDefault(sentence.Tags[i], -1));
            }

            (last, secondLast) = (label + 1, last);
        }
    }

    private int Decide(ReadOnlySpan<uint> features, int gold)
    {
        _perceptron.Score(features, _rows, _scores);
        int best = 0, rival = -1;
        for (var label = 0; label < _labels.Length; label++)
        {
            best = _scores[label] > _scores[best] ? label : best;
            rival = label != gold && (rival < 0 || _scores[label] > _scores[rival]) ? label : rival;
        }

        if (gold >= 0 && _scores[rival] + Margin > _scores[gold])
        {
            _perceptron.Update(features, gold, rival);
        }

        _perceptron.Step();
        return best;
    }

    private byte[] Write()
    {
        var writer = new ModelWriter();
        writer.Byte(_labels.Length);
        foreach (var label in _labels)
        {
            writer.Byte((int)label.Universal);
            writer.Byte((int)label.Penn);
        }

        Quantizer.Write(writer, _perceptron, MaxRows, Range);
        return writer.ToArray();
    }
}
