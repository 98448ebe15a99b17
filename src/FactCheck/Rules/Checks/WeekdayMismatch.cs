using System.Globalization;
using FactCheck.Claims.Dates;

namespace FactCheck.Rules.Checks;

/// <summary>A weekday beside a date that falls on another day.</summary>
internal sealed class WeekdayMismatch : Check
{
    /// <inheritdoc/>
    public override string Name => "weekday-mismatch";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story) =>
        from claim in story.Articles.SelectMany(article => article.Claims)
        where claim.Value is DateValue { Weekday: { } weekday, From: { } day, Granularity: Granularity.Day, IsAbsolute: true } && day.DayOfWeek != weekday
        let right = CultureInfo.InvariantCulture.DateTimeFormat.GetDayName(((DateValue)claim.Value).From!.Value.DayOfWeek)
        select rule.Finding(story, [Location.Of(claim)], right);
}
