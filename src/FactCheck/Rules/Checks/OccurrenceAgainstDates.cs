using FactCheck.Claims;
using FactCheck.Claims.Dates;
using FactCheck.Claims.Numbers;
using FactCheck.Claims.Ordinals;
using FactCheck.Languages;

namespace FactCheck.Rules.Checks;

/// <summary>An occurrence that is numbered within a time ("the second visit in less than 12 months", "the first since 2015"), which the dates that the story gives for the
/// others do not bear out.</summary>
internal sealed class OccurrenceAgainstDates : Check
{
    /// <summary>What happened in so many days before the article appeared is what it tells of.</summary>
    private const int CurrentDays = 14;

    /// <summary>A century: nobody numbers visits within more.</summary>
    private const int MostDays = 36_525;

    private const int SecondsOfDay = 86_400;

    /// <summary>A period is rounded: by so much of itself.</summary>
    private const int Rounding = 10;

    /// <inheritdoc/>
    public override string Name => "occurrence-against-dates";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story) =>
        from article in story.Articles
        where article.Article.Published is not null
        from ordinal in article.Claims
        where ordinal is { Kind: OrdinalKind, Mood: Mood.Asserted, Value: NumberValue { Number: >= 1 and < 10 }, Frame.Place: not null } && story.Alignment.People.Of(ordinal) is not null
        from period in article.Claims
        where period.SentenceIndex == ordinal.SentenceIndex && period.Span.Start > ordinal.Span.End
        let start = StartOf(ordinal, period, article.Article.Published!.Value)
        where start is not null
        let finding = FindingOf(rule, story, ordinal, period, start.Value)
        where finding is not null
        select finding;

    /// <summary>The first day of the time in which the occurrence has its number; null where the claim gives none.</summary>
    private static DateOnly? StartOf(Claim ordinal, Claim period, DateOnly published)
    {
        if (period is { Value: DateValue { To: { } last }, Frame: { Bound: DateBound.Count } frame } && frame.Head == ordinal.Frame.Head)
        {
            return last.AddDays(1);
        }

        var days = period.Value is NumberValue { IsDuration: true, Base.Max: { } most } && IsWithin(ordinal, period) ? most / SecondsOfDay : 0;
        return days is > 0 and < MostDays && days < published.DayNumber ? published.AddDays(-(int)days) : null;
    }

    /// <summary>"... in less than 12 months".</summary>
    private static bool IsWithin(Claim ordinal, Claim period)
    {
        var between = ordinal.Article.Text.Slice(Text.TextSpan.FromBounds(ordinal.Span.End, period.Span.Start)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return between.Length > 0 && Language.Of(ordinal.Article.Language).Clauses.Within.Contains(between[^1]);
    }

    private static Finding? FindingOf(Rule rule, StoryFacts story, Claim ordinal, Claim period, DateOnly start)
    {
        var published = ordinal.Article.Published!.Value;
        var slack = (published.DayNumber - start.DayNumber) / Rounding;
        var number = ((NumberValue)ordinal.Value).Number;
        var earlier = Occurrences(story, ordinal).Where(claim => To(claim) < published.AddDays(-CurrentDays)).ToArray();
        var inside = Distinct(earlier.Where(claim => From(claim) >= start && IsThere(ordinal, claim)));
        if (inside.Count >= number)
        {
            return rule.Finding(story, [Location.Of(ordinal), Location.Of(period), .. inside.Select(Location.Of)], ordinal.Frame.Head);
        }

        // "The second in a year", and the one before was two years ago: wherever it was, none lies between.
        var last = earlier.Where(claim => IsThere(ordinal, claim)).MaxBy(To);
        return number == 2 && last is not null && period.Value is NumberValue && Array.TrueForAll(earlier, claim => To(claim).AddDays(slack) < start)
            ? rule.Finding(story, [Location.Of(ordinal), Location.Of(period), Location.Of(last)], ordinal.Frame.Head)
            : null;
    }

    /// <summary>The dates that any article gives for what the person did of that kind.</summary>
    private static IEnumerable<Claim> Occurrences(StoryFacts story, Claim ordinal)
    {
        var events = Language.Of(ordinal.Article.Language).Events;
        return from article in story.Articles
               from claim in article.Claims.Concat(article.Derived)
               where claim is { Mood: Mood.Asserted or Mood.Quoted, Value: DateValue { From: not null, To: not null }, Frame.Bound: DateBound.None }
                   && events.TypeOf(ordinal.Frame.Head) is { } type && claim.Frame.EventType(events) == type
                   && story.Alignment.People.Of(claim) is { } person && person == story.Alignment.People.Of(ordinal)
               select claim;
    }

    /// <summary>Those that can not be one and the same.</summary>
    private static List<Claim> Distinct(IEnumerable<Claim> claims)
    {
        var found = new List<Claim>();
        foreach (var claim in claims.OrderBy(To).ThenBy(From))
        {
            if (found.TrueForAll(other => claim.Kind.Compare(claim.Value, other.Value) == ValueRelation.Disjoint))
            {
                found.Add(claim);
            }
        }

        return found;
    }

    private static bool IsThere(Claim ordinal, Claim claim) => claim.Frame.Place == ordinal.Frame.Place;

    private static DateOnly From(Claim claim) => ((DateValue)claim.Value).From!.Value;

    private static DateOnly To(Claim claim) => ((DateValue)claim.Value).To!.Value;
}
