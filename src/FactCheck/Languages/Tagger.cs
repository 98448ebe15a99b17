using System.Buffers;
using FactCheck.Languages.Models;
using FactCheck.Text;

namespace FactCheck.Languages;

/// <summary>Gives each word of a sentence its part of speech: a greedy linear model over the words and the labels to the left, trained as an
/// averaged perceptron (Collins 2002), with a dictionary for frequent words that have one reading only. A label is a pair of universal and Penn tag.</summary>
public sealed class Tagger
{
    private readonly KnownWords _words;
    private readonly TokenTag[] _labels;
    private readonly FeatureTable _table;
    private readonly WordMemory<WordSums> _memory;
    private readonly WordSums[] _margins;

    // So many more sums of words behind labels are kept.
    private int _room = 1 << 15;

    private Tagger(KnownWords known, TokenTag[] labels, FeatureTable table)
    {
        _words = known;
        _labels = labels;
        _table = table;
        _memory = new(word => new(WordTraits.Of(word, known)));
        _margins = [.. from place in (int[])[-2, -1, 1, 2] select new WordSums(WordTraits.Boundary(place))];
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
        var length = words.Length + (2 * TaggerFeatures.Margin);
        var rentedTraits = ArrayPool<WordTraits>.Shared.Rent(length);
        var rentedSums = ArrayPool<WordSums?>.Shared.Rent(length);
        var traits = rentedTraits.AsSpan(0, length);
        var sums = rentedSums.AsSpan(0, length);
        Describe(words, traits, sums);
        var letterCase = WordTraits.CaseOf(words);
        uint last = KnownWord.NoLabel, secondLast = KnownWord.NoLabel;
        for (var i = 0; i < words.Length; i++)
        {
            var at = i + TaggerFeatures.Margin;
            uint label = traits[at].Entry.Label;
            if (label == KnownWord.NoLabel)
            {
                label = Decide(traits, sums, at, letterCase, last + 1, secondLast + 1);
            }

            tags[i] = _labels[label];
            (last, secondLast) = (label, last);
        }

        ArrayPool<WordTraits>.Shared.Return(rentedTraits);
        ArrayPool<WordSums?>.Shared.Return(rentedSums, clearArray: true);
    }

    private void Describe(ReadOnlySpan<string> words, Span<WordTraits> traits, Span<WordSums?> sums)
    {
        TaggerFeatures.Bound(traits);
        (sums[0], sums[1], sums[^2], sums[^1]) = (_margins[0], _margins[1], _margins[2], _margins[3]);
        for (var i = 0; i < words.Length; i++)
        {
            var at = i + TaggerFeatures.Margin;
            sums[at] = _memory.TryGet(words[i], out var known) ? known : null;
            traits[at] = known is null ? WordTraits.Of(words[i], _words) : known.Traits;
        }
    }

    /// <summary>The best label of a word; labels count from 1, 0 is none.</summary>
    private uint Decide(ReadOnlySpan<WordTraits> traits, ReadOnlySpan<WordSums?> sums, int at, LetterCase letterCase, uint label1, uint label2)
    {
        Span<uint> features = stackalloc uint[TaggerFeatures.Max];
        Span<short> scores = stackalloc short[_table.Width];
        var count = TaggerFeatures.Together(traits, at, label1, label2, features);
        for (var offset = -TaggerFeatures.Margin; offset <= TaggerFeatures.Margin; offset++)
        {
            var part = TaggerFeatures.PartOf(traits, at, offset, letterCase);
            if (sums[at + offset] is { } known)
            {
                FeatureTable.Add(known.Alone(part, _table), scores);
            }
            else
            {
                count += TaggerFeatures.Alone(part, in traits[at + offset], features[count..]);
            }
        }

        count += AddLabelled(sums[at], in traits[at], label1, isAhead: false, scores, features[count..]);
        count += AddLabelled(sums[at + 1], in traits[at + 1], label1, isAhead: true, scores, features[count..]);
        _table.Score(features[..count], scores);
        return (uint)_table.Best(scores);
    }

    private int AddLabelled(WordSums? known, in WordTraits word, uint label, bool isAhead, Span<short> scores, Span<uint> features)
    {
        if (known?.Labelled(label, isAhead, _table, ref _room) is { } sum)
        {
            FeatureTable.Add(sum, scores);
            return 0;
        }

        return isAhead ? TaggerFeatures.Ahead(in word, label, features) : TaggerFeatures.Behind(in word, label, features);
    }
}
