using FactCheck.Languages;
using FactCheck.Languages.Models;
using FactCheck.Training;

namespace FactCheck.Tests.Languages;

public sealed class TrainingTests
{
    private const string Text = """
        # text = Dogs bark.
        1	Dogs	dog	NOUN	NNS	_	2	nsubj	_	_
        2	bark	bark	VERB	VBP	_	0	root	_	_
        3	.	.	PUNCT	.	_	2	punct	_	_

        # text = Marta can't see the dog.
        1	Marta	Marta	PROPN	NNP	_	4	nsubj	_	_
        2-3	can't	_	_	_	_	_	_	_	_
        2	ca	can	AUX	MD	_	4	aux	_	_
        3	n’t	not	PART	RB	_	4	advmod	_	_
        4	see	see	VERB	VB	_	0	root	_	_
        5	the	the	DET	DT	_	6	det:fixed	_	_
        5.1	big	big	ADJ	JJ	_	_	_	_	_
        6	dog	dog	NOUN	NN	_	4	obj	_	_
        7	.	.	PUNCT	.	_	4	punct	_	_

        """;

    private static readonly TreebankSentence[] Sentences = [.. Enumerable.Repeat(Treebank.Parse(Text.ReplaceLineEndings("\n").Split('\n')), 10).SelectMany(some => some)];

    [Fact]
    public void Treebank_keeps_syntactic_words_in_normal_form()
    {
        var sentence = Sentences[1];
        Assert.Equal(["Marta", "ca", "n't", "see", "the", "dog", "."], sentence.Words);
        Assert.Equal([3, 3, 3, -1, 5, 3, 3], sentence.Heads);
        Assert.Equal("det", sentence.Relations[4]);
        Assert.Equal(new TokenTag(UniversalTag.Aux, PennTag.MD), sentence.Tags[1]);
    }

    [Fact]
    public void Training_gives_the_same_bytes_when_run_twice()
    {
        var first = ModelTrainer.Train(Sentences, [], []).ToList();
        var second = ModelTrainer.Train(Sentences, [], []).ToList();
        Assert.Equal(first.Select(model => model.Name), second.Select(model => model.Name), StringComparer.Ordinal);
        Assert.All(first.Zip(second), pair => Assert.Equal(pair.First.Bytes, pair.Second.Bytes));
    }

    [Fact]
    public void Tagger_knows_what_it_was_taught()
    {
        var models = ModelTrainer.Train(Sentences, [], []).ToDictionary(model => model.Name, model => model.Bytes, StringComparer.Ordinal);
        var tagger = Tagger.Read(models["tagger.model"], KnownWords.Read(models["words.model"]));
        var tags = new TokenTag[7];
        tagger.Tag(Sentences[1].Words, tags);
        Assert.Equal(Sentences[1].Tags, tags);
    }

    [Fact]
    public void Word_classes_are_given_to_frequent_words_only()
    {
        var none = new KnownWords([]);
        var classes = WordClassTrainer.Train(Enumerable.Repeat<string[]>(["Rain", "fell", "."], 5).Append(["snow", "fell"]), classes: 256);
        Assert.InRange(classes[WordTraits.Of("rain", none).Lower], 1, 256);
        Assert.DoesNotContain(WordTraits.Of("snow", none).Lower, classes.Keys);
    }

    [Fact]
    public void Models_take_no_more_room_than_the_repository_gives_them()
    {
        var library = typeof(Tagger).Assembly;
        var models = library.GetManifestResourceNames().Where(name => name.EndsWith(".model", StringComparison.Ordinal)).ToList();
        Assert.True(models.Count >= 4);
        Assert.InRange(models.Sum(name => library.GetManifestResourceStream(name)!.Length), 1_000_000, 10_000_000);
    }

    [Fact]
    public void Headline_copies_keep_tags_and_change_only_letters()
    {
        Assert.Equal(["MARTA", "CA", "N'T", "SEE", "THE", "DOG", "."], Headlines.InCapitals(Sentences[1]).Words);
        Assert.Equal(["Marta", "Ca", "n't", "See", "the", "Dog", "."], Headlines.InTitleCase(Sentences[1]).Words);
    }
}
