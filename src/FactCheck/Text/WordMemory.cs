using System.Diagnostics.CodeAnalysis;

namespace FactCheck.Text;

/// <summary>What was worked out of the first words met, for most words of a text come again. It holds so many words and no more: one whose place is taken is worked out each
/// time. The value must depend on the word alone. Threads may share it.</summary>
/// <param name="make">Works a value out.</param>
internal sealed class WordMemory<T>(Func<string, T> make)
{
    private const int Places = 1 << 16;

    /// <summary>Longer words are rare, and would take room without a bound.</summary>
    private const int Longest = 24;

    /// <summary>So many places in a row may be a word's.</summary>
    private const int Tries = 4;

    private readonly Entry?[] _entries = new Entry[Places + Tries];

    /// <summary>The value of a word; false where there is no place for it.</summary>
    public bool TryGet(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out T value)
    {
        var first = PlaceOf(word);
        for (var at = first; at < first + Tries; at++)
        {
            ref var place = ref _entries[at];
            var entry = place;
            if (entry is null && word.Length <= Longest)
            {
                var copy = new string(word);
                place = entry = new(copy, make(copy));
            }

            if (entry is null || word.SequenceEqual(entry.Word))
            {
                value = entry is null ? default : entry.Value;
                return entry is not null;
            }
        }

        value = default;
        return false;
    }

    private static int PlaceOf(ReadOnlySpan<char> word)
    {
        var hash = 0u;
        foreach (var letter in word)
        {
            hash = (hash ^ letter) * 0x9E3779B1;
            hash ^= hash >> 15;
        }

        return (int)(hash & (Places - 1));
    }

    private sealed record Entry(string Word, T Value);
}
