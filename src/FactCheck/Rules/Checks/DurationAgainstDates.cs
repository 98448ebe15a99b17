using System.Globalization;
using FactCheck.Claims;
using FactCheck.Claims.Dates;
using FactCheck.Claims.Measures;
using FactCheck.Claims.Numbers;
using FactCheck.Languages;

namespace FactCheck.Rules.Checks;

/// <summary>A stay that its own dates make longer or shorter: "from 3 to 10 May, a five-day trip"; or those of another source.</summary>
internal sealed class DurationAgainstDates : Check
{
    /// <summary>A duration stands beside its dates: so many characters between them at most.</summary>
    private const int MostBetween = 60;

    /// <inheritdoc/>
    public override string Name => "duration-against-dates";

    /// <inheritdoc/>
    public override bool HasTolerance => true;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story) => rule.Scope == RuleScope.CrossSource ? Across(rule, story) : Within(rule, story);

    private static IEnumerable<Finding> Within(Rule rule, StoryFacts story) =>
        from article in story.Articles
        from dates in article.Claims
        where dates.Value is DateValue { From: not null, To: not null, Granularity: Granularity.Day, IsApproximate: false, IsImpossible: false }
        let range = (DateValue)dates.Value
        where range.To > range.From
        from duration in article.Claims
        where duration.SentenceIndex == dates.SentenceIndex && duration.Kind is MeasureKind && duration.Frame.Head.Length > 0
            && duration.Value is NumberValue { Unit: QuantityUnit.Day, Hedge: Hedge.Exact, Number: not null } && Gap(dates, duration) <= MostBetween
        let days = range.To!.Value.DayNumber - range.From!.Value.DayNumber + 1
        where ((NumberValue)duration.Value).Number is { } said && said != days && said != days - 1 && !rule.Tolerates(said, days)
        select rule.Finding(story, [Location.Of(duration), Location.Of(dates)], days.ToString(CultureInfo.InvariantCulture));

    private static int Gap(Claim left, Claim right) =>
        left.Span.End <= right.Span.Start ? right.Span.Start - left.Span.End : left.Span.Start - right.Span.End;

    /// <summary>"The three-day siege" here, from when to when there: in one date, or in those of its start and its end.</summary>
    private static IEnumerable<Finding> Across(Rule rule, StoryFacts story) =>
        from article in story.Articles
        from duration in article.Claims
        where duration is { Kind: MeasureKind, Mood: Mood.Asserted or Mood.Quoted, Frame: { Part: null, Head.Length: > 0 }, Value: NumberValue { Unit: QuantityUnit.Day, Hedge: Hedge.Exact, Number: > 1 } }
            && Language.Of(article.Article.Language).Events.TypeOf(duration.Frame.Head) is not null
        from other in story.Articles
        where other.Article.Source != article.Article.Source
        from ends in Ends(other, duration)
        let days = To(ends.Last).DayNumber - From(ends.First).DayNumber + 1
        where days > 1 && ((NumberValue)duration.Value).Number is { } said && said != days && said != days - 1 && !rule.Tolerates(said, days)
        select rule.Finding(story, [Location.Of(duration), .. new[] { ends.First, ends.Last }.Distinct().Select(Location.Of)], days.ToString(CultureInfo.InvariantCulture));

    /// <summary>The dates between which an article puts what lasted: one that is a range, or its start and its end.</summary>
    private static IEnumerable<(Claim First, Claim Last)> Ends(ArticleClaims article, Claim duration)
    {
        var dates = article.Claims.Where(claim => IsExact(claim) && IsOf(claim.Frame, duration.Frame, Language.Of(article.Article.Language).Clauses)).ToArray();
        var starts = dates.Where(date => date.Frame.Bound == DateBound.Start).ToArray();
        var ends = dates.Where(date => date.Frame.Bound == DateBound.End).ToArray();
        return dates.Where(date => From(date) < To(date)).Select(date => (date, date)).Concat(starts.Length == 1 && ends.Length == 1 ? [(starts[0], ends[0])] : []);
    }

    private static bool IsExact(Claim claim) =>
        claim is { Mood: Mood.Asserted or Mood.Quoted, Value: DateValue { From: not null, To: not null, Granularity: Granularity.Day, IsApproximate: false, IsImpossible: false } };

    /// <summary>"the siege began in Linden", "the minister toured Asia", beside "the tour of Asia": the same event of the same people or places.</summary>
    private static bool IsOf(Frame date, Frame duration, ClauseLexicon clauses) =>
        (date.Head == duration.Head || (date.Head.Length == 0 && clauses.IsNominal(duration.Head, date.Predicate)))
        && date.Participants.Intersect(duration.Participants, StringComparer.Ordinal).Any();

    private static DateOnly From(Claim claim) => ((DateValue)claim.Value).From!.Value;

    private static DateOnly To(Claim claim) => ((DateValue)claim.Value).To!.Value;
}
