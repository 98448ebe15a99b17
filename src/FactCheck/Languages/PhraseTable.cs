using System.Collections.Frozen;

namespace FactCheck.Languages;

<<<<<<< HEAD
/// <summary>Phrases of one or more tokens with what they stand for; the longest one at a place is found without trying all.</summary>
public sealed class PhraseTable<T>
{
    private readonly FrozenDictionary<string, int> _longest;
    private readonly FrozenDictionary<string, T> _phrases;

    /// <summary>A table of <paramref name="entries"/>; of two entries with one phrase the first stays.</summary>
    public PhraseTable(IEnumerable<KeyValuePair<string, T>> entries)
    {
        var phrases = new Dictionary<string, T>(StringComparer.Ordinal);
        var longest = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (phrase, value) in entries)
        {
            var tokens = Phrase.Tokens(phrase);
            if (tokens.Length == 0 || !phrases.TryAdd(string.Join(' ', tokens), value))
            {
                continue;
            }

            longest[tokens[0]] = Math.Max(tokens.Length, longest.GetValueOrDefault(tokens[0]));
        }

        _phrases = phrases.ToFrozenDictionary(StringComparer.Ordinal);
        _longest = longest.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The longest phrase that starts at <paramref name="first"/>; its number of tokens is 0 if there is none.</summary>
    public int Match(ReadOnlySpan<string> words, int first, out T? value)
    {
        value = default;
        if ((uint)first >= (uint)words.Length || !_longest.TryGetValue(words[first], out var longest))
        {
            return 0;
        }

        for (var count = Math.Min(longest, words.Length - first); count > 0; count--)
        {
            var phrase = count == 1 ? words[first] : string.Join(' ', words.Slice(first, count));
            if (_phrases.TryGetValue(phrase, out value))
            {
                return count;
            }
        }

        return 0;
    }

    /// <summary>The longest phrase that ends just before <paramref name="end"/> and starts at <paramref name="start"/> or behind it.</summary>
    public int MatchBefore(ReadOnlySpan<string> words, int start, int end, int longest, out T? value)
    {
        for (var count = Math.Min(longest, end - start); count > 0; count--)
        {
            if (_longest.TryGetValue(words[end - count], out var most) && most >= count
                && _phrases.TryGetValue(count == 1 ? words[end - 1] : string.Join(' ', words.Slice(end - count, count)), out value))
            {
                return count;
            }
        }

        value = default;
        return 0;
    }

    /// <summary>Whether the one-token phrase is in the table.</summary>
    public bool TryGet(string word, out T? value) => _phrases.TryGetValue(word, out value);
}

/// <summary>Cuts lexicon entries the way the tokenizer cuts text.</summary>
public static class Phrase
{
    /// <summary>The tokens of <paramref name="phrase"/>: hyphens, commas and the possessive stand alone.</summary>
    public static string[] Tokens(string phrase)
    {
        var tokens = new List<string>();
        foreach (var word in phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            AddWord(word, tokens);
        }

        return [.. tokens];
    }

    private static void AddWord(string word, List<string> tokens)
    {
        var parts = word.Split('-');
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0)
            {
                tokens.Add("-");
            }

            var part = parts[i];
            var comma = part.EndsWith(',');
            part = comma ? part[..^1] : part;
            var possessive = part.EndsWith("'s", StringComparison.Ordinal) && part.Length > 2;
            part = possessive ? part[..^2] : part;
            if (part.Length > 0)
            {
                tokens.Add(part);
            }

            if (possessive)
            {
                tokens.Add("'s");
            }

            if (comma)
            {
                tokens.Add(",");
            }
        }
    }
=======
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
>>>>>>> numbers
}
