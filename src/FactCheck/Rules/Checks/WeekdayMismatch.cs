using System.Globalization;
using FactCheck.Claims;
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
        let date = (DateValue)claim.Value
        let right = CultureInfo.InvariantCulture.DateTimeFormat.GetDayName(date.From!.Value.DayOfWeek)
        select rule.Finding(story, [Location.Of(claim)], right, witnesses: Meant(date.From!.Value, date.Weekday!.Value, story).Select(Location.Of));

    /// <summary>The dates of the story that may be meant: they fall on that weekday, and differ in the day, the month or the year alone.</summary>
    private static IEnumerable<Claim> Meant(DateOnly written, DayOfWeek weekday, StoryFacts story) =>
        from claim in story.Articles.SelectMany(article => article.Claims)
        where claim.Value is DateValue { From: { } day, Granularity: Granularity.Day, IsAbsolute: true } && day.DayOfWeek == weekday
            && (day.Day == written.Day ? 0 : 1) + (day.Month == written.Month ? 0 : 1) + (day.Year == written.Year ? 0 : 1) == 1
        select claim;
}
