using System.Numerics;

namespace FactCheck.Languages;

/// <summary>Says of most words that they are not in a table, by their length and three of their letters: that takes no hash of the word and no look at the table, and most words of a
/// text are in no table.</summary>
internal sealed class WordFilter
{
    private const int BitsPerWord = 16;
    private const int Fewest = 1 << 11;

    private readonly ulong[] _bits;
    private readonly uint _mask;

    /// <summary>A filter that will know so many words.</summary>
    public WordFilter(int words)
    {
        var bits = BitOperations.RoundUpToPowerOf2((uint)Math.Max(Fewest, words * BitsPerWord));
        (_bits, _mask) = (new ulong[bits / 64], bits - 1);
    }

    /// <summary>A filter for the words.</summary>
    public static WordFilter Of(IReadOnlyCollection<string> words)
    {
        var filter = new WordFilter(words.Count);
        foreach (var word in words)
        {
            filter.Add(word);
        }

        return filter;
    }

    /// <summary>Adds a word.</summary>
    public void Add(ReadOnlySpan<char> word)
    {
        var bit = BitOf(word) & _mask;
        _bits[bit / 64] |= 1UL << (int)(bit % 64);
    }

    /// <summary>False where the word has surely not been added.</summary>
    public bool MayContain(ReadOnlySpan<char> word)
    {
        var bit = BitOf(word) & _mask;
        return (_bits[bit / 64] >> (int)(bit % 64) & 1) != 0;
    }

    private static uint BitOf(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
        {
            return 0;
        }

        var letters = word[0] + ((uint)word[word.Length / 2] << 5) + ((uint)word[^1] << 10) + ((uint)word.Length << 16);
        letters *= 0x9E3779B1;
        return letters ^ (letters >> 15);
    }
}
