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
    private readonly string?[] _recent = new string?[Remembered];

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
        var count = LemmaRules.Contexts(word, tag, contexts);
        Span<char> room = stackalloc char[MaxLemma];
        var lemma = room[.._rules.Find(contexts[..count]).Apply(word, room)];
        return lemma.SequenceEqual(word) || lemma.IsEmpty ? word : Shared(lemma, contexts[count - 1]);
    }

    // Lemmas come again and again: the last string made for a slot is used again if it is the same. Threads may overwrite each other's; each sees a whole string.
    private string Shared(ReadOnlySpan<char> lemma, uint hash)
    {
        ref var recent = ref _recent[hash % Remembered];
        var known = recent;
        return known is not null && lemma.SequenceEqual(known) ? known : recent = new string(lemma);
    }
}
