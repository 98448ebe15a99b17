using System.Buffers;
using System.Runtime.CompilerServices;
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
    private readonly short[]?[] _pairs;

    // So many more sums of words behind labels are kept.
    private int _room = 1 << 17;

    private Tagger(KnownWords known, TokenTag[] labels, FeatureTable table)
    {
        _words = known;
        _labels = labels;
        _table = table;
        _pairs = new short[]?[(table.Labels + 1) * (table.Labels + 1)];
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
    public void Tag(ReadOnlySpan<string> words, Span<TokenTag> tags) => Tag(words, [], tags);

    /// <summary>The same for words whose <paramref name="entries"/> are known.</summary>
    internal void Tag(ReadOnlySpan<string> words, ReadOnlySpan<WordEntry> entries, Span<TokenTag> tags)
    {
        var length = words.Length + (2 * TaggerFeatures.Margin);
        var rentedTraits = ArrayPool<WordTraits>.Shared.Rent(length);
        var rentedSums = ArrayPool<WordSums?>.Shared.Rent(length);
        var traits = rentedTraits.AsSpan(0, length);
        var sums = rentedSums.AsSpan(0, length);
        TaggerFeatures.Bound(traits);
        (sums[0], sums[1], sums[^2], sums[^1]) = (_margins[0], _margins[1], _margins[2], _margins[3]);
        for (var i = 0; i < words.Length; i++)
        {
            var known = entries.IsEmpty ? SumsOf(words[i]) : entries[i].Sums;
            sums[i + TaggerFeatures.Margin] = known;
            traits[i + TaggerFeatures.Margin] = known is null ? WordTraits.Of(words[i], _words) : known.Traits;
        }

        Tag(traits, sums, WordTraits.CaseOf(words), tags[..words.Length]);
        ArrayPool<WordTraits>.Shared.Return(rentedTraits);
        ArrayPool<WordSums?>.Shared.Return(rentedSums, clearArray: true);
    }

    /// <summary>What a word adds to the scores; null where there is no room to keep it.</summary>
    internal WordSums? SumsOf(string word) => _memory.TryGet(word, out var sums) ? sums : null;

    private void Tag(ReadOnlySpan<WordTraits> traits, ReadOnlySpan<WordSums?> sums, LetterCase letterCase, Span<TokenTag> tags)
    {
        uint last = 0, secondLast = 0;
        for (var i = 0; i < tags.Length; i++)
        {
            var at = i + TaggerFeatures.Margin;
            uint label = traits[at].Entry.Label;
            if (label == KnownWord.NoLabel)
            {
                label = Decide(traits, sums, at, letterCase, last, secondLast);
            }

            tags[i] = _labels[label];
            (last, secondLast) = (label + 1, last);
        }
    }

    /// <summary>The best label of a word; labels count from 1, 0 is none.</summary>
    private uint Decide(ReadOnlySpan<WordTraits> traits, ReadOnlySpan<WordSums?> sums, int at, LetterCase letterCase, uint label1, uint label2)
    {
        Span<uint> features = stackalloc uint[TaggerFeatures.Max];
        Span<short> scores = stackalloc short[_table.Width];
        var known = default(KnownSums);
        known[0] = PairOf(label1, label2);
        var (count, rest) = (1, 0);
        for (var offset = -TaggerFeatures.Margin; offset <= TaggerFeatures.Margin; offset++)
        {
            var part = TaggerFeatures.PartOf(traits, at, offset, letterCase);
            if (sums[at + offset] is { } word)
            {
                known[count++] = word.Alone(part, _table);
            }
            else
            {
                rest += TaggerFeatures.Alone(part, in traits[at + offset], features[rest..]);
            }
        }

        for (var ahead = 0; ahead <= 1; ahead++)
        {
            if (sums[at + ahead]?.Labelled(label1, ahead, _table, ref _room) is { } sum)
            {
                known[count++] = sum;
            }
            else
            {
                rest += TaggerFeatures.Labelled(in traits[at + ahead], ahead, label1, features[rest..]);
            }
        }

        FeatureTable.Add(((ReadOnlySpan<short[]>)known)[..count], scores);
        if (rest > 0)
        {
            _table.Score(features[..rest], scores);
        }

        return (uint)_table.Best(scores);
    }

    private short[] PairOf(uint label1, uint label2) =>
        _pairs[(label1 * (_table.Labels + 1)) + label2] ??= _table.Sum([TaggerFeatures.Pair(label1, label2)]);

    /// <summary>Room for the sums of the pair of labels, of five words, and of two behind a label.</summary>
    [InlineArray(TaggerFeatures.Margin + 1 + TaggerFeatures.Margin + 3)]
    private struct KnownSums
    {
        private short[] _first;
    }
}
