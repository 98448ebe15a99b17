using System.Diagnostics.CodeAnalysis;

namespace FactCheck.Text;

/// <summary>What was worked out of the first words met, for most words of a text come again. It holds so many words and no more: one whose place is taken is worked out each
/// time. The value must depend on the word alone. Threads may share it.</summary>
/// <param name="make">Works a value out.</param>
internal sealed class WordMemory<T>(Func<string, T> make)
{
    private const int Places = 1 << 13;

    /// <summary>Longer words are rare, and would take room without a bound.</summary>
    private const int Longest = 24;

    private readonly Entry?[] _entries = new Entry[Places];

    /// <summary>The value of a word.</summary>
    public T this[ReadOnlySpan<char> word] => TryGet(word, out var value) ? value : make(new(word));

    /// <summary>The value of a word; false where there is no place for it.</summary>
    public bool TryGet(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out T value)
    {
        ref var place = ref _entries[PlaceOf(word)];
        var entry = place;
        if (entry is null && word.Length <= Longest)
        {
            var copy = new string(word);
            place = entry = new(copy, make(copy));
        }

        var isKnown = entry is not null && word.SequenceEqual(entry.Word);
        value = isKnown ? entry!.Value : default;
        return isKnown;
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
