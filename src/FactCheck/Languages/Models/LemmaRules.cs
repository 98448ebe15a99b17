using System.Numerics;

namespace FactCheck.Languages.Models;

/// <summary>Which capitals a lemma takes from its word.</summary>
internal enum LemmaCase : byte
{
    /// <summary>None.</summary>
    Lower,

    /// <summary>All as they stand.</summary>
    Keep,

    /// <summary>The first letter is a capital, the others are not.</summary>
    Capitalize,
}

/// <summary>How to make a lemma from a word.</summary>
/// <param name="Case">What becomes of capitals.</param>
/// <param name="Cut">How many letters go at the end.</param>
/// <param name="Ending">What comes in their place.</param>
internal readonly record struct LemmaScript(LemmaCase Case, byte Cut, string Ending)
{
    /// <summary>Writes the lemma, which needs no more room than the word and the ending; returns its length.</summary>
    public int Apply(ReadOnlySpan<char> word, Span<char> lemma)
    {
        var kept = word[..^Math.Min(Cut, word.Length)];
        if (Case == LemmaCase.Keep)
        {
            kept.CopyTo(lemma);
        }
        else
        {
            kept.ToLowerInvariant(lemma);
        }

        if (Case == LemmaCase.Capitalize && kept.Length > 0)
        {
            lemma[0] = char.ToUpperInvariant(kept[0]);
        }

        Ending.CopyTo(lemma[kept.Length..]);
        return kept.Length + Ending.Length;
    }
}

/// <summary>The contexts that decide how a lemma is made: the tag and the capitals with the whole word, with its last letters, or alone.
/// The longest known context wins, so that an irregular word is only the longest of rules.</summary>
internal sealed class LemmaRules
{
    /// <summary>How many last letters are looked at.</summary>
    public const int MaxSuffix = 6;

    /// <summary>How many contexts a word has at most.</summary>
    public const int MaxContexts = MaxSuffix + 3;

    private readonly LemmaScript[] _scripts;
    private readonly uint[] _keys;
    private readonly ushort[] _values;
    private readonly int _mask;

    private LemmaRules(LemmaScript[] scripts, int rules)
    {
        _scripts = scripts;
        _keys = new uint[BitOperations.RoundUpToPowerOf2((uint)Math.Max(rules * 2, 16))];
        _values = new ushort[_keys.Length];
        _mask = _keys.Length - 1;
    }

    /// <summary>Reads rules as written by the training tool.</summary>
    public static LemmaRules Read(byte[] bytes)
    {
        var reader = new ModelReader(bytes);
        var scripts = new LemmaScript[reader.UShort()];
        foreach (ref var script in scripts.AsSpan())
        {
            script = new((LemmaCase)reader.Byte(), reader.Byte(), reader.Text());
        }

        var count = reader.Int();
        var rules = new LemmaRules(scripts, count);
        for (var i = 0; i < count; i++)
        {
            var key = reader.UInt();
            var slot = rules.Slot(key);
            rules._keys[slot] = key;
            rules._values[slot] = reader.UShort();
        }

        return rules;
    }

    /// <summary>The contexts of a word, the shortest first: its last letters, one more each, then the whole word, then the whole word with its capitals.
    /// Capitals count from the first on for proper nouns only. Returns the number, <see cref="MaxContexts"/> at most.</summary>
    public static int Contexts(ReadOnlySpan<char> word, TokenTag tag, Span<uint> contexts)
    {
        var capitals = (uint)CapitalsOf(word);
        var hash = FeatureHash.Add(FeatureHash.Add(FeatureHash.Seed, (uint)tag.Universal), (uint)tag.Penn);
        hash = FeatureHash.Add(hash, tag.Universal == UniversalTag.Propn ? capitals : 0);
        var count = 0;
        contexts[count++] = FeatureHash.Finish(hash);
        for (var i = word.Length - 1; i >= 0; i--)
        {
            hash = FeatureHash.Add(hash, char.ToLowerInvariant(word[i]));
            if (word.Length - i <= MaxSuffix)
            {
                contexts[count++] = FeatureHash.Finish(hash);
            }
        }

        contexts[count++] = FeatureHash.Finish(FeatureHash.Add(hash, '^'));
        contexts[count++] = FeatureHash.Finish(FeatureHash.Add(FeatureHash.Add(hash, '^'), capitals + 1));
        return count;
    }

    /// <summary>The script of the longest known context; lower case where there is none.</summary>
    public LemmaScript Find(ReadOnlySpan<uint> contexts)
    {
        for (var i = contexts.Length - 1; i >= 0; i--)
        {
            var slot = Slot(contexts[i]);
            if (_keys[slot] != 0)
            {
                return _scripts[_values[slot]];
            }
        }

        return new(LemmaCase.Lower, 0, "");
    }

    /// <summary>Whether there is a rule that looks at all letters of a word, and not only at its ending or tag.</summary>
    public bool KnowsWord(int letters, ReadOnlySpan<uint> contexts)
    {
        for (var i = Math.Min(letters, contexts.Length - 2); i < contexts.Length; i++)
        {
            if (_keys[Slot(contexts[i])] != 0)
            {
                return true;
            }
        }

        return false;
    }

    private static Capitals CapitalsOf(ReadOnlySpan<char> word) =>
        word.Length == 0 || !char.IsUpper(word[0]) ? Capitals.None
        : word.Length > 1 && char.IsUpper(word[^1]) ? Capitals.All
        : Capitals.First;

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
