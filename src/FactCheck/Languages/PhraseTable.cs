using System.Runtime.InteropServices;

namespace FactCheck.Languages;

/// <summary>Phrases of one or more tokens with what they stand for; the longest one at a place is found without trying all.</summary>
public sealed class PhraseTable<T>
{
    // Not frozen: with tens of thousands of names, freezing would cost more than a short run gains by it.
    private readonly Dictionary<string, Entry> _byFirst = new(StringComparer.Ordinal);
    private readonly WordFilter _filter;

    /// <summary>A table of <paramref name="phrases"/>; of two entries with one phrase the first stays.</summary>
    /// <param name="phrases">Words of a phrase separated by spaces, with their value.</param>
    public PhraseTable(IEnumerable<KeyValuePair<string, T>> phrases)
    {
        foreach (var (phrase, value) in phrases)
        {
            if (Phrase.IsOneWord(phrase))
            {
                Add(new Entry([phrase], value));
                continue;
            }

            foreach (var words in Phrase.Cuts(phrase))
            {
                Add(new Entry(words, value));
            }
        }

        _filter = WordFilter.Of(_byFirst.Keys);
    }

    /// <summary>The longest phrase that begins at <paramref name="words"/>[<paramref name="at"/>].</summary>
    public bool TryMatch(ReadOnlySpan<string> words, int at, out T value, out int length)
    {
        length = Match(words, at, out var found);
        value = found!;
        return length > 0;
    }

    /// <summary>The longest phrase that starts at <paramref name="first"/>; its number of tokens is 0 if there is none.</summary>
    public int Match(ReadOnlySpan<string> words, int first, out T? value)
    {
        if ((uint)first < (uint)words.Length && _filter.MayContain(words[first]) && _byFirst.TryGetValue(words[first], out var entry))
        {
            for (; entry is not null; entry = entry.Next)
            {
                if (entry.Words.Length <= words.Length - first && words.Slice(first + 1, entry.Words.Length - 1).SequenceEqual(entry.Words.AsSpan(1)))
                {
                    value = entry.Value;
                    return entry.Words.Length;
                }
            }
        }

        value = default;
        return 0;
    }

    /// <summary>The longest phrase that ends just before <paramref name="end"/> and starts at <paramref name="start"/> or behind it.</summary>
    public int MatchBefore(ReadOnlySpan<string> words, int start, int end, int longest, out T? value)
    {
        for (var count = Math.Min(longest, end - start); count > 0; count--)
        {
            if (Match(words[..end], end - count, out value) == count)
            {
                return count;
            }
        }

        value = default;
        return 0;
    }

    /// <summary>Whether the one-token phrase is in the table.</summary>
    public bool TryGet(string word, out T? value) => Match([word], 0, out value) == 1;

    /// <summary>Behind all entries that are as long or longer.</summary>
    private void Add(Entry entry)
    {
        ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(_byFirst, entry.Words[0], out _);
        if (first is null || first.Words.Length < entry.Words.Length)
        {
            (entry.Next, first) = (first, entry);
            return;
        }

        var before = first;
        while (before.Next is { } next && next.Words.Length >= entry.Words.Length)
        {
            before = next;
        }

        (entry.Next, before.Next) = (before.Next, entry);
    }

    private sealed class Entry(string[] words, T value)
    {
        public string[] Words { get; } = words;

        public T Value { get; } = value;

        /// <summary>The next entry with the same first word, which is as long or shorter.</summary>
        public Entry? Next { get; set; }
    }
}

/// <summary>Cuts lexicon entries the way the tokenizer cuts text.</summary>
public static class Phrase
{
    /// <summary>The tokens of <paramref name="phrase"/>: hyphens, commas, and an apostrophe with the last letter stand alone.</summary>
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
            var clitic = part is [_, .., '\'', _] ? part[^2..] : "";
            part = part[..^clitic.Length];
            if (part.Length > 0)
            {
                tokens.Add(part);
            }

            if (clitic.Length > 0)
            {
                tokens.Add(clitic);
            }

            if (comma)
            {
                tokens.Add(",");
            }
        }
    }

    /// <summary>Whether the phrase is letters only, and so one token.</summary>
    internal static bool IsOneWord(string phrase)
    {
        foreach (var letter in phrase)
        {
            if (!char.IsLetter(letter))
            {
                return false;
            }
        }

        return phrase.Length > 0;
    }

    /// <summary>The ways a text may have the phrase: a word with signs inside ("km/h", "US$") comes as one token or as several.</summary>
    internal static IEnumerable<string[]> Cuts(string phrase)
    {
        var words = Tokens(phrase);
        if (words.Length == 0)
        {
            yield break;
        }

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
}
