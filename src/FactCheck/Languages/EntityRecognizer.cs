using System.Buffers;
using FactCheck.Languages.Models;

namespace FactCheck.Languages;

/// <summary>Finds proper names of people, organisations and places: a linear model over the capitalised words of a sentence, trained as a structured
/// averaged perceptron (Collins 2002). Word lists and the guesses of the rules are evidence among others.</summary>
internal sealed class EntityRecognizer
{
    private readonly FeatureTable _table;
    private readonly EntitySentence _sentence;
    private readonly float[] _transitions = new float[EntityLabels.Count * EntityLabels.Count];

    private EntityRecognizer(FeatureTable table, KnownWords known, EntityLexicon lexicon)
    {
        _table = table;
        _sentence = new(known, lexicon);
        Span<uint> feature = stackalloc uint[1];
        Span<short> scores = stackalloc short[table.Width];
        for (var before = 0; before < EntityLabels.Count; before++)
        {
            feature[0] = EntityFeatures.Transition(before);
            scores.Clear();
            table.Score(feature, scores);
            for (var label = 0; label < EntityLabels.Count; label++)
            {
                _transitions[(before * EntityLabels.Count) + label] = EntityLabels.Follows(before, label) ? scores[label] : EntityLabels.Never;
            }
        }
    }

    /// <summary>Reads the recogniser of a language from its folder.</summary>
    public static EntityRecognizer Load(string code, KnownWords known, EntityLexicon lexicon) => Read(ModelReader.Bytes(code, "entities.model"), known, lexicon);

    /// <summary>Reads a recogniser as written by the training tool.</summary>
    public static EntityRecognizer Read(byte[] bytes, KnownWords known, EntityLexicon lexicon)
    {
        var reader = new ModelReader(bytes);
        return new(FeatureTable.Read(ref reader), known, lexicon);
    }

    /// <summary>Adds the names in a sentence to <paramref name="names"/>, in the order of the text, without overlap.</summary>
    /// <param name="input">The sentence.</param>
    /// <param name="memory">What the rules say of the article's words.</param>
    /// <param name="names">The result.</param>
    public void Recognize(in EntityInput input, EntityMemory memory, List<EntitySpan> names)
    {
        var length = input.Words.Length + (2 * EntityFeatures.Margin);
        var rented = ArrayPool<EntityTraits>.Shared.Rent(length);
        var traits = rented.AsSpan(0, length);
        if (_sentence.Describe(input, memory, traits))
        {
            var letterCase = (uint)WordTraits.CaseOf(input.Words);
            for (var first = EntityFeatures.Margin; EntitySentence.NextRun(traits, ref first, out var end); first = end)
            {
                Label(traits, first, end, letterCase, names);
            }
        }

        ArrayPool<EntityTraits>.Shared.Return(rented);
    }

    private void Label(ReadOnlySpan<EntityTraits> traits, int first, int end, uint letterCase, List<EntitySpan> names)
    {
        var length = end - first;
        var emissions = ArrayPool<float>.Shared.Rent(length * EntityLabels.Count);
        var back = ArrayPool<byte>.Shared.Rent(length * (EntityLabels.Count + 1));
        Span<uint> features = stackalloc uint[EntityFeatures.Max];
        Span<short> scores = stackalloc short[_table.Width];
        for (var i = 0; i < length; i++)
        {
            var count = EntityFeatures.Fill(traits, first + i, first, end, letterCase, features);
            scores.Clear();
            _table.Score(features[..count], scores);
            for (var label = 0; label < EntityLabels.Count; label++)
            {
                emissions[(i * EntityLabels.Count) + label] = scores[label];
            }
        }

        var labels = back.AsSpan(length * EntityLabels.Count, length);
        EntityDecoder.Decode(emissions.AsSpan(0, length * EntityLabels.Count), _transitions, labels, back);
        AddNames(labels, emissions, first - EntityFeatures.Margin, names);
        ArrayPool<float>.Shared.Return(emissions);
        ArrayPool<byte>.Shared.Return(back);
    }

    private static void AddNames(ReadOnlySpan<byte> labels, ReadOnlySpan<float> emissions, int offset, List<EntitySpan> names)
    {
        int start = 0;
        var margin = 0f;
        for (var i = 0; i < labels.Length; i++)
        {
            if (EntityLabels.Begins(labels[i]))
            {
                (start, margin) = (i, 0);
            }

            margin += MarginOf(emissions.Slice(i * EntityLabels.Count, EntityLabels.Count), labels[i]);
            if (EntityLabels.Ends(labels[i]))
            {
                names.Add(new(EntityLabels.TypeOf(labels[i]), offset + start, offset + i + 1, margin / (i + 1 - start)));
            }
        }
    }

    /// <summary>By how much a word prefers its label's type to the best of the others.</summary>
    private static float MarginOf(ReadOnlySpan<float> scores, int label)
    {
        var (own, other) = (EntityLabels.Never, EntityLabels.Never);
        for (var i = 0; i < scores.Length; i++)
        {
            ref var best = ref EntityLabels.TypeOf(i) == EntityLabels.TypeOf(label) ? ref own : ref other;
            best = Math.Max(best, scores[i]);
        }

        return own - other;
    }
}
