using FactCheck.Languages;
using static FactCheck.Languages.DateWordClass;

namespace FactCheck.Claims.Dates;

/// <summary>Whether four digits are a year: "in 2019", "the 2012 vote"; not "2000 people", "1924 Elm Street", "Route 1604".</summary>
internal static class YearContext
{
    private const int StreetReach = 4;

    public static bool IsYear(DateTokens tokens, int i, int year, int end)
    {
        if (tokens.Is(i - 1, Numbered) || tokens.Is(end, NotDate) || tokens.Is(end, Scale) || IsCompound(tokens, end) || IsStreet(tokens, end) || IsRange(tokens, end, year))
        {
            return false;
        }

        if (tokens.Is(i - 1, Before) || tokens.Find(i - 1, YearWord, out _) is not null || IsSecond(tokens, i) || tokens.IsMark(i - 1, '='))
        {
            return true;
        }

        var isPlural = tokens.IsWord(end) && !tokens.IsCapitalised(end) && tokens.Sentence.Lower(end) is { Length: > 3 } next && tokens.Sentence.Language.Nouns.IsPlural(next);
        var isDetermined = tokens.Is(i - 1, Article) || tokens.Sentence.Is(i - 1, GrammarWord.Genitive);
        return year is >= 1900 and < 2040 && (isDetermined || !isPlural || year % 10 != 0) && (isDetermined || year % 50 != 0 || !tokens.IsWord(end))
            && (i > 0 || !tokens.IsWord(end) || tokens.IsCapitalised(end));
    }

    // "in 2007 and 2009", "2019, 2020 and 2021".
    private static bool IsSecond(DateTokens tokens, int i) =>
        (tokens.Is(i - 1, And) || tokens.IsMark(i - 1, ',') || tokens.Is(i - 1, To)) && tokens.Digits(i - 2, out var length) is >= 1500 and <= 2099 && length == 4;

    private static bool IsCompound(DateTokens tokens, int end) =>
        tokens.IsMark(end, '-') && tokens.IsGlued(end) && tokens.IsGlued(end + 1) && tokens.IsWord(end + 1);

    // "2000 - 2500 calories": the other end of the range is no year.
    private static bool IsRange(DateTokens tokens, int end, int year) =>
        (tokens.IsMark(end, '-') || tokens.IsMark(end, '–')) && tokens.Digits(end + 1, out var length) is var other && length == 4 && other is > 2099 && other > year;

    private static bool IsStreet(DateTokens tokens, int end)
    {
        for (var i = end; i < end + StreetReach; i++)
        {
            var isNamed = tokens.IsCapitalised(i) || tokens.Sentence.Word(i) is "." || tokens.Is(i, Compass) || tokens.Sentence.Word(i) is [>= '0' and <= '9', ..];
            if (tokens.Is(i, Street) && tokens.IsCapitalised(i) && i > end)
            {
                return true;
            }

            if (!isNamed)
            {
                return false;
            }
        }

        return false;
    }
}
