using System.Globalization;
using FactCheck.Claims;
using FactCheck.Claims.Numbers;
using FactCheck.Claims.Percents;
using FactCheck.Languages;

namespace FactCheck.Rules.Checks;

/// <summary>A change whose ends are not the multiple that its verb says: "tripled from 4 to 9 million"; across sources the ends are those that another gives.</summary>
internal sealed class ChangeAgainstMultiple : Check
{
    /// <summary>News rounds a multiple: 1.8 times is still "doubled".</summary>
    private const decimal Slack = 0.2m;

    /// <inheritdoc/>
    public override string Name => "change-against-multiple";

    /// <inheritdoc/>
    public override bool HasTolerance => true;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story) => rule.Scope == RuleScope.CrossSource ? Across(rule, story) : Within(rule, story);

    private static IEnumerable<Finding> Within(Rule rule, StoryFacts story) =>
        from claim in story.Articles.SelectMany(article => article.Claims)
        where claim.Value is NumberValue { Hedge: Hedge.Range, Interval: { Min: > 0, Max: > 0 } }
        let multiples = Language.Of(claim.Article.Language).Multiples
        let multiple = multiples.Of(claim.Frame.Predicate)
        where multiple > 1
        let range = ((NumberValue)claim.Value).Interval
        let times = range.Max!.Value / range.Min!.Value
        where Math.Abs(times - multiple.Value) > multiple * Slack && !rule.Tolerates(times, multiple.Value)
        select rule.Finding(story, [Location.Of(claim)], times.ToString("0.0", CultureInfo.InvariantCulture));

    /// <summary>"Doubled to 9 million" here, "rose from 3 million to 9 million" there: where both end alike, so must the change.</summary>
    private static IEnumerable<Finding> Across(Rule rule, StoryFacts story) =>
        from article in story.Articles
        from end in article.Claims
        where end is { Mood: Mood.Asserted or Mood.Quoted, Value: NumberValue { Hedge: Hedge.Exact, Number: > 0, Role: NumberRole.To or NumberRole.None } }
        let change = Changes(article, end).FirstOrDefault()
        where change.Claim is not null
        from other in story.Articles
        where other.Article.Source != article.Article.Source
        from to in other.Claims
        where to is { Value: NumberValue { Role: NumberRole.To } } && AreOfOne(end, to) && end.Kind.Compare(end.Value, to.Value) is ValueRelation.Same or ValueRelation.Compatible
        from start in other.Claims
        where start.SentenceIndex == to.SentenceIndex && start.Frame.Predicate == to.Frame.Predicate && start is { Value: NumberValue { Role: NumberRole.From, Interval: { Min: > 0, Max: > 0 } } } && start.Kind == to.Kind
        let times = ((NumberValue)to.Value).Number!.Value / ((NumberValue)start.Value).Number!.Value
        where !Fits(change.Times, (NumberValue)start.Value, (NumberValue)to.Value) && !rule.Tolerates(times, change.Times)
        select rule.Finding(story, [Location.Of(change.Claim), Location.Of(start), Location.Of(to)], times.ToString("0.0#", CultureInfo.InvariantCulture));

    /// <summary>How many times as much an article says that a number is now: by its verb, or by a percentage beside it.</summary>
    private static IEnumerable<(Claim Claim, decimal Times)> Changes(ArticleClaims article, Claim end)
    {
        if (Language.Of(end.Article.Language).Multiples.Of(end.Frame.Predicate) is { } multiple)
        {
            return [(end, multiple)];
        }

        return from percent in article.Claims
               where percent.Kind is PercentKind && end.Kind is not PercentKind && percent.SentenceIndex == end.SentenceIndex && percent.Frame.Predicate == end.Frame.Predicate
                   && end.Value is NumberValue { Role: NumberRole.To }
               let share = (NumberValue)percent.Value
               where share is { Role: NumberRole.Change, Hedge: Hedge.Exact, Number: > 0 } && share.Trend is Trend.Up or Trend.Down
               select (percent, 1 + (share.Number!.Value * (share.Trend == Trend.Up ? 1 : -1) / 100));
    }

    /// <summary>Whether the same unit of the same thing is told, and all names that one side gives are among the other's.</summary>
    private static bool AreOfOne(Claim left, Claim right) =>
        left.Kind == right.Kind && left.Kind.DimensionOf(left.Value) == right.Kind.DimensionOf(right.Value) && left.Frame.Head == right.Frame.Head && left.Frame.Subject == right.Frame.Subject
        && Names(left, right) is > 0 and var shared && (shared == left.Frame.Participants.Length || shared == right.Frame.Participants.Length);

    private static int Names(Claim left, Claim right) => left.Frame.Participants.Intersect(right.Frame.Participants, StringComparer.Ordinal).Count();

    /// <summary>Whether numbers that round to the two ends are so many times each other; who names a multiple rounds that as well.</summary>
    private static bool Fits(decimal times, NumberValue start, NumberValue end)
    {
        var slack = times >= 2 ? times * Slack : 0.01m;
        return end.Interval is { Min: { } least, Max: { } most } && start.Interval is { Min: { } from, Max: { } to } && times >= (least / to) - slack && times <= (most / from) + slack;
    }
}
