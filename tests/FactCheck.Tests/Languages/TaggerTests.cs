using FactCheck.Languages;
using FactCheck.Tests.Support;

namespace FactCheck.Tests.Languages;

public sealed class TaggerTests
{
    [Theory]
    [InlineData("The minister opened three new schools in Porto on Friday .", "DET NOUN VERB NUM ADJ NOUN ADP PROPN ADP PROPN PUNCT")]
    [InlineData("She has n't said whether Anna Keller 's firm paid $ 1.2 m .", "PRON AUX PART VERB SCONJ PROPN PROPN PART NOUN VERB SYM NUM NUM PUNCT")]
    [InlineData("More than 40 people were injured when a bus left the road .", "ADJ ADP NUM NOUN AUX VERB ADV DET NOUN VERB DET NOUN PUNCT")]
    [InlineData("The 22 - year - old will visit Brussels and Paris .", "DET NUM PUNCT NOUN PUNCT ADJ AUX VERB PROPN CCONJ PROPN PUNCT")]
    public void Universal_tags_are_right_in_plain_news_sentences(string sentence, string expected)
    {
        Assert.Equal(expected, string.Join(' ', Tags(sentence).Select(tag => tag.Universal.ToString().ToUpperInvariant())));
    }

    [Theory]
    [InlineData("The talks broke down yesterday .", "DT NNS VBD RP NN Period")]
    [InlineData("Prices rose by 5 % , the bank says .", "NNS VBD IN CD NN Comma DT NN VBZ Period")]
    public void Penn_tags_are_right_in_plain_news_sentences(string sentence, string expected)
    {
        Assert.Equal(expected, string.Join(' ', Tags(sentence).Select(tag => tag.Penn)));
    }

    [Fact]
    public void Capitals_of_a_headline_do_not_make_every_word_a_name()
    {
        var tags = Tags("THREE WORKERS KILLED IN FACTORY FIRE");
        Assert.Equal([UniversalTag.Num, UniversalTag.Noun, UniversalTag.Verb, UniversalTag.Adp], tags.Take(4).Select(tag => tag.Universal));
    }

    [Fact]
    public void Odd_words_are_tagged_without_complaint()
    {
        Assert.Empty(Tags([]));
        Assert.Equal(4, Tags(["", "\u0000", "\uD800", new string('x', 5000)]).Length);
        Assert.Equal(UniversalTag.Punct, Tags(["."])[0].Universal);
    }

    [Fact]
    public void Tags_do_not_depend_on_the_sentences_before()
    {
        var first = Tags("The council fined two banks in May .");
        _ = Tags(string.Join(' ', Enumerable.Repeat("Who knows what comes next ?", 100)));
        Assert.Equal(first, Tags("The council fined two banks in May ."));
    }

    [Fact]
    public void Tagging_allocates_nothing_once_warm()
    {
        var words = "Officials said on Tuesday that the dam near Ostrava would hold until late autumn .".Split(' ');
        var tags = new TokenTag[words.Length];
        Assert.Equal(0, Allocation.Of(() => Language.English.Tagger.Tag(words, tags)));
    }

    private static TokenTag[] Tags(string sentence) => Tags(sentence.Split(' '));

    private static TokenTag[] Tags(string[] words)
    {
        var tags = new TokenTag[words.Length];
        Language.English.Tagger.Tag(words, tags);
        return tags;
    }
}
