using System.Numerics;

namespace FactCheck.Languages.Models;

/// <summary>What a model knows of a word before it sees the sentence.</summary>
/// <param name="Class">Its word class, learned from unlabelled text; 0: none.</param>
/// <param name="Ambiguity">Which labels it had in the treebanks, as the number of a set; 0: seen too rarely.</param>
/// <param name="Label">The label it always has, or <see cref="NoLabel"/>.</param>
internal readonly record struct VocabularyEntry(ushort Class, ushort Ambiguity, byte Label)
{
    /// <summary>Says that only the sentence can tell.</summary>
    public const byte NoLabel = 255;

    /// <summary>A word never seen.</summary>
    public static readonly VocabularyEntry Unknown = new(0, 0, NoLabel);
}

/// <summary>The known words, found by the hash of their lower-case form.</summary>
internal sealed class Vocabulary
{
    private readonly uint[] _keys;
    private readonly VocabularyEntry[] _entries;
    private readonly int _mask;

    /// <summary>A vocabulary of the given words.</summary>
    public Vocabulary(IReadOnlyCollection<KeyValuePair<uint, VocabularyEntry>> words)
    {
        _keys = new uint[BitOperations.RoundUpToPowerOf2((uint)Math.Max(words.Count * 2, 16))];
        _entries = new VocabularyEntry[_keys.Length];
        _mask = _keys.Length - 1;
        foreach (var (key, entry) in words)
        {
            var at = Slot(key);
            _keys[at] = key;
            _entries[at] = entry;
        }
    }

    /// <summary>Reads the vocabulary of a language from its folder.</summary>
    public static Vocabulary Load(string code) => Read(ModelReader.Bytes(code, "words.model"));

    /// <summary>Reads a vocabulary as written by the training tool.</summary>
    public static Vocabulary Read(byte[] bytes)
    {
        var reader = new ModelReader(bytes);
        var words = new KeyValuePair<uint, VocabularyEntry>[reader.Int()];
        foreach (ref var word in words.AsSpan())
        {
            word = new(reader.UInt(), new(reader.UShort(), reader.UShort(), reader.Byte()));
        }

        return new(words);
    }

    /// <summary>What is known of the word with that hash.</summary>
    public VocabularyEntry this[uint key]
    {
        get
        {
            var at = Slot(key);
            return _keys[at] == key ? _entries[at] : VocabularyEntry.Unknown;
        }
    }

    private int Slot(uint key)
    {
        var at = (int)key & _mask;
        while (_keys[at] != 0 && _keys[at] != key)
        {
            at = (at + 1) & _mask;
        }

        return at;
    }
}
