using FactCheck.Languages;

namespace FactCheck.Training;

/// <summary>Better lemmas for words that the treebanks do not have with a tag: where an ending's rule makes a stem that nobody writes ("fined", "fin") and another change of
/// the same tag makes one that is known ("fine"), the known one is right.</summary>
internal sealed class LemmaGuesses
{
    private const int MinWords = 5;
    private const int MinLength = 4;
    private const int ClearlyMore = 10;

    private readonly Dictionary<TokenTag, HashSet<(string Cut, string Ending)>> _changes;
    private readonly HashSet<(TokenTag Tag, string Word)> _seen = [];
    private readonly HashSet<(UniversalTag Tag, string Lemma)> _lemmas = [];
    private readonly Dictionary<string, int> _counts;

    /// <summary>Learns which changes a tag makes and which words there are.</summary>
    public LemmaGuesses(IReadOnlyList<TreebankSentence> sentences, IEnumerable<string[]> text)
    {
        var words = new Dictionary<(TokenTag Tag, string Cut, string Ending), HashSet<string>>();
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Words.Length; i++)
            {
                var (word, lemma, tag) = (sentence.Words[i].ToLowerInvariant(), sentence.Lemmas[i].ToLowerInvariant(), sentence.Tags[i]);
                _seen.Add((tag, word));
                _lemmas.Add((tag.Universal, lemma));
                var common = word.AsSpan().CommonPrefixLength(lemma);
                var key = (tag, word[common..], lemma[common..]);
                words.TryAdd(key, []);
                words[key].Add(word);
            }
        }

        _changes = words.Where(entry => entry.Key.Cut.Length > 0 && entry.Value.Count >= MinWords)
            .GroupBy(entry => entry.Key.Tag, entry => (entry.Key.Cut, entry.Key.Ending))
            .ToDictionary(group => group.Key, group => group.ToHashSet());
        _counts = text.SelectMany(sentence => sentence).Where(word => word.All(char.IsAsciiLetterLower)).CountBy(word => word).ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>The words whose lemma by the rules, <paramref name="ruled"/>, is not the best guess, with that guess.</summary>
    public IEnumerable<(string Word, TokenTag Tag, string Lemma)> Corrections(Func<string, TokenTag, string> ruled)
    {
        foreach (var (tag, changes) in _changes.OrderBy(entry => (entry.Key.Universal, entry.Key.Penn)))
        {
            foreach (var word in _counts.Keys.Where(word => word.Length >= MinLength && !_seen.Contains((tag, word))).Order(StringComparer.Ordinal))
            {
                var lemma = ruled(word, tag);
                var best = changes.Where(change => word.EndsWith(change.Cut, StringComparison.Ordinal))
                    .Select(change => word[..^change.Cut.Length] + change.Ending).Append(lemma)
                    .OrderByDescending(guess => Weight(tag, guess)).ThenBy(guess => guess == lemma ? 0 : 1).ThenBy(guess => guess, StringComparer.Ordinal).First();
                if (best != lemma && !_lemmas.Contains((tag.Universal, lemma)) && Weight(tag, best) > ClearlyMore * Weight(tag, lemma))
                {
                    yield return (word, tag, best);
                }
            }
        }
    }

    /// <summary>How well a lemma is known: as one of its tag most of all.</summary>
    private int Weight(TokenTag tag, string lemma) =>
        _counts.GetValueOrDefault(lemma) + (_lemmas.Contains((tag.Universal, lemma)) ? 1000 : 0);
}
