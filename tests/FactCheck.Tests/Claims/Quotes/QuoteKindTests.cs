using FactCheck.Claims;
using FactCheck.Claims.Quotes;
using FactCheck.Tests.Support;

namespace FactCheck.Tests.Claims.Quotes;

public sealed class QuoteKindTests
{
    public static TheoryData<string, string> Examples()
    {
        var data = new TheoryData<string, string>();
        foreach (var parts in Lines("en.examples").Select(line => line.Split(" <= ", 2)))
        {
            data.Add(parts[0], parts[1]);
        }

        return data;
    }

    public static TheoryData<string> Negatives() => [.. Lines("en.negatives")];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Quotation_has_its_words_and_its_speaker(string expected, string text)
    {
        var quote = Assert.Single(Quotes(text));

        Assert.Equal(expected, $"{quote.Speaker ?? "-"}: {quote.Normal}");
    }

    [Theory]
    [MemberData(nameof(Negatives))]
    public void Text_without_a_quotation_yields_none(string text) => Assert.Empty(Quotes(text));

    [Fact]
    public void Speech_over_paragraphs_keeps_its_speaker()
    {
        var quotes = Quotes("Ada Quill said: “The quay is old. We will close it soon.\n\n“The ferry moves to the south.”\n\nBram Ost wept.");

        Assert.Equal(["the quay is old", "we will close it soon", "the ferry moves to the south"], quotes.Select(quote => quote.Normal));
        Assert.All(quotes, quote => Assert.Equal("Ada Quill", quote.Speaker));
    }

    [Fact]
    public void Mark_that_is_never_closed_quotes_nothing_behind_its_paragraph() =>
        Assert.Empty(Quotes("He called the quay \"old and rotten.\n\nThe ferry moved to the south.\n\nNobody was hurt."));

    [Theory]
    [InlineData("we will close the northern quay before the summer", "we will close the northern quay before the summer", ValueRelation.Same)]
    [InlineData("we will close the northern quay before the summer", "close the northern quay", ValueRelation.Compatible)]
    [InlineData("we will close the northern quay before the summer", "we will open the northern quay before the summer", ValueRelation.Disjoint)]
    [InlineData("we will close the northern quay before the summer", "we will not close the northern quay before the summer", ValueRelation.Disjoint)]
    [InlineData("we do not close the northern quay before the summer", "we don't close the northern quay before the summer", ValueRelation.Compatible)]
    [InlineData("if we don't close the northern quay it will fall into the harbour", "to close the northern quay it will fall into the harbour", ValueRelation.Disjoint)]
    [InlineData("we have paid for 6 boats and the new pier already", "we have paid for 7 boats and the new pier already", ValueRelation.Disjoint)]
    [InlineData("we realise that the northern quay is rotten", "we realize that the northern quay is rotten", ValueRelation.Compatible)]
    [InlineData("it is destructive of the fabric of our town", "it's destructive to the fabric of our town", ValueRelation.Compatible)]
    [InlineData("we will close the northern quay", "the mayor likes ferries and boats", ValueRelation.NotComparable)]
    [InlineData("we will close the quay", "we will open the bank", ValueRelation.NotComparable)]
    public void Quotations_relate_by_the_words_that_matter(string left, string right, ValueRelation expected)
    {
        var kind = new QuoteKind();

        Assert.Equal(expected, kind.Compare(new QuoteValue(left, "en"), new QuoteValue(right, "en")));
        Assert.Equal(expected, kind.Compare(new QuoteValue(right, "en"), new QuoteValue(left, "en")));
    }

    [Fact]
    public void Quotations_of_two_speakers_are_not_compared()
    {
        var kind = new QuoteKind();
        var left = new QuoteValue("we will close the northern quay before the summer", "en") { Speaker = "Ada Quill" };

        Assert.Equal(ValueRelation.NotComparable, kind.Compare(left, left with { Speaker = "Bram Ost" }));
        Assert.Equal(ValueRelation.Same, kind.Compare(left, left with { Speaker = "Quill" }));
    }

    private static QuoteValue[] Quotes(string text) => [.. Extraction.Mentions(text, "quote").Select(mention => (QuoteValue)mention.Value)];

    private static IEnumerable<string> Lines(string name) =>
        File.ReadLines(Path.Combine(RepositoryFiles.Root, "tests/FactCheck.Tests/Claims/Quotes", name)).Where(line => line.Length > 0 && line[0] != '#');
}
