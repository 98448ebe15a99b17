using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Claims.Numbers;
using FactCheck.Rules;
using FactCheck.Rules.Checks;

namespace FactCheck.Reporting.Html;

/// <summary>A number as it was reported at one time.</summary>
internal readonly record struct TollPoint(DateTimeOffset Moment, double Value, string Source);

/// <summary>A number that changes while a story runs, drawn over time: a toll that rises from article to article, or falls where it can not.</summary>
/// <param name="About">What the finding says of it.</param>
/// <param name="CanOnlyGrow">Whether a lower number is a mistake.</param>
/// <param name="Points">In the order of publication, at least two, at two moments or more.</param>
internal sealed record TollTimeline(string About, bool CanOnlyGrow, ImmutableArray<TollPoint> Points)
{
    private const double Left = 8;
    private const double Right = 412;
    private const double Top = 34;
    private const double Bottom = 132;
    private const int MostLabels = 12;
    private const int MostPoints = 200;

    /// <summary>The timeline of a finding about a count that a later article updates or lowers; null for all others.</summary>
    public static TollTimeline? Find(Finding finding, HtmlModel model)
    {
        var canOnlyGrow = finding.Rule.Check == FallingTotal.CheckName;
        if (finding.Verdict != Verdict.Superseded && !canOnlyGrow)
        {
            return null;
        }

        var points = finding.Locations.Take(MostPoints).Select(location => PointOf(location, model)).OfType<TollPoint>()
            .OrderBy(point => point.Moment).ThenBy(point => point.Value).ToImmutableArray();
        return points.Length > 1 && points[0].Moment < points[^1].Moment ? new(finding.Message, canOnlyGrow, points) : null;
    }

    /// <summary>The drawing; what it shows is also said in words, for those who do not see it.</summary>
    public Markup ToMarkup(string id)
    {
        var labels = Points.Length <= MostLabels ? Points.Select((_, i) => i).ToHashSet() : [0, Points.Length - 1];
        var marks = Points.Select((point, i) => Mark(point, i > 0 && point.Value < Points[i - 1].Value, labels.Contains(i)));
        var isOneDay = Points[0].Moment.Date == Points[^1].Moment.Date;
        var days = isOneDay ? [Points[0], Points[^1]] : Points.DistinctBy(point => point.Moment.Date).ToArray();
        var ticks = days.Where((_, i) => days.Length <= MostLabels / 2 || i == 0 || i == days.Length - 1).Select((point, i) => Tick(point, i == 0, isOneDay ? "d MMM HH:mm" : "d MMM"));
        return Markup.Of($"""
            <figure class="toll">
            <svg viewBox="0 0 420 160" role="img" aria-labelledby="{id}">
            <title id="{id}">{Words()}</title>
            <path class="axis" d="M{Left:0} {Bottom:0}H{Right:0}"/>
            <path class="line" d="{Line()}"/>
            {marks}{ticks}</svg>
            </figure>

            """);
    }

    private static TollPoint? PointOf(Location location, HtmlModel model)
    {
        if (model.ClaimAt(location) is not { Value: NumberValue number } claim || claim.Article.Published is not { } day || (number.Number ?? number.Interval.Min) is not { } value)
        {
            return null;
        }

        return new(claim.Article.PublishedAt ?? new(day, default, TimeSpan.Zero), (double)value, location.Source);
    }

    private string Words() => string.Join(", ", Points.Select(point => string.Create(
        CultureInfo.InvariantCulture, $"{point.Moment:d MMM}: {point.Value:0.##} ({point.Source})")));

    private Markup Line()
    {
        // Steps: a number stands until the next one is reported.
        var steps = Points.Select((point, i) => i == 0 ? Markup.Of($"M{X(point):0.#} {Y(point):0.#}") : Markup.Of($"H{X(point):0.#}V{Y(point):0.#}"));
        return Markup.Join(steps);
    }

    private Markup Mark(TollPoint point, bool falls, bool isLabelled)
    {
        // The line of a falling number comes from above, where the label of others stands.
        var (x, y, anchor) = falls ? (X(point) - 10, Y(point) + 5, "end") : (X(point), Y(point) - 10, X(point) > Right - 40 ? "end" : X(point) < Left + 40 ? "start" : "middle");
        var label = Markup.Of($"<text class=\"value\" x=\"{x:0.#}\" y=\"{y:0.#}\" text-anchor=\"{anchor}\">{point.Value:0.##}</text>");
        return Markup.Of($"<circle class=\"{(falls && CanOnlyGrow ? "falls" : "dot")}\" cx=\"{X(point):0.#}\" cy=\"{Y(point):0.#}\" r=\"5\"/>{label.If(isLabelled)}\n");
    }

    private Markup Tick(TollPoint point, bool isFirst, string format)
    {
        var anchor = isFirst ? "start" : X(point) > Right - 40 ? "end" : "middle";
        return Markup.Of($"<text class=\"tick\" x=\"{X(point):0.#}\" y=\"152\" text-anchor=\"{anchor}\">{point.Moment.ToString(format, CultureInfo.InvariantCulture)}</text>\n");
    }

    private double X(TollPoint point)
    {
        var whole = (Points[^1].Moment - Points[0].Moment).TotalMinutes;
        return Left + 8 + ((point.Moment - Points[0].Moment).TotalMinutes / whole * (Right - Left - 16));
    }

    private double Y(TollPoint point) => Bottom - (point.Value / Math.Max(1, Points.Max(other => other.Value)) * (Bottom - Top));
}
