using FactCheck.Languages;
using FactCheck.Languages.Models;
using FactCheck.Tests.Support;
using FactCheck.Training;

namespace FactCheck.Tests.Languages;

public sealed class LemmatizerTests
{
    [Theory]
    [InlineData("was", UniversalTag.Aux, PennTag.VBD, "be")]
    [InlineData("Children", UniversalTag.Noun, PennTag.NNS, "child")]
    [InlineData("WORKERS", UniversalTag.Noun, PennTag.NNS, "worker")]
    [InlineData("fined", UniversalTag.Verb, PennTag.VBN, "fine")]
    [InlineData("killed", UniversalTag.Verb, PennTag.VBN, "kill")]
    [InlineData("strikes", UniversalTag.Verb, PennTag.VBZ, "strike")]
    [InlineData("strikes", UniversalTag.Noun, PennTag.NNS, "strike")]
    [InlineData("cities", UniversalTag.Noun, PennTag.NNS, "city")]
    [InlineData("n't", UniversalTag.Part, PennTag.RB, "not")]
    [InlineData("wo", UniversalTag.Aux, PennTag.MD, "will")]
    [InlineData("worse", UniversalTag.Adj, PennTag.JJR, "bad")]
    [InlineData("Lisbon", UniversalTag.Propn, PennTag.NNP, "Lisbon")]
    [InlineData("NATO", UniversalTag.Propn, PennTag.NNP, "NATO")]
    [InlineData("12,500", UniversalTag.Num, PennTag.CD, "12500")]
    public void Lemma_is_the_dictionary_form(string word, UniversalTag universal, PennTag penn, string expected)
    {
        Assert.Equal(expected, Language.English.Lemmatizer.Lemma(word, new(universal, penn)));
    }

    [Theory]
    [InlineData("blorping", PennTag.VBG, "blorp")]
    [InlineData("frotties", PennTag.VBZ, "frotty")]
    public void Unknown_words_follow_the_rules_of_their_endings(string word, PennTag penn, string expected)
    {
        Assert.Equal(expected, Language.English.Lemmatizer.Lemma(word, new(UniversalTag.Verb, penn)));
    }

    [Fact]
    public void A_stem_that_nobody_writes_gives_way_to_one_that_is_written()
    {
        var past = new TokenTag(UniversalTag.Verb, PennTag.VBD);
        (string Word, string Lemma)[] verbs =
        [
            .. "jump kick turn call ask act add aim".Split(' ').Select(verb => (verb + "ed", verb)),
            .. "move care love race bake".Split(' ').Select(verb => (verb + "d", verb)),
        ];
        TreebankSentence[] treebank = [.. verbs.Select(verb => new TreebankSentence([verb.Word], [past], [verb.Lemma], [-1], ["root"]))];
        string[][] text = [["they", "blame", "him", "and", "blamed", "him"]];
        Assert.Equal("blame", Lemmatizer.Read(LemmaTrainer.Train(treebank, text)).Lemma("blamed", past));
        Assert.Equal("blam", Lemmatizer.Read(LemmaTrainer.Train(treebank, [])).Lemma("blamed", past));
    }

    [Fact]
    public void Odd_words_have_a_lemma()
    {
        var verb = new TokenTag(UniversalTag.Verb, PennTag.VBD);
        Assert.Equal("", Language.English.Lemmatizer.Lemma("", verb));
        Assert.Equal(5000, Language.English.Lemmatizer.Lemma(new string('d', 5000), verb).Length);
        Assert.NotEmpty(Language.English.Lemmatizer.Lemma("\uD800ed", verb));
    }

    [Fact]
    public void Lemmas_seen_before_are_not_made_again()
    {
        var tag = new TokenTag(UniversalTag.Noun, PennTag.NNS);
        var first = Language.English.Lemmatizer.Lemma("factories", tag);
        var second = "";
        Assert.Equal(0, Allocation.Of(() => second = Language.English.Lemmatizer.Lemma("factories", tag)));
        Assert.Same(first, second);
    }

    [Fact]
    public void Script_makes_the_lemma_from_the_word_and_cuts_least()
    {
        var script = LemmaTrainer.ScriptOf("Cities", "city", new(UniversalTag.Noun, PennTag.NNS));
        Assert.Equal(new LemmaScript(LemmaCase.Lower, 3, "y"), script);
    }
}
