using FactCheck.Languages.Models;

namespace FactCheck.Languages;

/// <summary>Gives the dictionary form of a word: lower case, except for proper names. Endings are changed by rules learned from treebanks;
/// the longest known ending decides, a whole word being the longest (Chrupala 2006 calls the rules edit scripts).</summary>
public sealed class Lemmatizer
{
    private const int MaxWord = 64;
    private const int MaxLemma = MaxWord + 256;
    private const int Remembered = 1 << 13;

    private readonly LemmaRules _rules;
    private readonly Entry?[] _recent = new Entry[Remembered];
    private readonly string?[] _strings = new string?[Remembered];

    private Lemmatizer(LemmaRules rules) => _rules = rules;

    /// <summary>Reads the lemmatizer of a language from its folder.</summary>
    internal static Lemmatizer Load(string code) => Read(ModelReader.Bytes(code, "lemmas.model"));

    /// <summary>Reads a lemmatizer as written by the training tool.</summary>
    internal static Lemmatizer Read(byte[] bytes) => new(LemmaRules.Read(bytes));

    /// <summary>The lemma of a word in normal form with its tag. A word longer than 64 letters is its own lemma.</summary>
    public string Lemma(string word, TokenTag tag)
    {
        if (word.Length is 0 or > MaxWord)
        {
            return word;
        }

        Span<uint> contexts = stackalloc uint[LemmaRules.MaxContexts];
        Span<char> room = stackalloc char[MaxLemma];
        var lemma = Derive(word, tag, contexts, room, out var count);
        return lemma.SequenceEqual(word) || lemma.IsEmpty ? word : Shared(lemma, contexts[count - 1]);
    }

    /// <summary>The same in lower case, as it was worked out of late, or now. Threads may overwrite each other's; each sees a whole one.</summary>
    public string LowerLemma(string word, TokenTag tag)
    {
        if (word.Length > MaxWord)
        {
            return word.ToLowerInvariant();
        }

        ref var recent = ref _recent[FeatureHash.Of((uint)tag.Penn, FeatureHash.Of(word)) % Remembered];
        var known = recent;
        if (known is null || known.Tag != tag || known.Word != word)
        {
            recent = known = new(word, tag, Lemma(word, tag).ToLowerInvariant());
        }

        return known.Lower;
    }

    /// <summary>The different lemmas that a word can have with any of <paramref name="tags"/>: those of rules that are about all its letters, or leave the first.</summary>
    internal List<string> Plausible(string word, ReadOnlySpan<TokenTag> tags)
    {
        var lemmas = new List<string> { word };
        if (word.Length is 0 or > MaxWord)
        {
            return lemmas;
        }

        Span<uint> contexts = stackalloc uint[LemmaRules.MaxContexts];
        Span<char> room = stackalloc char[MaxLemma];
        foreach (var tag in tags)
        {
            var lemma = Derive(word, tag, contexts, room, out var count);
            var isPlausible = lemma.Length > 0 && (char.ToLowerInvariant(lemma[0]) == char.ToLowerInvariant(word[0]) || _rules.KnowsWord(word.Length, contexts[..count]));
            if (isPlausible && !Contains(lemmas, lemma))
            {
                lemmas.Add(new(lemma));
            }
        }

        return lemmas;
    }

    private static bool Contains(List<string> lemmas, ReadOnlySpan<char> lemma)
    {
        foreach (var known in lemmas)
        {
            if (lemma.SequenceEqual(known))
            {
                return true;
            }
        }

        return false;
    }

    // What the rules make of a word; it stands in the room, and the first so many contexts are those of the word.
    private ReadOnlySpan<char> Derive(string word, TokenTag tag, Span<uint> contexts, Span<char> room, out int count)
    {
        count = LemmaRules.Contexts(word, tag, contexts);
        if (tag.Penn is PennTag.VBD or PennTag.VBN && !_rules.KnowsWord(word.Length, contexts[..count]))
        {
            // A past tense that the treebanks have only as a participle, or the other way round: "shot".
            Span<uint> others = stackalloc uint[LemmaRules.MaxContexts];
            var found = LemmaRules.Contexts(word, tag with { Penn = tag.Penn == PennTag.VBD ? PennTag.VBN : PennTag.VBD }, others);
            if (_rules.KnowsWord(word.Length, others[..found]))
            {
                others[..found].CopyTo(contexts);
                count = found;
            }
        }

        return room[.._rules.Find(contexts[..count]).Apply(word, room)];
    }

    // Lemmas come again and again: the last string made for a slot is used again if it is the same.
    private string Shared(ReadOnlySpan<char> lemma, uint hash)
    {
        ref var recent = ref _strings[hash % Remembered];
        var known = recent;
        return known is not null && lemma.SequenceEqual(known) ? known : recent = new string(lemma);
    }

    private sealed record Entry(string Word, TokenTag Tag, string Lower);
}
