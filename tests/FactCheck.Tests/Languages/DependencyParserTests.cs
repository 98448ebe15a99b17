using FactCheck.Languages;
using FactCheck.Tests.Support;

namespace FactCheck.Tests.Languages;

public sealed class DependencyParserTests
{
    [Theory]
    [InlineData("The storm killed twelve people .", "storm:Det killed:Nsubj :Root people:Nummod killed:Obj killed:Punct")]
    [InlineData("Three men were arrested by police on Monday .", "men:Nummod arrested:Nsubj arrested:Aux :Root police:Case arrested:Obl Monday:Case arrested:Obl arrested:Punct")]
    [InlineData("She said the bank paid $ 5 .", "said:Nsubj :Root bank:Det paid:Nsubj said:Ccomp paid:Obj $:Nummod said:Punct")]
    public void Heads_and_relations_are_right_in_plain_news_sentences(string sentence, string expected)
    {
        var words = sentence.Split(' ');
        foreach (var mode in Enum.GetValues<ParserMode>())
        {
            var (heads, relations) = Parse(words, mode);
            Assert.Equal(expected, string.Join(' ', heads.Select((head, i) => $"{(head < 0 ? "" : words[head])}:{relations[i]}")));
        }
    }

    [Theory]
    [InlineData(ParserMode.Fast)]
    [InlineData(ParserMode.Precise)]
    public void Every_sentence_has_one_root_and_no_circle(ParserMode mode)
    {
        foreach (var words in new[] { "a".Split(' '), "to to to to to".Split(' '), ", , . ( )".Split(' '), [.. Enumerable.Range(0, 3000).Select(i => i % 3 == 0 ? "," : "went")] })
        {
            var (heads, relations) = Parse(words, mode);
            Assert.Single(heads, head => head == -1);
            Assert.Equal(heads.Select(head => head == -1), relations.Select(relation => relation == DependencyRelation.Root));
            Assert.All(Enumerable.Range(0, heads.Length), word => Assert.True(ReachesRoot(heads, word)));
        }
    }

    [Theory]
    [InlineData(ParserMode.Fast)]
    [InlineData(ParserMode.Precise)]
    public void No_word_has_no_parse(ParserMode mode)
    {
        var (heads, _) = Parse([], mode);
        Assert.Empty(heads);
    }

    [Theory]
    [InlineData(ParserMode.Fast)]
    [InlineData(ParserMode.Precise)]
    public void Parsing_allocates_nothing_once_warm(ParserMode mode)
    {
        var words = "Officials said on Tuesday that the dam near Ostrava would hold until late autumn .".Split(' ');
        var (tags, heads, relations) = (new TokenTag[words.Length], new int[words.Length], new DependencyRelation[words.Length]);
        Language.English.Tagger.Tag(words, tags);
        Assert.Equal(0, Allocation.Of(() => Language.English.Parser.Parse(words, tags, heads, relations, mode)));
    }

    private static bool ReachesRoot(int[] heads, int word)
    {
        for (var steps = 0; word >= 0 && steps <= heads.Length; steps++)
        {
            word = heads[word];
        }

        return word == -1;
    }

    private static (int[] Heads, DependencyRelation[] Relations) Parse(string[] words, ParserMode mode)
    {
        var (tags, heads, relations) = (new TokenTag[words.Length], new int[words.Length], new DependencyRelation[words.Length]);
        Language.English.Tagger.Tag(words, tags);
        Language.English.Parser.Parse(words, tags, heads, relations, mode);
        return (heads, relations);
    }
}
