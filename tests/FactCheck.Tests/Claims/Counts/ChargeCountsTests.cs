using FactCheck.Claims;
using FactCheck.Claims.Counts;
using FactCheck.Tests.Support;

namespace FactCheck.Tests.Claims.Counts;

public sealed class ChargeCountsTests
{
    [Theory]
    [InlineData("Oscar Lind was charged with two counts of attempted murder.", "2 attempted murder (Oscar Lind)")]
    [InlineData("Helen Marsh faces three counts of fraud and one of theft.", "3 fraud (Helen Marsh), 1 theft (Helen Marsh)")]
    [InlineData("Oscar Lind was charged with one felony count of theft and two misdemeanor counts of assault.", "1 theft (Oscar Lind), 2 assault (Oscar Lind)")]
    [InlineData("Oscar Lind was charged with 14 counts of first-degree murder in connection with the fire.", "14 first degree murder (Oscar Lind)")]
    [InlineData("Oscar Lind pleaded guilty to two counts of possession of stolen goods, a judge said.", "2 possession of stolen goods (Oscar Lind)")]
    [InlineData("Oscar Lind came home. Police charged him with one count of Aggravated Assault Resulting in Death, two count of Reckless Homicide, and one count of Aggravated Assault.",
        "1 aggravated assault resulting in death (Oscar Lind), 2 reckless homicide (Oscar Lind), 1 aggravated assault (Oscar Lind)")]
    [InlineData("A man was charged with three counts of murder.", "3 murder ()")]
    public void Counts_of_charges_are_told_apart_by_offence_and_hang_on_the_accused(string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", Charges(text).Select(claim => $"{claim.Value.Normal.Split(' ')[0]} {Assert.Single(claim.Frame.Modifiers)} ({claim.Frame.Person})")));

    [Fact]
    public void Verb_before_the_first_holds_for_all_counts_in_a_row() =>
        Assert.All(Charges("Oscar Lind was charged with one count of Aggravated Assault Resulting in Death, and two counts of theft."), claim => Assert.Equal("charge", claim.Frame.Predicate));

    [Theory]
    [InlineData("The count of 12 votes was wrong.")]
    [InlineData("Two people count on one of them.")]
    public void Other_counts_have_no_offence(string text) => Assert.DoesNotContain(Charges(text), claim => ChargeCounts.OffenceOf(claim.Value) is not null);

    private static IEnumerable<Claim> Charges(string text) => ClaimExtractor.Extract(Extraction.Article(text)).Claims.Where(claim => claim.Kind.Name == "count");
}
