using FactCheck.Languages.Models;

namespace FactCheck.Training;

/// <summary>Groups words that keep the same company: predictive exchange (Uszkoreit and Brants 2008), here with the word before and the word
/// after as contexts. Each word in turn moves to the class under which its contexts are likeliest.</summary>
internal sealed class WordClassTrainer
{
    private const int MinCount = 3;
    private const int Rounds = 15;
    private const double Precision = 1 << 20;

    private readonly uint[] _words;
    private readonly int[] _counts;
    private readonly List<(int Context, int Count)>[] _contexts;
    private readonly int[] _classOf;
    private readonly int _classes;
    private readonly int[] _classCounts;
    private readonly int[] _table;
    private readonly long[] _gains;
    private readonly long[] _log;

    private WordClassTrainer(uint[] words, int[] counts, List<(int Context, int Count)>[] contexts, int classes)
    {
        (_words, _counts, _contexts, _classes) = (words, counts, contexts, classes);
        (_classCounts, _gains) = (new int[classes], new long[classes]);
        _classOf = new int[words.Length];
        _table = new int[2 * (words.Length + 1) * classes];
        _log = new long[counts.Sum() + 1];
        for (var i = 1; i < _log.Length; i++)
        {
            // Whole numbers: sums do not depend on their order, nor the result on the machine.
            _log[i] = (long)Math.Round(i * Math.Log(i) * Precision);
        }
    }

    /// <summary>The class of each word, one of <paramref name="classes"/>, by its hash, from 1 on; rare words have none.</summary>
    public static Dictionary<uint, ushort> Train(IEnumerable<string[]> sentences, int classes)
    {
        var none = new KnownWords([]);
        var trainer = Count([.. sentences.Select(words => Array.ConvertAll(words, word => WordTraits.Of(word, none).Lower))], classes);
        for (var word = 0; word < trainer._words.Length; word++)
        {
            trainer.Move(word, word % classes, 1);
        }

        for (var round = 0; round < Rounds; round++)
        {
            trainer.Exchange();
        }

        return Enumerable.Range(0, trainer._words.Length).ToDictionary(word => trainer._words[word], word => (ushort)(trainer._classOf[word] + 1));
    }

    /// <summary>Counts words, the most frequent first, and their neighbours. A rare neighbour counts as a boundary.</summary>
    private static WordClassTrainer Count(List<uint[]> sentences, int classes)
    {
        var words = sentences.SelectMany(words => words).CountBy(word => word).Where(word => word.Value >= MinCount)
            .OrderByDescending(word => word.Value).ThenBy(word => word.Key).ToList();
        var numbers = words.Select((word, i) => (word.Key, i)).ToDictionary(word => word.Key, word => word.i);
        var contexts = words.Select(_ => new Dictionary<int, int>()).ToList();
        foreach (var sentence in sentences)
        {
            var row = Array.ConvertAll(sentence, word => numbers.GetValueOrDefault(word, -1));
            for (var i = 0; i < row.Length; i++)
            {
                if (row[i] >= 0)
                {
                    Increase(contexts[row[i]], i > 0 ? 2 * (row[i - 1] + 1) : 0);
                    Increase(contexts[row[i]], (i + 1 < row.Length ? 2 * (row[i + 1] + 1) : 0) + 1);
                }
            }
        }

        return new([.. words.Select(word => word.Key)], [.. words.Select(word => word.Value)],
            [.. contexts.Select(table => table.OrderBy(entry => entry.Key).Select(entry => (entry.Key, entry.Value)).ToList())], classes);
    }

    private static void Increase(Dictionary<int, int> table, int key) => table[key] = table.GetValueOrDefault(key) + 1;

    private void Exchange()
    {
        for (var word = 0; word < _words.Length; word++)
        {
            Move(word, _classOf[word], -1);
            Move(word, BestClass(word), 1);
        }
    }

    private int BestClass(int word)
    {
        for (var to = 0; to < _classes; to++)
        {
            _gains[to] = -2 * (_log[_classCounts[to] + _counts[word]] - _log[_classCounts[to]]);
        }

        foreach (var (context, count) in _contexts[word])
        {
            var row = _table.AsSpan(context * _classes, _classes);
            for (var to = 0; to < row.Length; to++)
            {
                var before = row[to];
                if (before > 0)
                {
                    _gains[to] += _log[before + count] - _log[before] - _log[count];
                }
            }
        }

        return Array.IndexOf(_gains, _gains.Max());
    }

    private void Move(int word, int to, int sign)
    {
        _classOf[word] = to;
        _classCounts[to] += sign * _counts[word];
        foreach (var (context, count) in _contexts[word])
        {
            _table[(context * _classes) + to] += sign * count;
        }
    }
}
