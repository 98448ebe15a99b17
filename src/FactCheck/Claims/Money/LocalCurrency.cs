using FactCheck.Articles;
using FactCheck.Languages;

namespace FactCheck.Claims.Money;

/// <summary>What "dollars" and other bare names of currencies mean where the article was written.</summary>
internal static class LocalCurrency
{
    /// <summary>The currency that the one token at <paramref name="at"/> means in the country of the dateline; without one, <paramref name="unit"/>.</summary>
    public static QuantityUnit Of(SentenceView sentence, QuantityUnit unit, int at) =>
        unit.Family == UnitFamily.Currency && sentence.Country is { } country && sentence.Language.Units.TryLocal(country, sentence.Lower(at), out var local) ? local : unit;

    /// <summary>The country that an article's dateline names or lies in; null where it is not known.</summary>
    public static string? CountryOf(Article article, Language language)
    {
        if (article.Dateline?.Place is not { } dateline)
        {
            return null;
        }

        foreach (var part in dateline.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Reverse())
        {
            if ((CountryOf(part, language.Entities.Places) ?? language.Datelines.CountryOf(part)) is { } country)
            {
                return country;
            }
        }

        return null;
    }

    private static string? CountryOf(string name, PlaceLexicon places)
    {
        string[] words = [.. Phrase.Tokens(name).Select(PlaceLexicon.Key)];
        if (!places.Places.TryMatch(words, 0, out var place, out var length) || length != words.Length)
        {
            return null;
        }

        // A city of the United States or Canada lies in a state.
        return place.Type == "country" ? place.Name
            : place.Container is not { } container ? null
            : places.Places.TryMatch(Phrase.Tokens(container), 0, out var state, out _) && state is { Type: "region", Container: { } country } ? country : container;
    }
}
