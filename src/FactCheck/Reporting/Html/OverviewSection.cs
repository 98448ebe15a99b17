using FactCheck.Rules;

namespace FactCheck.Reporting.Html;

/// <summary>The report at a glance: figures, kinds of findings, source against source, numbers that changed.</summary>
internal static class OverviewSection
{
    private const int MostTimelines = 4;
    private const double BarWidth = 160;

    /// <summary>The head of the page with its table of contents.</summary>
    public static Markup Header(HtmlModel model) => Markup.Of($"""
        <header>
        <p class="brand">Fact check</p>
        <h1>{Headline(model)}</h1>
        <p class="lead">{Scope(model)}</p>
        <nav aria-label="Page"><ul>
        <li><a href="#overview">Overview</a></li>
        <li><a href="#findings">Findings <span class="n">{model.Findings.Count()}</span></a></li>
        {Markup.Of($"<li><a href=\"#support\">Well supported <span class=\"n\">{model.Report.Corroborated.Count()}</span></a></li>\n").If(!model.Agreements.IsEmpty)}{Markup.Of($"<li><a href=\"#articles\">Articles <span class=\"n\">{model.Articles.Length}</span></a></li>\n").If(!model.Articles.IsEmpty)}</ul></nav>
        </header>

        """);

    /// <summary>The title of the window.</summary>
    public static string Headline(HtmlModel model) => model.ToLookAt switch
    {
        0 => "Nothing is in doubt",
        1 => "One finding to look at",
        var count => $"{SummaryText.Count(count, "finding", "findings")} to look at",
    };

    /// <summary>The section.</summary>
    public static Markup Of(HtmlModel model) => Markup.Of($"""
        <section id="overview" aria-labelledby="overview-title">
        <h2 id="overview-title" class="vh">Overview</h2>
        {Figures(model)}<div class="panels">
        {Kinds(model)}{new SourceMatrix(model.Report).ToMarkup()}{Timelines(model)}</div>
        </section>

        """);

    private static string Scope(HtmlModel model)
    {
        var articles = model.Report.Articles;
        var sources = articles.Select(entry => entry.Article.Source).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        return $"{SummaryText.Count(articles.Length, "article", "articles")} from {SummaryText.Count(sources, "source", "sources")} about "
            + $"{SummaryText.Count(model.Report.StoryCount, "story", "stories")}: {SummaryText.Count(model.Report.ClaimCount, "claim", "claims")} compared.";
    }

    private static Markup Figures(HtmlModel model)
    {
        var summary = ReportSummary.Of(model.Report);
        return Markup.Of($"""
            <dl class="figures">
            <div class="error"><dt>Errors</dt><dd>{summary.Errors}</dd></div>
            <div class="warning"><dt>Warnings</dt><dd>{summary.Warnings}</dd></div>
            <div class="update"><dt>Updates</dt><dd>{summary.Updates}</dd></div>
            <div class="ok"><dt>Facts corroborated</dt><dd>{summary.Agreements}</dd></div>
            {Markup.Of($"<div><dt>Accepted</dt><dd>{summary.Accepted}</dd></div>\n").If(summary.Accepted > 0)}{Markup.Of($"<div><dt>Suppressed</dt><dd>{summary.Suppressed}</dd></div>\n").If(summary.Suppressed > 0)}</dl>

            """);
    }

    /// <summary>How many findings of each rule and level.</summary>
    private static Markup Kinds(HtmlModel model)
    {
        var rules = model.Report.NewFindings.GroupBy(finding => finding.Rule.Id, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).ToArray();
        if (rules.Length == 0)
        {
            return Markup.Empty;
        }

        var most = rules.Max(group => group.Count());
        return Markup.Of($"""
            <div class="panel">
            <h3>What was found</h3>
            <table class="kinds">
            <caption class="vh">Findings by rule and level</caption>
            <thead class="vh"><tr><th scope="col">Rule</th><th scope="col">Levels</th><th scope="col">Findings</th></tr></thead>
            <tbody>
            {rules.Select(group => Kind([.. group], most))}</tbody></table>
            </div>

            """);
    }

    private static Markup Kind(Finding[] findings, int most)
    {
        var at = 0.0;
        var bars = new List<Markup>();
        foreach (var level in findings.GroupBy(FindingCard.LevelOf, StringComparer.Ordinal).OrderBy(level => level.Min(finding => finding.Verdict == Verdict.Superseded ? 3 : Severity.Error - finding.Severity)))
        {
            var length = level.Count() * BarWidth / most;
            bars.Add(Markup.Of($"<rect class=\"{level.Key}\" x=\"{at:0.#}\" y=\"1\" width=\"{Math.Max(1, length - 1):0.#}\" height=\"10\" rx=\"2\"/>"));
            at += length;
        }

        var words = string.Join(", ", findings.GroupBy(FindingCard.LevelOf, StringComparer.Ordinal).Select(level => SummaryText.Count(level.Count(), level.Key, level.Key)));
        return Markup.Of($"""
            <tr><th scope="row"><span class="rule">{findings[0].Rule.Id}</span> {findings[0].Rule.Name}</th><td><svg class="bar" viewBox="0 0 {BarWidth:0} 12" width="{BarWidth:0}" height="12" aria-hidden="true">{bars}</svg><span class="vh">{words}</span></td><td class="n">{findings.Length}</td></tr>

            """);
    }

    /// <summary>The numbers with most reports; one whose reports are all in another's drawing is left out.</summary>
    private static Markup Timelines(HtmlModel model)
    {
        var all = model.Findings.Select(entry => (Timeline: TollTimeline.Find(entry.Finding, model), entry.Number)).Where(entry => entry.Timeline is not null)
            .OrderByDescending(entry => entry.Timeline!.Points.Length).Take(HtmlModel.MostArticles).ToArray();
        var shown = all.Where((entry, i) => !all.Take(i).Any(other => entry.Timeline!.Points.All(other.Timeline!.Points.Contains))).Take(MostTimelines).ToArray();
        return shown.Length == 0 ? Markup.Empty : Markup.Of($"""
            <div class="panel wide">
            <h3>Numbers that changed</h3>
            <div class="tolls">
            {shown.Select(entry => Markup.Of($"<div><p dir=\"auto\"><a href=\"#{Anchors.OfFinding(entry.Number)}\">{entry.Timeline!.About}</a></p>\n{entry.Timeline.ToMarkup($"t{entry.Number}")}</div>\n"))}</div>
            </div>

            """);
    }
}
