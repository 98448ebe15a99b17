using System.Collections.Immutable;
using FactCheck.Reporting.Changes;
using FactCheck.Rules;

namespace FactCheck.Reporting.Html;

/// <summary>A change as one page, with the look of the report.</summary>
public sealed class HtmlChangeWriter : IChangeWriter
{
    /// <summary>Findings of each sort on the page.</summary>
    private const int MostFindings = 500;

    /// <inheritdoc/>
    public string Format => "html";

    /// <inheritdoc/>
    public void Write(ChangeReport report, TextWriter output)
    {
        var toLookAt = report.NewFindings.Count(finding => finding.Severity > Severity.Info);
        var headline = toLookAt switch { 0 => "No new findings", 1 => "One new finding to look at", _ => $"{SummaryText.Count(toLookAt, "finding", "new findings")} to look at" };
        HtmlPage.Write(output, headline, Header(report, headline), [Figures(report), .. Findings(report), .. ClaimsSection.Of(report), .. Articles(report)]);
    }

    private static Markup Header(ChangeReport report, string headline) => Markup.Of($"""
        <header>
        <p class="brand">Fact check of a change</p>
        <h1>{headline}</h1>
        <p class="lead"><bdi>{Printable.Of(report.OldName, 200)}</bdi> → <bdi>{Printable.Of(report.NewName, 200)}</bdi>: {ChangeText.Articles(report)}.</p>
        <nav aria-label="Page"><ul>
        <li><a href="#overview">Overview</a></li>
        <li><a href="#findings">Findings <span class="n">{report.Added.Length + report.Caused.Length}</span></a></li>
        <li><a href="#claims">Claims <span class="n">{report.Claims.Length}</span></a></li>
        <li><a href="#articles">Articles <span class="n">{report.Articles.Length}</span></a></li>
        </ul></nav>
        </header>

        """);

    private static Markup Figures(ChangeReport report) => Markup.Of($"""
        <section id="overview" aria-labelledby="overview-title">
        <h2 id="overview-title" class="vh">Overview</h2>
        <dl class="figures">
        <div class="error"><dt>New findings</dt><dd>{report.Added.Length}</dd></div>
        <div class="warning"><dt>New in articles that did not change</dt><dd>{report.Caused.Length}</dd></div>
        <div class="ok"><dt>Resolved</dt><dd>{report.Resolved.Length}</dd></div>
        <div><dt>Unchanged</dt><dd>{report.Unchanged.Length}</dd></div>
        <div class="update"><dt>Claims that differ</dt><dd>{report.Claims.Length}</dd></div>
        </dl>
        </section>

        """);

    private static IEnumerable<Markup> Findings(ChangeReport report)
    {
        var now = new FindingCard(new(report.New, mostArticles: 0));
        var before = new FindingCard(new(report.Old, mostArticles: 0));
        (string Title, ImmutableArray<Finding> Findings, FindingCard Card, bool IsFolded)[] sorts =
        [
            ("New findings", report.Added, now, false),
            ("New findings in articles that did not change", report.Caused, now, false),
            ("Resolved findings", report.Resolved, before, true),
            ("Unchanged findings of the same stories", report.Unchanged, now, true),
        ];
        yield return new("<section id=\"findings\" aria-labelledby=\"findings-title\">\n<h2 id=\"findings-title\">Findings</h2>\n");
        var open = sorts.Where(sort => !sort.IsFolded).SelectMany(sort => sort.Findings.Take(MostFindings)).ToArray();
        yield return open.Length == 0 ? new("<p class=\"lead\">The change brings no new findings.</p>\n") : FindingsSection.Filter(HtmlModel.Numbered(open, 0));
        var number = 0;
        foreach (var (title, findings, card, isFolded) in sorts.Where(sort => !sort.Findings.IsEmpty))
        {
            var shown = HtmlModel.Numbered(findings.Take(MostFindings), number);
            number += shown.Length;
            var rest = Markup.Of($"<p class=\"lead\">{SummaryText.Count(findings.Length - shown.Length, "more finding is", "more findings are")} not shown; the other formats have all of them.</p>\n").If(findings.Length > shown.Length);
            var heading = Markup.Of($"{title} <span class=\"tally\">{findings.Length}</span>");
            yield return isFolded
                ? Markup.Of($"<details class=\"folded\"><summary><h3>{heading}</h3></summary>\n{shown.Select(card.Of)}{rest}</details>\n")
                : Markup.Of($"<section class=\"story\">\n<h3>{heading}</h3>\n{shown.Select(card.Of)}{rest}</section>\n");
        }

        var silenced = report.Suppressed.Take(MostFindings).Select(finding => Markup.Of($"<li dir=\"auto\">{ChangeText.Silenced(finding)}</li>\n"));
        yield return Markup.Of($"<details class=\"folded\"><summary><h3>Findings that are suppressed now <span class=\"tally\">{report.Suppressed.Length}</span></h3></summary>\n<ul>{silenced}</ul></details>\n").If(!report.Suppressed.IsEmpty);
        yield return new("</section>\n");
    }

    private static IEnumerable<Markup> Articles(ChangeReport report)
    {
        var shown = report.Articles.Take(HtmlModel.MostArticles);
        yield return Markup.Of($"""
            <section id="articles" aria-labelledby="articles-title">
            <h2 id="articles-title">Articles</h2>
            <div class="scroll"><table class="changes">
            <caption class="vh">Articles that differ</caption>
            <thead><tr><th scope="col">Article</th><th scope="col">What differs</th></tr></thead>
            <tbody>
            {shown.Select(article => Markup.Of($"<tr><th scope=\"row\"><bdi>{article.File}</bdi></th><td>{ChangeText.Of(article, report)}</td></tr>\n"))}</tbody></table></div>
            {Markup.Of($"<p class=\"lead\">{report.Articles.Length - HtmlModel.MostArticles} more are not shown.</p>\n").If(report.Articles.Length > HtmlModel.MostArticles)}</section>

            """);
    }
}
