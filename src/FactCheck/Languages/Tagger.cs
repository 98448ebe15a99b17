using System.Buffers;
using FactCheck.Languages.Models;

namespace FactCheck.Languages;

/// <summary>Gives each word of a sentence its part of speech: a greedy linear model over the words and the labels to the left, trained as an
/// averaged perceptron (Collins 2002), with a dictionary for frequent words that have one reading only. A label is a pair of universal and Penn tag.</summary>
public sealed class Tagger
{
    private readonly KnownWords _words;
    private readonly TokenTag[] _labels;
    private readonly FeatureTable _table;

    private Tagger(KnownWords known, TokenTag[] labels, FeatureTable table)
    {
        _words = known;
        _labels = labels;
        _table = table;
    }

    /// <summary>All pairs of tags that it gives.</summary>
    internal ReadOnlySpan<TokenTag> Labels => _labels;

    /// <summary>Reads the tagger of a language from its folder.</summary>
    internal static Tagger Load(string code, KnownWords known) => Read(ModelReader.Bytes(code, "tagger.model"), known);

    /// <summary>Reads a tagger as written by the training tool.</summary>
    internal static Tagger Read(byte[] bytes, KnownWords known)
    {
        var reader = new ModelReader(bytes);
        var labels = new TokenTag[reader.Byte()];
        foreach (ref var label in labels.AsSpan())
        {
            label = new((UniversalTag)reader.Byte(), (PennTag)reader.Byte());
        }

        return new(known, labels, FeatureTable.Read(ref reader));
    }

    /// <summary>Tags the words of one sentence, given in normal form. <paramref name="tags"/> is at least as long as <paramref name="words"/>.</summary>
    public void Tag(ReadOnlySpan<string> words, Span<TokenTag> tags)
    {
        var rented = ArrayPool<WordTraits>.Shared.Rent(words.Length + (2 * TaggerFeatures.Margin));
        var traits = rented.AsSpan(0, words.Length + (2 * TaggerFeatures.Margin));
        TaggerFeatures.Describe(words, _words, traits);
        var letterCase = WordTraits.CaseOf(words);
        Span<uint> features = stackalloc uint[TaggerFeatures.Max];
        Span<short> scores = stackalloc short[_table.Width];
        uint last = KnownWord.NoLabel, secondLast = KnownWord.NoLabel;
        for (var i = 0; i < words.Length; i++)
        {
            uint label = traits[i + TaggerFeatures.Margin].Entry.Label;
            if (label == KnownWord.NoLabel)
            {
                var count = TaggerFeatures.Fill(traits, i + TaggerFeatures.Margin, letterCase, last, secondLast, features);
                _table.Score(features[..count], scores);
                label = (uint)_table.Best(scores);
            }

            tags[i] = _labels[label];
            (last, secondLast) = (label, last);
        }

        ArrayPool<WordTraits>.Shared.Return(rented);
    }
}
