using FactCheck.Languages;

namespace FactCheck.Alignment.Wording;

/// <summary>Numbers words: those that differ only in case, in their ending or in being another word for the same have one number.</summary>
/// <param name="language">The language.</param>
/// <param name="lexicon">Gets a word of every number, in lower case.</param>
internal sealed class WordNumbers(Language language, List<string> lexicon)
{
    private static readonly TokenTag s_past = new(UniversalTag.Verb, PennTag.VBD);

    private readonly Dictionary<string, int> _byWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _byClass = new(StringComparer.Ordinal);

    /// <summary>The number of a word.</summary>
    public int Of(ReadOnlySpan<char> text)
    {
        var byText = _byWord.GetAlternateLookup<ReadOnlySpan<char>>();
        if (byText.TryGetValue(text, out var number))
        {
            return number;
        }

        var lower = text.ToString().ToLowerInvariant();
        var name = ClassOf(lower);
        if (!_byClass.TryGetValue(name, out number))
        {
            _byClass[name] = number = lexicon.Count;
            lexicon.Add(lower);
        }

        byText[text] = number;
        return number;
    }

    private string ClassOf(string lower)
    {
        var verb = language.Lemmatizer.Lemma(lower, s_past).ToLowerInvariant();
        return language.Classes.KnowsVerb(verb) ? language.Classes.AnyClassOf(verb)
            : language.Nouns.Singular(lower) is var noun && language.Classes.Knows(noun) ? language.Classes.ClassOf(noun, isVerb: false)
            : noun;
    }
}
