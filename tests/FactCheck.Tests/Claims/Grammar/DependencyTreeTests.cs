using FactCheck.Claims;
using FactCheck.Languages;
using FactCheck.Tests.Support;

namespace FactCheck.Tests.Claims.Grammar;

public sealed class DependencyTreeTests
{
    [Fact]
    public void Tree_lists_the_dependents_of_a_token_in_the_order_of_the_text()
    {
        var tree = Sentence("The old harbour was closed on Friday.").Tree;
        var children = new List<int>();
        foreach (var child in tree.Children(4))
        {
            children.Add(child);
        }

        Assert.Equal(children.Order(), children);
        Assert.All(children, child => Assert.Equal(4, tree.Head(child)));
        Assert.Equal(2, tree.Child(4, DependencyRelation.Nsubj));
    }

    [Fact]
    public void Tree_has_nothing_beyond_the_sentence()
    {
        var tree = Sentence("It rained.").Tree;

        Assert.Equal((-1, -1), (tree.Head(-1), tree.Head(99)));
        Assert.False(tree.Children(99).GetEnumerator().MoveNext());
    }

    [Fact]
    public void Paths_stay_short_when_a_sentence_is_endless()
    {
        var sentence = Sentence(string.Join(' ', Enumerable.Repeat("and the men", 500)));
        for (var i = 0; i < sentence.Count; i++)
        {
            var steps = 0;
            for (var at = i; at >= 0; at = sentence.Tree.Head(at))
            {
                steps++;
            }

            Assert.InRange(steps, 1, 200);
        }
    }

    private static SentenceView Sentence(string text) => new ArticleView(Extraction.Article(text), Language.English).Sentences[0];
}
