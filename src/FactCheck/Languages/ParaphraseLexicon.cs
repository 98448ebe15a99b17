using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FactCheck.Languages;

/// <summary>Words by which two statements may tell the same fact, read from <c>paraphrases.tsv</c>. They reach further than <see cref="LexicalClasses"/>, which says
/// what two values are of: here other words must agree too.</summary>
public sealed class ParaphraseLexicon
{
    private readonly FrozenDictionary<string, string> _verbs;
    private readonly FrozenDictionary<string, string> _nouns;
    private readonly LexicalClasses _classes;

    /// <summary>Reads the table of a language; words that it does not list go by their class.</summary>
    public ParaphraseLexicon(string code, LexicalClasses classes)
    {
        var rows = LexiconFile.Rows(code, "paraphrases.tsv").ToArray();
        (_classes, _verbs, _nouns) = (classes, Groups(rows, "verb"), Groups(rows, "noun"));
    }

    /// <summary>What stands for a verb with its particle and for all that say the same; "voice support" says what "support" says.</summary>
    /// <param name="lemma">The verb.</param>
    /// <param name="noun">The noun of its object, if it has one.</param>
    public string OfVerb(string lemma, string? noun)
    {
        var verb = lemma.Replace(' ', '_');
        return (noun is null ? null : _verbs.GetValueOrDefault($"{verb}_{noun}")) ?? _verbs.GetValueOrDefault(verb) ?? _classes.ClassOf(lemma, isVerb: true);
    }

    /// <summary>What stands for a noun or an adjective and for all that say the same.</summary>
    public string OfNoun(string lemma) => _nouns.GetValueOrDefault(lemma) ?? _classes.WidestClassOf(lemma);

    private static FrozenDictionary<string, string> Groups(IEnumerable<ImmutableArray<string>> rows, string partOfSpeech) =>
        rows.Where(row => row[0] == partOfSpeech).Select(row => row[1].Split(' ')).SelectMany(words => words.Select(word => (Word: word, Group: "=" + words[0])))
            .DistinctBy(entry => entry.Word, StringComparer.Ordinal).ToFrozenDictionary(entry => entry.Word, entry => entry.Group, StringComparer.Ordinal);
}
