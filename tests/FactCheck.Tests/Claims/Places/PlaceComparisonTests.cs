using FactCheck.Claims;
using FactCheck.Claims.Places;
using FactCheck.Tests.Support;

namespace FactCheck.Tests.Claims.Places;

public sealed class PlaceComparisonTests
{
    [Theory]
    [InlineData("in St. Louis", "in Saint Louis", ValueRelation.Same)]
    [InlineData("in New York City", "in New York City", ValueRelation.Same)]
    [InlineData("on North Beville Ave", "on N. Beville Avenue", ValueRelation.Same)]
    [InlineData("in Kiev", "in Kyiv", ValueRelation.Same)]
    [InlineData("in Millbrook, Ohio,", "in Ohio", ValueRelation.Compatible)]
    [InlineData("in the 1300 block of Kilmer Avenue", "on Kilmer Avenue", ValueRelation.Compatible)]
    [InlineData("in Osaka", "in Tokyo", ValueRelation.Disjoint)]
    [InlineData("in Kenya", "in Tanzania", ValueRelation.Disjoint)]
    [InlineData("in Texas", "in Ohio", ValueRelation.Disjoint)]
    [InlineData("in the city of Osaka", "near Tokyo", ValueRelation.Disjoint)]
    [InlineData("at 2810 Martin Lane", "at 2810 Marvin Lane", ValueRelation.Disjoint)]
    [InlineData("on Martin Lane", "on Marvin Lane", ValueRelation.NotComparable)]
    [InlineData("in Tokyo", "in Japan", ValueRelation.NotComparable)]
    [InlineData("in Lisbon", "in Ohio", ValueRelation.Disjoint)]
    [InlineData("in Nairobi", "in Kenya", ValueRelation.NotComparable)]
    [InlineData("in Chicago", "in Maryland", ValueRelation.Disjoint)]
    [InlineData("in Toledo", "in Spain", ValueRelation.NotComparable)]
    [InlineData("in Toledo", "in Kenya", ValueRelation.Disjoint)]
    [InlineData("from Osaka", "in Tokyo", ValueRelation.Disjoint)]
    [InlineData("in the Hall County Jail", "in the King County Jail", ValueRelation.NotComparable)]
    [InlineData("in Hall County", "in Texas", ValueRelation.NotComparable)]
    [InlineData("in Millbrook, Ohio,", "in Millbrook, Texas,", ValueRelation.NotComparable)]
    public void Places_compare_by_name_container_and_type(string left, string right, ValueRelation expected)
    {
        var (a, b) = (Place(left), Place(right));

        Assert.Equal(expected, a.Kind.Compare(a.Value, b.Value));
        Assert.Equal(expected, b.Kind.Compare(b.Value, a.Value));
    }

    private static Mention Place(string where) =>
        Assert.Single(Extraction.Mentions($"The treaty was signed {where} yesterday.", "place"), mention => mention.Value is PlaceValue);
}
