using FactCheck.Languages;
using FactCheck.Languages.Models;

namespace FactCheck.Training;

/// <summary>Sentences of news with the trees that a network gives them. A small network learns more from a larger one's trees of much text than from the few sentences of a treebank
/// (Buciluǎ, Caruana and Niculescu-Mizil 2006; Hinton, Vinyals and Dean 2015).</summary>
internal static class ParsedNews
{
    private const int Shortest = 4;
    private const int Longest = 59;

    /// <summary>An example for each sentence that is neither short nor very long, in random order.</summary>
    public static IReadOnlyList<ParserExample> Examples(IReadOnlyList<string[]> sentences, KnownWords known, Tagger tagger, ParserNetwork network)
    {
        var some = sentences.Where(words => words.Length is >= Shortest and <= Longest).ToArray();
        new Shuffle(8).Apply<string[]>(some);
        var parser = new TreeParser(network);
        return [.. some.Select(words => Parse(words, known, tagger, parser))];
    }

    private static ParserExample Parse(string[] words, KnownWords known, Tagger tagger, TreeParser parser)
    {
        var tags = new TokenTag[words.Length];
        tagger.Tag(words, tags);
        var example = new ParserExample(new ParserWord[words.Length], new int[words.Length], new DependencyRelation[words.Length]);
        ParserWord.Describe(words, tags, known, example.Words);
        parser.Parse(example.Words, example.Heads, example.Relations);
        return example;
    }
}
