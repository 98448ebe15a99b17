using FactCheck.Claims.Numbers;
using FactCheck.Tests.Support;

namespace FactCheck.Tests.Claims.Numbers;

public sealed class QuantityScannerTests
{
    [Theory]
    [InlineData("99999999999999999999999999999999999999 people")]
    [InlineData("999999999999999999 trillion dollars")]
    [InlineData("900 quadrillion light years")]
    [InlineData("nine hundred quadrillion trillion billion people")]
    [InlineData("1,2,3,4,5 people and 1/0 of them")]
    [InlineData("0.00000000000000000000000000000001 km")]
    [InlineData("$ million billion - - to 5 to to - 6 and a half and a half")]
    public void Number_is_no_error_when_it_is_too_large_or_nonsense(string text) =>
        Assert.All(Extraction.Mentions(text), mention => Assert.NotEmpty(mention.Value.Normal));

    [Theory]
    [InlineData("Shares rose 5 per cent.", Trend.Up)]
    [InlineData("Shares fell by 3 per cent.", Trend.Down)]
    [InlineData("The index was up 2%.", Trend.Up)]
    [InlineData("The index closed down 3 points.", Trend.Down)]
    [InlineData("A 19% drop was feared.", Trend.Down)]
    [InlineData("There was an increase of 60,600 jobs.", Trend.Up)]
    [InlineData("Nasdaq +0.8% at noon", Trend.Up)]
    [InlineData("They hold 5 per cent.", Trend.None)]
    [InlineData("They lost 3 games.", Trend.None)]
    public void Trend_is_read_when_the_text_says_so(string text, Trend trend) =>
        Assert.Equal(trend, ((NumberValue)Assert.Single(Extraction.Mentions(text), mention => mention.Value is NumberValue).Value).Trend);

    [Theory]
    [InlineData("45.7 billion euros", 45_650_000_000, 45_750_000_000)]
    [InlineData("$200 million", 199_500_000, 200_500_000)]
    [InlineData("six boats", 6, 6)]
    [InlineData("about 20 boats", 18, 22)]
    [InlineData("between 10 and 12 boats", 10, 12)]
    [InlineData("hundreds of boats", 100, 1000)]
    [InlineData("100,000 boats", 100_000, 100_000)]
    public void Interval_follows_the_precision_when_a_number_is_written(string text, decimal min, decimal max)
    {
        var value = (NumberValue)Assert.Single(Extraction.Mentions(text), mention => mention.Value is NumberValue).Value;
        Assert.Equal((min, max), (value.Interval.Min, value.Interval.Max));
    }

    [Fact]
    public void Prices_are_two_values_when_a_verb_moves_them() =>
        Assert.Equal(["$36,040", "$34,935"], Extraction.Mentions("It plunged from $36,040 last night to $34,935.", "money").Select(mention => Text("It plunged from $36,040 last night to $34,935.", mention)));

    [Theory]
    [InlineData("Six of the 17 Cabinet members left.", new[] { "Six", "17" }, 5)]
    public void Part_and_whole_share_their_head_when_one_counts_the_other(string text, string[] words, int head)
    {
        var mentions = Extraction.Mentions(text, "count");
        Assert.Equal(words, mentions.Select(mention => Text(text, mention)));
        Assert.All(mentions, mention => Assert.Equal(head, mention.HeadToken));
    }

    [Fact]
    public void Person_is_named_when_the_age_stands_beside_the_name()
    {
        Assert.Equal(0, Assert.Single(Extraction.Mentions("Olaf Scholz, 64, spoke.", "age")).PersonToken);
        Assert.Equal(5, Assert.Single(Extraction.Mentions("22-year-old Thomas Stewart fled.", "age")).PersonToken);
        Assert.Equal(6, Assert.Single(Extraction.Mentions("A 16-year-old boy fled.", "age")).HeadToken);
    }

    [Theory]
    [MemberData(nameof(Cultures.Foreign), MemberType = typeof(Cultures))]
    public void Values_are_the_same_when_the_culture_is_another(string culture)
    {
        const string Text = "İn 2,5 million... $1,234.5 million, FIFTY-FIVE per cent, 6.1-INCH, 22-year-old";
        Assert.Equal(
            Extraction.Mentions(Text).Select(mention => mention.Value.Normal),
            Cultures.Under(culture, () => Extraction.Mentions(Text).Select(mention => mention.Value.Normal).ToList()));
    }

    private static string Text(string text, FactCheck.Claims.Mention mention) => text.Substring(mention.Span.Start, mention.Span.Length);
}
