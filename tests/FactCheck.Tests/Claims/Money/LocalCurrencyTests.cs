using FactCheck.Claims;
using FactCheck.Claims.Money;
using FactCheck.Languages;
using FactCheck.Tests.Articles;

namespace FactCheck.Tests.Claims.Money;

public sealed class LocalCurrencyTests
{
    [Theory]
    [InlineData("ISLAMABAD", "Pakistan")]
    [InlineData("ZURICH", "Switzerland")]
    [InlineData("STOCKHOLM", "Sweden")]
    [InlineData("TORONTO", "Canada")]
    [InlineData("MELBOURNE, Australia", "Australia")]
    [InlineData("SYDNEY", "Australia")]
    [InlineData("NOWHERE", null)]
    public void Country_is_that_of_the_dateline(string dateline, string? country)
    {
        var article = Reading.Article($"{dateline} (AP) — The bridge fell.");

        Assert.Equal(country, LocalCurrency.CountryOf(article, Language.English));
    }

    [Theory]
    [InlineData("TORONTO", "$5 million", "CAD")]
    [InlineData("TORONTO", "US$5 million", "USD")]
    [InlineData("TORONTO", "5 million dollars", "CAD")]
    [InlineData("ISLAMABAD", "5,000 rupees", "PKR")]
    [InlineData("ISLAMABAD", "5,000 Indian rupees", "INR")]
    [InlineData("STOCKHOLM", "4bn crowns", "SEK")]
    [InlineData("ZURICH", "5 million francs", "CHF")]
    [InlineData("CAIRO", "5 million pounds", "EGP")]
    [InlineData("DENVER", "$5 million", "USD")]
    [InlineData("MELBOURNE, Australia", "50 cents", "AUD")]
    public void Bare_name_or_sign_means_the_currency_of_the_dateline(string dateline, string amount, string currency)
    {
        var article = Reading.Article($"{dateline} (AP) — The bridge fell.\n\nIt cost {amount} to build.");

        var claim = Assert.Single(ClaimExtractor.Extract(article).Claims, claim => claim.Kind.Name == "money");

        Assert.Equal(currency, claim.Kind.DimensionOf(claim.Value));
    }
}
