using FactCheck.Text;

namespace FactCheck.Tests.Text;

public sealed class BlockFinderTests
{
    public static TheoryData<string> Examples => [.. string.Join('\n', TextExamples.Lines("blocks.examples")).Split("====\n").Select(part => part.Trim('\n'))];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Finder_names_the_blocks_as_the_examples_say(string example)
    {
        var lines = example.Split('\n').Select(line => line.Split(": ", 2)).ToList();
        var (text, blocks) = Blocks(string.Join('\n', lines.Select(line => line[0].StartsWith('+') ? string.Join(": ", line)[1..] : line[^1])));
        var named = lines.Where(line => line.Length > 1 && line[0][0] != '+').ToList();

        Assert.Equal(named.Select(line => line[0]), blocks.Select(block => block.Kind.ToString()), StringComparer.Ordinal);
        Assert.All(named.Zip(blocks), pair => Assert.True(
            pair.Second.Kind == BlockKind.ListItem
                ? pair.First[1].EndsWith(text.Slice(pair.Second.Span), StringComparison.Ordinal)
                : text.Slice(pair.Second.Span).StartsWith(pair.First[1], StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Finder_gives_the_same_blocks_when_lines_end_with_carriage_returns(string example)
    {
        var (_, expected) = Blocks(example);
        var (_, actual) = Blocks(example.Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.Equal(expected.Select(block => block.Kind), actual.Select(block => block.Kind));
    }

    [Fact]
    public void Finder_keeps_title_and_dateline_out_of_the_body()
    {
        const string Content = "title: Ties grow\n---\nTies grow\nOSLO (AP) — Two men met. They left.\n";
        var dateline = TextSpan.FromBounds(Content.IndexOf("OSLO", StringComparison.Ordinal), Content.IndexOf(" —", StringComparison.Ordinal));

        var text = TextExamples.Segment(Content, new(7, 9), dateline, TextSpan.FromBounds(Content.IndexOf("Ties grow\nOSLO", StringComparison.Ordinal), Content.Length));

        Assert.Equal(
            ["Headline Ties grow", "Headline Ties grow", "Dateline OSLO (AP)", "Lead Two men met. They left."],
            text.Blocks.Select(block => $"{block.Kind} {text.Source.Slice(block.Span)}"),
            StringComparer.Ordinal);
        Assert.Equal([0, 1, 2, 3, 3], text.Sentences.Select(sentence => sentence.Block));
    }

    [Fact]
    public void Finder_reads_a_title_once_when_it_stands_in_the_body()
    {
        var text = TextExamples.Segment("Ties grow\nTwo men met in Oslo.", title: new(0, 9));

        Assert.Equal([BlockKind.Headline, BlockKind.Lead], text.Blocks.Select(block => block.Kind));
        Assert.Equal(10, text.Blocks[1].Span.Start);
    }

    [Theory]
    [InlineData("“Ties Grow”")]
    [InlineData("TIES  GROW")]
    public void Finder_sees_the_title_when_the_first_line_repeats_it_in_other_dress(string line)
    {
        var content = $"Ties grow\n{line}\nTwo men met in Oslo.";

        var text = TextExamples.Segment(content, title: new(0, 9), body: TextSpan.FromBounds(10, content.Length));

        Assert.Equal([BlockKind.Headline, BlockKind.Headline, BlockKind.Lead], text.Blocks.Select(block => block.Kind));
    }

    [Fact]
    public void Furniture_has_no_sentences()
    {
        var text = TextExamples.Segment("Two men met.\nShare this story\n1 / 10\nThey left.");

        Assert.Equal([0, 3], text.Sentences.Select(sentence => sentence.Block));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\r\n \u00A0\n\t\n")]
    [InlineData("\u200B\u2060")]
    public void Finder_finds_nothing_when_the_body_is_empty(string body)
    {
        var text = TextExamples.Segment(body);

        Assert.Empty(text.Blocks);
        Assert.Empty(text.Sentences);
    }

    private static (SourceText Text, IEnumerable<TextBlock> Blocks) Blocks(string content)
    {
        var text = TextExamples.Segment(content);
        return (text.Source, text.Blocks);
    }
}
