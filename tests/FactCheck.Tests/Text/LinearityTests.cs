using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Tests.Text;

/// <summary>Work is counted in characters looked at, never in seconds.</summary>
public sealed class LinearityTests
{
    private const int Length = 200_000;

    [Theory]
    [InlineData(".")]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData("(")]
    [InlineData(")")]
    [InlineData("-")]
    [InlineData("a")]
    [InlineData("A.")]
    [InlineData("a'")]
    [InlineData("a-")]
    [InlineData("a.b-")]
    [InlineData("1-")]
    [InlineData("1,")]
    [InlineData("1")]
    [InlineData("#a")]
    [InlineData("@")]
    [InlineData("a@")]
    [InlineData("A&")]
    [InlineData("://")]
    [InlineData("www.")]
    [InlineData("Inc. ")]
    [InlineData("? \"")]
    [InlineData(".\" ")]
    [InlineData("[1]")]
    [InlineData("a\u0301")]
    [InlineData("\u0301")]
    [InlineData("\uD83D\uDE00")]
    [InlineData("\uD83D")]
    [InlineData("\u00AD")]
    [InlineData("Photo by x ")]
    [InlineData("x\n")]
    [InlineData("- x\n")]
    [InlineData("Lines without an end that go on in small letters,\nand ")]
    public void Segmenter_looks_at_each_character_a_few_times_whatever_the_text(string part)
    {
        var content = string.Concat(Enumerable.Repeat(part, Length / part.Length));

        var text = TextSegmenter.Segment(new SourceText("a", content), null, null, new(0, content.Length), SentenceVocabulary.Of(Language.English.Sentences), out var steps);

        Assert.InRange(steps, 0, 6L * content.Length);
        Assert.All(text.Sentences, sentence => Assert.InRange(sentence.TokenCount, 1, SentenceSplitter.LongestSentence));
    }

    [Fact]
    public void Segmenter_reads_a_line_of_millions_of_characters()
    {
        var content = string.Concat(Enumerable.Repeat("Six men, he said, met in the U.S. on Jan. 5. ", 50_000));

        var text = TextExamples.Segment(content);

        Assert.Equal(50_000, text.Sentences.Length);
        Assert.Equal(BlockKind.Lead, Assert.Single(text.Blocks).Kind);
    }
}
