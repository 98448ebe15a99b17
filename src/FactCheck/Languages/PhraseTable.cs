using System.Collections.Frozen;

namespace FactCheck.Languages;

/// <summary>Phrases of one or more words, looked up word by word; the longest wins.</summary>
public sealed class PhraseTable<T>
{
    private readonly FrozenDictionary<string, Entry[]> _byFirst;

    /// <summary>A table of the phrases; a later phrase does not displace an equal earlier one.</summary>
    /// <param name="phrases">Words of a phrase separated by spaces, as the tokenizer cuts them, with their value.</param>
    public PhraseTable(IEnumerable<KeyValuePair<string, T>> phrases)
    {
        _byFirst = phrases
            .SelectMany(phrase => Cuts(phrase.Key).Select(words => new Entry(words, phrase.Value)))
            .GroupBy(entry => entry.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Words.Length).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The longest phrase that begins at <paramref name="words"/>[<paramref name="at"/>].</summary>
    public bool TryMatch(ReadOnlySpan<string> words, int at, out T value, out int length)
    {
        if ((uint)at < (uint)words.Length && _byFirst.TryGetValue(words[at], out var entries))
        {
            foreach (var entry in entries)
            {
                if (entry.Words.Length <= words.Length - at && words.Slice(at, entry.Words.Length).SequenceEqual(entry.Words))
                {
                    value = entry.Value;
                    length = entry.Words.Length;
                    return true;
                }
            }
        }

        value = default!;
        length = 0;
        return false;
    }

    // A word with signs inside ("km/h", "US$", "sq.") may come as one token or as several: both are looked for. Hyphens always stand apart.
    private static IEnumerable<string[]> Cuts(string phrase)
    {
        var words = phrase.Replace("-", " - ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        yield return words;
        string[] apart = [.. words.SelectMany(Apart)];
        if (apart.Length > words.Length)
        {
            yield return apart;
        }
    }

    private static IEnumerable<string> Apart(string word)
    {
        var start = 0;
        for (var i = 1; i <= word.Length; i++)
        {
            if (i == word.Length || !(char.IsLetter(word[i]) && char.IsLetter(word[i - 1])))
            {
                yield return word[start..i];
                start = i;
            }
        }
    }

    private sealed record Entry(string[] Words, T Value);
}
