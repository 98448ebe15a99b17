using System.Numerics;

namespace FactCheck.Languages.Models;

/// <summary>What a model knows of a word before it sees the sentence.</summary>
/// <param name="Class">Its word class, learned from unlabelled text; 0: none.</param>
/// <param name="FineClass">The same among more and smaller classes.</param>
/// <param name="Ambiguity">Which labels it had in the treebanks, as the number of a set; 0: seen too rarely.</param>
/// <param name="Capital">How often it has a capital within a sentence, in six steps from 1, never, to 6, always; 0: seen too rarely.</param>
/// <param name="Label">The label it always has, or <see cref="NoLabel"/>.</param>
internal readonly record struct KnownWord(ushort Class, ushort FineClass, ushort Ambiguity, byte Capital, byte Label)
{
    /// <summary>Says that only the sentence can tell.</summary>
    public const byte NoLabel = 255;

    /// <summary>A word never seen.</summary>
    public static readonly KnownWord Unknown = new(0, 0, 0, 0, NoLabel);
}

/// <summary>The known words, found by the hash of their lower-case form.</summary>
internal sealed class KnownWords
{
    private readonly uint[] _keys;
    private readonly KnownWord[] _entries;
    private readonly int _mask;

    /// <summary>A table of the given words.</summary>
    public KnownWords(IReadOnlyCollection<KeyValuePair<uint, KnownWord>> words)
    {
        _keys = new uint[BitOperations.RoundUpToPowerOf2((uint)Math.Max(words.Count * 2, 16))];
        _entries = new KnownWord[_keys.Length];
        _mask = _keys.Length - 1;
        foreach (var (key, entry) in words)
        {
            var at = Slot(key);
            _keys[at] = key;
            _entries[at] = entry;
        }
    }

    /// <summary>Reads the known words of a language from its folder.</summary>
    public static KnownWords Load(string code) => Read(ModelReader.Bytes(code, "words.model"));

    /// <summary>Reads known words as written by the training tool.</summary>
    public static KnownWords Read(byte[] bytes)
    {
        var reader = new ModelReader(bytes);
        var words = new KeyValuePair<uint, KnownWord>[reader.Int()];
        foreach (ref var word in words.AsSpan())
        {
            word = new(reader.UInt(), new(reader.UShort(), reader.UShort(), reader.UShort(), reader.Byte(), reader.Byte()));
        }

        return new(words);
    }

    /// <summary>What is known of the word with that hash.</summary>
    public KnownWord this[uint key]
    {
        get
        {
            var at = Slot(key);
            return _keys[at] == key ? _entries[at] : KnownWord.Unknown;
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
