using FactCheck.Alignment.Geography;
using FactCheck.Claims;
using FactCheck.Languages;
using FactCheck.Tests.Support;

namespace FactCheck.Tests.Alignment.Geography;

public sealed class StreetTests
{
    [Theory]
    [InlineData("N. Kilmer Ave.", "Kilmer Avenue", true)]
    [InlineData("Seventh Avenue", "7th Avenue", true)]
    [InlineData("Kilmer", "Kilmer Avenue", true)]
    [InlineData("Seventh Avenue", "7th Street", false)]
    [InlineData("Kilmer Avenue", "Harper Avenue", false)]
    public void Streets_are_one_by_name_and_kind(string left, string right, bool expected) =>
        Assert.Equal(expected, Street.Of(left, Language.English).CanBe(Street.Of(right, Language.English)));

    [Theory]
    [InlineData("The crash happened near Seventh and Liberty avenues on Monday.", "7th avenue x liberty avenue; liberty avenue x 7th avenue")]
    [InlineData("Two cars crashed on 7th Street near the intersection of Liberty Avenue.", "7th street x liberty avenue; liberty avenue x 7th street")]
    [InlineData("Shots fell in the 1300 block of Kilmer Avenue on Sunday.", "1300 block kilmer avenue")]
    [InlineData("The house at 2810 Martin Lane burned.", "2810 martin lane")]
    [InlineData("The house at 28 Martin Lane burned.", "")]
    [InlineData("Ann Marsh and Harper Avenue residents spoke.", "")]
    [InlineData("Ann Marsh and Jo Hart crashed in Tokyo.", "")]
    public void Addresses_and_corners_are_found_in_sentences(string text, string expected)
    {
        var addresses = new AddressReader(Language.English).Read(ClaimExtractor.Extract(Extraction.Article(text)));

        Assert.Equal(expected, string.Join("; ", addresses.Select(Show)));
    }

    private static string Show(Address address) =>
        address.Number.Length > 0 ? $"{address.Number} {Show(address.Street)}" : $"{Show(address.Street)} x {Show(address.Cross)}";

    private static string Show(Street street) => $"{street.Name} {street.Type}";
}
