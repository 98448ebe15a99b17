using FactCheck.Languages;
using FactCheck.Languages.Models;

namespace FactCheck.Training;

/// <summary>Learns the labels of the tagger and what is known of each word: its readings, its only reading, its class.</summary>
internal static class KnownWordsTrainer
{
    private const int MinLabelCount = 3;
    private const int MinReadings = 5;
    private const int MinFixed = 20;
    private const double FixedShare = 0.997;
    private const double ReadingShare = 0.03;
    private const int MinCapitals = 3;

    /// <summary>The pairs of tags that occur more than by chance, most frequent first.</summary>
    public static TokenTag[] Labels(IReadOnlyList<TreebankSentence> sentences) =>
        [.. sentences.SelectMany(sentence => sentence.Tags).GroupBy(tag => tag).Where(group => group.Count() >= MinLabelCount)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Universal).ThenBy(group => group.Key.Penn).Select(group => group.Key)];

    /// <summary>The entries by word hash, with the given word classes, coarse and fine ones of the same words; <paramref name="text"/> says which words have capitals.</summary>
    public static Dictionary<uint, KnownWord> Words(
        IReadOnlyList<TreebankSentence> sentences, TokenTag[] labels, IReadOnlyDictionary<uint, ushort> classes, IReadOnlyDictionary<uint, ushort> fine, IEnumerable<string[]> text)
    {
        var entries = classes.ToDictionary(word => word.Key, word => KnownWord.Unknown with { Class = word.Value, FineClass = fine[word.Key] });
        foreach (var (word, counts) in Capitals(text).Where(word => word.Value.Total >= MinCapitals))
        {
            entries[word] = entries.GetValueOrDefault(word, KnownWord.Unknown) with { Capital = StepOf(counts.Capital, counts.Total) };
        }

        var sets = new Dictionary<string, ushort>(StringComparer.Ordinal);
        foreach (var (word, counts) in Readings(sentences, labels).OrderBy(word => word.Key))
        {
            var total = counts.Sum();
            if (total >= MinReadings)
            {
                var set = string.Join(' ', Enumerable.Range(0, counts.Length).Where(label => counts[label] >= ReadingShare * total));
                sets.TryAdd(set, (ushort)(sets.Count + 1));
                var best = Array.IndexOf(counts, counts.Max());
                var isFixed = total >= MinFixed && counts[best] >= FixedShare * total;
                entries[word] = entries.GetValueOrDefault(word, KnownWord.Unknown) with { Ambiguity = sets[set], Label = isFixed ? (byte)best : KnownWord.NoLabel };
            }
        }

        return entries;
    }

    private static byte StepOf(int capital, int total) => (byte)(capital == 0 ? 1 : capital == total ? 6 : 2 + (4 * capital / total));

    /// <summary>How often each word occurs within a sentence in usual case, and how often of that with a capital.</summary>
    private static Dictionary<uint, (int Capital, int Total)> Capitals(IEnumerable<string[]> text)
    {
        var none = new KnownWords([]);
        var counts = new Dictionary<uint, (int Capital, int Total)>();
        foreach (var words in text.Where(words => WordTraits.CaseOf(words) == LetterCase.Sentence))
        {
            for (var i = 1; i < words.Length; i++)
            {
                if (char.IsLetter(words[i], 0) && char.IsLetterOrDigit(words[i - 1][^1]))
                {
                    var key = WordTraits.Of(words[i], none).Lower;
                    var (capital, total) = counts.GetValueOrDefault(key);
                    counts[key] = (capital + (char.IsUpper(words[i][0]) ? 1 : 0), total + 1);
                }
            }
        }

        return counts;
    }

    private static Dictionary<uint, int[]> Readings(IReadOnlyList<TreebankSentence> sentences, TokenTag[] labels)
    {
        var numbers = labels.Select((label, i) => (label, i)).ToDictionary(pair => pair.label, pair => pair.i);
        var none = new KnownWords([]);
        var readings = new Dictionary<uint, int[]>();
        foreach (var (word, tag) in sentences.SelectMany(sentence => sentence.Words.Zip(sentence.Tags)))
        {
            if (numbers.TryGetValue(tag, out var label))
            {
                var key = WordTraits.Of(word, none).Lower;
                readings.TryAdd(key, new int[labels.Length]);
                readings[key][label]++;
            }
        }

        return readings;
    }
}
