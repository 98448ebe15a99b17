using System.Globalization;
using FactCheck.Claims;
using FactCheck.Claims.Dates;
using FactCheck.Claims.Measures;
using FactCheck.Claims.Numbers;
using FactCheck.Languages;

namespace FactCheck.Rules.Checks;

/// <summary>A stay that its own dates make longer or shorter: "from 3 to 10 May, a five-day trip".</summary>
internal sealed class DurationAgainstDates : Check
{
    /// <summary>A duration stands beside its dates: so many characters between them at most.</summary>
    private const int MostBetween = 60;

    /// <inheritdoc/>
    public override string Name => "duration-against-dates";

    /// <inheritdoc/>
    public override bool HasTolerance => true;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story) =>
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
}
