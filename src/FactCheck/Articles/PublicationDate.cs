using System.Collections.Immutable;
using System.Globalization;

namespace FactCheck.Articles;

/// <summary>Reads the value of "published".</summary>
internal static class PublicationDate
{
    private static readonly string[] Days = ["yyyy-MM-dd"];

    /// <summary>ISO 8601 as people and programs write it: T or blank, seconds and zone optional, also "2023-03-18 10:00 +0100".</summary>
    private static readonly string[] Moments =
    [
        .. from separator in ImmutableArray.Create("'T'", "' '")
           from time in ImmutableArray.Create("HH:mm", "HH:mm:ss", "HH:mm:ss.FFFFFFF")
           from zone in ImmutableArray.Create("", "K", " K")
           select "yyyy-MM-dd" + separator + time + zone,
    ];

    /// <summary>The day as written and, where a time is given, the moment; a time without a zone counts as UTC.</summary>
    public static bool TryParse(string value, out DateOnly day, out DateTimeOffset? moment)
    {
        moment = null;
        if (DateOnly.TryParseExact(value, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
        {
            return day.Year >= ArticleLimits.EarliestYear;
        }

        if (!DateTimeOffset.TryParseExact(value, Moments, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var parsed))
        {
            return false;
        }

        day = DateOnly.FromDateTime(parsed.DateTime);
        moment = parsed;
        return day.Year >= ArticleLimits.EarliestYear;
    }
}
