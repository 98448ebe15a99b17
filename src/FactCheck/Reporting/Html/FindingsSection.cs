namespace FactCheck.Reporting.Html;

/// <summary>What is in doubt, story by story, with the filter above it, and what is wrong with files.</summary>
internal static class FindingsSection
{
    /// <summary>The section, in parts.</summary>
    public static IEnumerable<Markup> Of(HtmlModel model)
    {
        yield return new("<section id=\"findings\" aria-labelledby=\"findings-title\">\n<h2 id=\"findings-title\">Findings</h2>\n");
        if (!model.Findings.Any())
        {
            yield return new("<p class=\"lead\">Nothing is in doubt.</p>\n</section>\n");
            yield break;
        }

        yield return Filter(model.Findings);
        var hidden = model.Report.NewFindings.Count() - model.Findings.Count();
        yield return Markup.Of($"<p class=\"lead\">{SummaryText.Count(hidden, "finding is", "findings are")} not shown: a page holds {HtmlModel.MostFindings}. The other formats have all of them.</p>\n").If(hidden > 0);
        var card = new FindingCard(model);
        foreach (var story in model.Stories)
        {
            yield return Markup.Of($"<section class=\"story\">\n<h3 dir=\"auto\">{story.Name} <span class=\"tally\">{SummaryText.Count(story.ArticleCount, "article", "articles")}</span></h3>\n");
            foreach (var entry in story.Findings)
            {
                yield return card.Of(entry);
            }

            yield return new("</section>\n");
        }

        if (!model.Problems.IsEmpty)
        {
            yield return new("<section class=\"story\">\n<h3>Reading problems</h3>\n");
            foreach (var entry in model.Problems)
            {
                yield return card.Of(entry);
            }

            yield return new("</section>\n");
        }

        yield return new("</section>\n");
    }

    /// <summary>Of use only with scripts, so it is hidden until the script shows it.</summary>
    public static Markup Filter(IEnumerable<NumberedFinding> findings)
    {
        var levels = findings.Select(entry => FindingCard.LevelOf(entry.Finding)).Distinct(StringComparer.Ordinal).ToArray();
        var rules = findings.Select(entry => entry.Finding.Rule).DistinctBy(rule => rule.Id, StringComparer.Ordinal).OrderBy(rule => rule.Id, StringComparer.Ordinal);
        var sources = findings.SelectMany(entry => entry.Finding.Locations).Select(location => location.Source).Where(source => source.Length > 0)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.OrdinalIgnoreCase);
        return Markup.Of($"""
            <div id="filter" role="search" aria-label="Findings" hidden>
            <label class="wide"><span>Search</span> <input type="search" id="q" autocomplete="off" spellcheck="false"></label>
            <label><span>Level</span> <select id="level"><option value="">all</option>{levels.Select(level => Option(level, level))}</select></label>
            <label><span>Rule</span> <select id="rule"><option value="">all</option>{rules.Select(rule => Option(rule.Id, $"{rule.Id} {rule.Name}"))}</select></label>
            <label><span>Source</span> <select id="source"><option value="">all</option>{sources.Select(source => Option(source, source))}</select></label>
            <button type="button" id="reset">Clear</button>
            <output id="count" for="q level rule source" aria-live="polite"></output>
            </div>

            """);
    }

    private static Markup Option(string value, string label) => Markup.Of($"<option value=\"{value}\">{label}</option>");
}
