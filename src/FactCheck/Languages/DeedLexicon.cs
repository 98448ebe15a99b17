using System.Collections.Frozen;

namespace FactCheck.Languages;

/// <summary>Nouns that tell what befalls others or what these do, read from <c>deeds.tsv</c>: "the death of a girl" says what "a girl died" says.</summary>
public sealed class DeedLexicon
{
    private readonly FrozenDictionary<string, Deed> _deeds;

    /// <summary>Reads the deeds of a language.</summary>
    public DeedLexicon(string code) =>
        _deeds = LexiconFile.Rows(code, "deeds.tsv").ToFrozenDictionary(row => row[0], row => new Deed(row[1], row[2] == "patient"), StringComparer.Ordinal);

    /// <summary>The verb of a noun in the singular, and whether it is done to the noun behind it; false for any other noun.</summary>
    public bool TryGet(string noun, out Deed deed) => _deeds.TryGetValue(noun, out deed);
}

/// <summary>What a noun tells.</summary>
/// <param name="Verb">The lemma of the verb that says the same.</param>
/// <param name="IsSuffered">Whether the noun of "of" behind it suffers it rather than does it.</param>
public readonly record struct Deed(string Verb, bool IsSuffered);
