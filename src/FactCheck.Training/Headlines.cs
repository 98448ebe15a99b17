using FactCheck.Languages;

namespace FactCheck.Training;

/// <summary>Copies of sentences written as headlines are: the treebanks have few of them, news has one an article.</summary>
internal static class Headlines
{
    private const int Every = 16;

    /// <summary>The sentences and, of each sixteenth one, a copy in capitals and of another sixteenth a copy in title case.</summary>
    public static IReadOnlyList<TreebankSentence> Added(IReadOnlyList<TreebankSentence> sentences) =>
    [
        .. sentences,
        .. sentences.Where((_, i) => i % Every == 3).Select(InCapitals),
        .. sentences.Where((_, i) => i % Every == 11).Select(InTitleCase),
    ];

    /// <summary>THE SENTENCE IN CAPITALS.</summary>
    public static TreebankSentence InCapitals(TreebankSentence sentence) =>
        sentence with { Words = [.. sentence.Words.Select(word => word.ToUpperInvariant())] };

    /// <summary>The Sentence in Title Case: all but short function words begin with a capital.</summary>
    public static TreebankSentence InTitleCase(TreebankSentence sentence) =>
        sentence with { Words = [.. sentence.Words.Select((word, i) => i > 0 && IsShortFunctionWord(word, sentence.Tags[i]) ? word : Capitalized(word))] };

    private static bool IsShortFunctionWord(string word, TokenTag tag) =>
        word.Length <= 3 && tag.Universal is (UniversalTag.Adp or UniversalTag.Det or UniversalTag.Cconj or UniversalTag.Part or UniversalTag.Sconj);

    private static string Capitalized(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
