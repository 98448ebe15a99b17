using FactCheck.Text;

namespace FactCheck.Tests.Text;

public sealed class SpanTests
{
    private const string Article =
        "Ties grow\r\n\r\nFull Screen\r\nOSLO – Mr. Schro\u0308der's 22-year-old son can't pay $1.2m, “he said…” in the U.S.\r\n\r\n"
        + "  • First: jo@example.com\r\n  • Second \uD83D\uDE00\uD800 x\u00ADy\r\n\r\nHe left at 5p.m.Then \"we\" ran?! ''Yes''\u2028___\r\n(Photo: Jo)\r\n";

    public static TheoryData<string> Texts => [Article, Article.Replace("\r\n", "\n", StringComparison.Ordinal), Article.Replace("\r\n", "\r", StringComparison.Ordinal)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Tokens_stand_in_order_and_cover_all_that_is_visible(string article)
    {
        var text = TextExamples.Segment(article);
        var covered = new bool[article.Length];
        var last = 0;
        foreach (var token in text.Tokens)
        {
            Assert.True(token.Start >= last && token.Length > 0 && token.End <= article.Length);
            covered.AsSpan(token.Start, token.Length).Fill(true);
            last = token.End;
        }

        foreach (var block in text.Blocks.Where(block => block.Kind != BlockKind.Furniture))
        {
            for (var i = block.Span.Start; i < block.Span.End; i++)
            {
                Assert.Equal(!char.IsWhiteSpace(article[i]), covered[i]);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Sentences_follow_each_other_and_own_every_token(string article)
    {
        var text = TextExamples.Segment(article);
        var next = 0;
        foreach (var sentence in text.Sentences)
        {
            Assert.Equal(next, sentence.FirstToken);
            Assert.Equal(sentence.Span, TextSpan.FromBounds(text.TokensOf(sentence)[0].Start, text.TokensOf(sentence)[^1].End));
            next += sentence.TokenCount;
        }

        Assert.Equal(text.Tokens.Length, next);
    }

    [Fact]
    public void Spans_overlap_when_they_share_a_character()
    {
        Assert.True(new TextSpan(2, 3).Overlaps(new(4, 5)));
        Assert.False(new TextSpan(2, 3).Overlaps(new(5, 5)));
        Assert.True(new TextSpan(2, 3).Contains(new(3, 2)));
        Assert.False(new TextSpan(2, 3).Contains(new(3, 3)));
        Assert.True(new TextSpan(2, 3) < new TextSpan(2, 4));
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(2, 1, 3)]
    [InlineData(3, 2, 1)]
    [InlineData(6, 3, 1)]
    [InlineData(8, 4, 1)]
    [InlineData(9, 4, 2)]
    public void LineMap_counts_lines_when_they_end_in_any_manner(int offset, int line, int column)
    {
        var lines = new LineMap("ab\nc\r\nd\re");

        Assert.Equal(4, lines.Count);
        Assert.Equal(new LinePosition(line, column), lines[offset]);
        Assert.Equal(offset, lines.StartOf(line) + column - 1);
    }
}
