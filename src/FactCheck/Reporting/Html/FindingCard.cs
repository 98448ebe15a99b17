using System.Collections.Immutable;
using FactCheck.Rules;

namespace FactCheck.Reporting.Html;

/// <summary>One finding: what is in doubt, the sides next to each other with their sentences, and on demand why they are about the same fact.</summary>
internal sealed class FindingCard(HtmlModel model)
{
    private const int MostSides = 6;
    private const int MostQuotes = 2;

    /// <summary>The word for how grave a finding is.</summary>
    public static string LevelOf(Finding finding) =>
        finding.Verdict == Verdict.Superseded ? "update" : finding.Verdict == Verdict.Disputed ? "disputed" : finding.Severity == Severity.Info ? "note" : OutputNames.Camel(finding.Severity);

    /// <summary>The card.</summary>
    public Markup Of(NumberedFinding entry)
    {
        var (number, finding) = entry;
        var anchor = Anchors.OfFinding(number);
        return Markup.Of($"""
            <article class="finding {LevelOf(finding)}" id="{anchor}" aria-labelledby="{anchor}-t" data-level="{LevelOf(finding)}" data-rule="{finding.Rule.Id}">
            <p class="meta"><span class="badge">{LevelOf(finding)}</span> <span class="rule">{finding.Rule.Id} {finding.Rule.Name}</span> <a class="self" href="#{anchor}" aria-label="#{number}, link to this finding">#{number}</a></p>
            <h4 id="{anchor}-t" dir="auto">{finding.Message}</h4>
            {Sides(finding)}{(TollTimeline.Find(finding, model) is { } timeline ? timeline.ToMarkup(anchor + "-g") : Markup.Empty)}{Hint(finding)}{Why(finding)}</article>

            """);
    }

    private Markup Sides(Finding finding)
    {
        // Places that state the same value are one side, wherever they stand in the order.
        var sides = FindingSide.AllOf(finding, model.ByFile).GroupBy(side => string.Join('\n', side.Locations.Select(location => location.Value).Distinct(StringComparer.Ordinal)), StringComparer.Ordinal).ToArray();
        if (!finding.Locations[0].Text.Any(c => !char.IsWhiteSpace(c)))
        {
            return Markup.Of($"<p class=\"place\"><bdi>{FindingSide.PlaceOf(finding.Locations[0])}</bdi></p>\n");
        }

        var shown = sides.Take(MostSides).Select(side => Side([.. side]));
        var others = sides.Skip(MostSides).Select(side => Side([.. side])).ToArray();
        var more = Markup.Of($"<details class=\"more\"><summary>{others.Length} more values</summary><div class=\"sides\">\n{others}</div></details>\n").If(others.Length > 0);
        return Markup.Of($"<div class=\"sides{new Markup(sides.Length == 1 ? " alone" : "")}\">\n{shown}</div>\n{more}");
    }

    private Markup Side(ImmutableArray<FindingSide> places)
    {
        var sources = places.Select(place => place.First.Source).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        var value = string.Join(", ", places[0].Locations.DistinctBy(location => location.Value, StringComparer.Ordinal).Select(location => location.Text));
        var others = places.Skip(MostQuotes).Select(Quote).ToArray();
        var more = Markup.Of($"<details class=\"more\"><summary>{SummaryText.Count(others.Length, "more place", "more places")}</summary>\n{others}</details>\n").If(others.Length > 0);
        return Markup.Of($"""
            <section class="side">
            <h5><strong dir="auto">{Printable.Of(value, 120)}</strong> <span class="tally">{SummaryText.Count(sources, "source", "sources")}</span></h5>
            {places.Take(MostQuotes).Select(Quote)}{more}</section>

            """);
    }

    private Markup Quote(FindingSide side)
    {
        var words = side.Excerpt.Select(part => part.IsMarked ? Markup.Of($"<mark>{part.Text}</mark>") : Markup.Of($"{part.Text}"));
        var date = side.Article?.Published is { } day ? Markup.Of($" <span class=\"when\">{Dates.Of(day)}</span>") : Markup.Empty;
        var place = FindingSide.PlaceOf(side.First);
        var link = model.AnchorOf(side.First) is { } anchor ? Markup.Of($"<a class=\"place\" href=\"#{anchor}\"><bdi>{place}</bdi></a>") : Markup.Of($"<span class=\"place\"><bdi>{place}</bdi></span>");
        return Markup.Of($"""
            <figure><blockquote dir="auto">{words}</blockquote>
            <figcaption><bdi class="from">{side.First.Source}</bdi>{date} {link}</figcaption></figure>

            """);
    }

    private static Markup Hint(Finding finding) => Markup.Of($"<p class=\"hint\"><strong>What to do:</strong> <span dir=\"auto\">{finding.Hint}</span></p>\n").If(finding.Hint is { Length: > 0 });

    private Markup Why(Finding finding)
    {
        var page = model.Report.RulePages.GetValueOrDefault(finding.Rule.Id);
        var about = page is null ? Markup.Empty : Markup.Of($"<p>{RulePage.FirstSentenceOf(page)}</p>\n");
        var evidence = finding.Alignment is { } alignment ? EvidenceTable.Of(alignment) : Markup.Empty;
        return Markup.Of($"""
            <details class="why"><summary>{(finding.Alignment is null ? "About this finding" : "Why the same fact")}</summary>
            {evidence}{about}<p class="place">Fingerprint {finding.Fingerprint}</p>
            </details>

            """);
    }
}
