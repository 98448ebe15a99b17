using FactCheck.Languages;
using FactCheck.Languages.Models;
using FactCheck.Training;

namespace FactCheck.Tests.Languages;

public sealed class EntityTrainingTests
{
    private const string Treebank =
        """
        # newdoc id = one
        # newpar
        1	President	president	PROPN	NNP	_	2	compound	_	Entity=(1-person-new-nnnnn-cf1-1,2,3-sgl
        2	Helen	Helen	PROPN	NNP	_	4	nsubj	_	_
        3	Marsh	Marsh	PROPN	NNP	_	2	flat	_	Entity=1)
        4	left	leave	VERB	VBD	_	0	root	_	_
        5	the	the	DET	DT	_	6	det	_	Entity=(2-organization-new-nnnnn-cf2-2,4-sgl
        6	Bank	Bank	PROPN	NNP	_	4	obj	_	_
        7	of	of	ADP	IN	_	8	case	_	_
        8	Oslo	Oslo	PROPN	NNP	_	6	nmod	_	Entity=(3-place-new-nnnnn-cf3-1-sgl)2)|SpaceAfter=No
        9	.	.	PUNCT	.	_	4	punct	_	_

        # newpar
        1	The	the	DET	DT	_	2	det	_	Entity=(1-person-giv-nnnnn-cf1-2-sgl
        2	President	president	PROPN	NNP	_	3	nsubj	_	Entity=1)
        3	saw	see	VERB	VBD	_	0	root	_	_
        4	Boston	Boston	PROPN	NNP	_	3	obj	_	Entity=(4-place-new-nnnnn-cf4-1,3-sgl(5-place-new-nnnnn-cf5-1-sgl)
        5	and	and	CCONJ	CC	_	6	cc	_	_
        6	Chicago	Chicago	PROPN	NNP	_	4	conj	_	Entity=(6-place-new-nnnnn-cf6-1-sgl)4)

        """;

    private static EntityDocument Document => Assert.Single(EntityTreebank.Parse(Treebank.Split('\n')));

    [Fact]
    public void Treebank_gives_text_and_names_without_titles()
    {
        Assert.Equal("President Helen Marsh left the Bank of Oslo.\n\nThe President saw Boston and Chicago", Document.Article.Text.Content);
        Assert.Equal(
            ["Person Helen Marsh", "Organisation Bank of Oslo", "Place Boston", "Place Chicago"],
            Document.Names.Select(name => $"{name.Type} {Document.Article.Text.Slice(name.Span)}"), StringComparer.Ordinal);
    }

    [Fact]
    public void Treebank_gives_names_behind_nouns_and_owners_but_none_behind_an_article()
    {
        const string Lines =
            """
            # newdoc id = two
            # newpar
            1	Musician	musician	NOUN	NN	_	4	nsubj	_	Entity=(1-person-new-nnnnn-cf1-1,2,3-sgl
            2	Ann	Ann	PROPN	NNP	_	1	flat	_	_
            3	Lee	Lee	PROPN	NNP	_	1	flat	_	Entity=1)
            4	met	meet	VERB	VBD	_	0	root	_	_
            5	the	the	DET	DT	_	6	det	_	Entity=(2-person-new-nnnnn-cf2-2-sgl
            6	Tsar	tsar	PROPN	NNP	_	4	obj	_	Entity=2)
            7	and	and	CCONJ	CC	_	11	cc	_	_
            8	Civic	Civic	PROPN	NNP	_	9	compound	_	Entity=(3-person-new-nnnnn-cf3-1,4,5-sgl(4-organization-new-nnnnn-cf4-1,2-sgl
            9	Party	Party	PROPN	NNP	_	11	nmod:poss	_	SpaceAfter=No
            10	's	's	PART	POS	_	9	case	_	Entity=4)
            11	Jo	Jo	PROPN	NNP	_	6	conj	_	_
            12	Tam	Tam	PROPN	NNP	_	11	flat	_	Entity=3)

            """;
        var document = Assert.Single(EntityTreebank.Parse(Lines.Split('\n')));

        Assert.Equal(
            ["Person Ann Lee", "Organisation Civic Party", "Person Jo Tam"],
            document.Names.Select(name => $"{name.Type} {document.Article.Text.Slice(name.Span)}"), StringComparer.Ordinal);
    }

    [Fact]
    public void Recogniser_training_gives_the_same_bytes_when_run_twice() =>
        Assert.Equal(EntityTrainer.Train([Document, Document], Language.English), EntityTrainer.Train([Document, Document], Language.English));

    [Theory]
    [InlineData(EntityType.Person, 3)]
    [InlineData(EntityType.Place, 1)]
    public void Labels_of_a_name_follow_each_other(EntityType type, int length)
    {
        var labels = Enumerable.Range(0, length).Select(at => EntityLabels.Of(type, 0, length, at)).ToArray();

        Assert.All(labels, label => Assert.Equal(type, EntityLabels.TypeOf(label)));
        Assert.True(EntityLabels.Begins(labels[0]) && EntityLabels.Ends(labels[^1]));
        Assert.All(labels.Prepend(EntityLabels.Outside).Zip(labels.Append(EntityLabels.Outside)), pair => Assert.True(EntityLabels.Follows(pair.First, pair.Second)));
        Assert.False(EntityLabels.Follows(EntityLabels.Outside, labels.Length > 1 ? labels[^1] : EntityLabels.Of(type, 0, 2, 1)));
    }

    [Fact]
    public void Decoder_takes_the_best_path_that_is_allowed()
    {
        var emissions = new float[2 * EntityLabels.Count];
        emissions[EntityLabels.Of(EntityType.Person, 0, 2, 0)] = 3;
        emissions[EntityLabels.Count + EntityLabels.Of(EntityType.Place, 0, 2, 1)] = 2;
        emissions[EntityLabels.Count + EntityLabels.Of(EntityType.Person, 0, 2, 1)] = 1;
        var transitions = new float[EntityLabels.Count * EntityLabels.Count];
        for (var i = 0; i < transitions.Length; i++)
        {
            transitions[i] = EntityLabels.Follows(i / EntityLabels.Count, i % EntityLabels.Count) ? 0 : EntityLabels.Never;
        }

        var labels = new byte[2];
        EntityDecoder.Decode(emissions, transitions, labels, new byte[emissions.Length]);

        Assert.Equal([(byte)EntityLabels.Of(EntityType.Person, 0, 2, 0), (byte)EntityLabels.Of(EntityType.Person, 0, 2, 1)], labels);
    }
}
