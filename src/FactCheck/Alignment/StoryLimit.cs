using System.Collections.Immutable;

namespace FactCheck.Alignment;

/// <summary>
/// How alike the words of two articles must be to take them for articles of one story. The more else they share, the less: like incidents happen every week in
/// every city, but one person is not killed or charged in two of them, and who names the day of an incident months later tells of that one.
/// The limits are where half of the pairs are of one story, counted on 1,893 articles of 1,189 incidents.
/// </summary>
internal static class StoryLimit
{
    /// <summary>The limit where a day of publication is not known.</summary>
    private const double Undated = 0.20;

    /// <summary>So much more where both tell of people's fates, and of no person in common.</summary>
    private const double OfOtherPeople = 0.06;

    /// <summary>Where no person is named in common, names of places and streets tell: so much more where less than this of the cosine comes from words that both write as
    /// names, so much less where more does, and a few days lie between or one names the day: reports of one city's weekends share its streets, too.</summary>
    private const double OfPlaces = 0.045, PlacesInCommon = 0.05;

    /// <summary>So much more where many days lie between, and too little of the cosine comes from names for more than one person's: a namesake in another town.</summary>
    private const double OfNamesake = 0.20, MoreThanOnePerson = 0.15;
    private const int FewDays = 5;

    /// <summary>So many days after an event the first articles about it have appeared.</summary>
    private const int NextDay = 1, FirstDays = 3;

    /// <summary>What two articles say of people in common.</summary>
    private enum Shared
    {
        Nobody, Somebody, Subject,
    }

    /// <summary>How near an article comes to naming the days of the other's event.</summary>
    private enum Told
    {
        Nothing, About, Day,
    }

    /// <summary>The least cosine of two articles of one story.</summary>
    /// <param name="left">One article.</param>
    /// <param name="right">The other.</param>
    /// <param name="ofNames">What of their cosine comes from words that both write as names.</param>
    public static double Between(ArticleOutline left, ArticleOutline right, double ofNames)
    {
        if (left.Published is not { } a || right.Published is not { } b)
        {
            return Undated;
        }

        var (early, late) = a <= b ? (left, right) : (right, left);
        var shared = PeopleOf(early, late);
        var days = Math.Abs(a.DayNumber - b.DayNumber);
        var byDays = shared == Shared.Subject ? ByDays(days, shared) + (days > FewDays && ofNames < MoreThanOnePerson ? OfNamesake : 0)
            : early.Subjects.IsEmpty || late.Subjects.IsEmpty ? ByDays(days, shared)
            : ByDays(days, Shared.Nobody) + OfOtherPeople;
        var told = DayOf(early, late);
        var limit = Math.Min(byDays, ByDay(told, shared));
        var byPlaces = shared != Shared.Nobody ? 0 : ofNames < PlacesInCommon ? OfPlaces : days <= FewDays || told != Told.Nothing ? -OfPlaces : 0;
        return limit + byPlaces;
    }

    private static double ByDays(int days, Shared shared) => shared switch
    {
        Shared.Subject => days switch { <= 2 => 0.12, <= 5 => 0.13, <= 14 => 0.16, <= 45 => 0.21, _ => 0.23 },
        Shared.Somebody when days <= FewDays => days <= 2 ? 0.17 : 0.20,
        _ => days switch { <= 2 => 0.21, <= 5 => 0.29, <= 14 => 0.37, <= 45 => 0.48, _ => 0.65 },
    };

    private static double ByDay(Told told, Shared shared) => told switch
    {
        Told.Day => shared switch { Shared.Subject => 0.14, Shared.Somebody => 0.15, _ => 0.20 },
        Told.About => shared switch { Shared.Subject => 0.18, Shared.Somebody => 0.22, _ => 0.30 },
        _ => 1,
    };

    private static Shared PeopleOf(ArticleOutline left, ArticleOutline right) =>
        Meet(left.Subjects, right.People) || Meet(left.People, right.Subjects) ? Shared.Subject
            : Meet(left.People, right.People) ? Shared.Somebody : Shared.Nobody;

    /// <summary>Whether the later article names the day before the earlier one appeared, or both name one day; or the days or the month around.</summary>
    private static Told DayOf(ArticleOutline early, ArticleOutline late)
    {
        var published = early.Published!.Value.DayNumber;
        var told = Told.Nothing;
        foreach (var days in late.Days)
        {
            if (days.First == days.Last && (published - days.First is >= 0 and <= NextDay || early.Days.Contains(days)))
            {
                return Told.Day;
            }

            told = published >= days.First && published - days.Last <= FirstDays ? Told.About : told;
        }

        return told;
    }

    private static bool Meet(ImmutableArray<ulong> left, ImmutableArray<ulong> right)
    {
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            var (a, b) = (left[i], right[j]);
            if (a == b)
            {
                return true;
            }

            i += a < b ? 1 : 0;
            j += b < a ? 1 : 0;
        }

        return false;
    }
}
