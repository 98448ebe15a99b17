namespace FactCheck.Tests.Text;

public sealed class SentenceSplitterTests
{
    public static TheoryData<string> Examples => [.. TextExamples.Lines("sentences.examples").Where(line => line.Length > 0)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Splitter_cuts_a_paragraph_as_the_examples_say(string example)
    {
        var text = TextExamples.Segment(example.Replace(" | ", " ", StringComparison.Ordinal).Replace("¦", "", StringComparison.Ordinal));

        Assert.Equal(
            example.Replace(" | ", "¦", StringComparison.Ordinal).Split('¦'),
            text.Sentences.Select(sentence => text.Source.Slice(sentence.Span)),
            StringComparer.Ordinal);
    }

    [Fact]
    public void Splitter_never_crosses_a_block()
    {
        var text = TextExamples.Segment("A heading\n\nThe first paragraph has no end\n\nthe second. It has two");

        Assert.Equal([0, 1, 2, 2], text.Sentences.Select(sentence => sentence.Block));
        Assert.All(text.Sentences, sentence => Assert.True(text.Blocks[sentence.Block].Span.Contains(sentence.Span)));
        Assert.All(text.Sentences, sentence => Assert.Equal(text.Blocks[sentence.Block].Kind, sentence.Kind));
    }

    [Fact]
    public void Splitter_cuts_a_sentence_when_it_never_ends()
    {
        var text = TextExamples.Segment(string.Concat(Enumerable.Repeat("word ", 5000)));

        Assert.Equal([2000, 2000, 1000], text.Sentences.Select(sentence => sentence.TokenCount));
    }
}
