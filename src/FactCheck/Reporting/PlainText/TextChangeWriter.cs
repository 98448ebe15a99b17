using FactCheck.Reporting.Changes;
using FactCheck.Rules;

namespace FactCheck.Reporting.PlainText;

/// <summary>A change for a reviewer: what articles state otherwise than before, and what came of it.</summary>
public sealed class TextChangeWriter(TextStyle style) : IChangeWriter
{
    /// <summary>Claims shown of an article unless all are asked for.</summary>
    private const int MostClaims = 20;

    /// <summary>Articles listed unless all are asked for.</summary>
    private const int MostArticles = 30;

    /// <inheritdoc/>
    public string Format => "text";

    private bool IsDetailed => style.Verbosity == Verbosity.Detailed;

    /// <inheritdoc/>
    public void Write(ChangeReport report, TextWriter output)
    {
        var page = new TextPage(output, style);
        var now = new FindingText(page, report.New.ArticlesByFile());
        var summary = $"{Printable.Of(report.OldName)} to {Printable.Of(report.NewName)}: {ChangeText.Summary(report)}";
        if (style.Verbosity == Verbosity.Quiet)
        {
            foreach (var finding in report.NewFindings)
            {
                now.WriteLine(finding);
            }

            page.Line(summary);
            return;
        }

        page.Line(Ink.In(Ink.Bold, summary));
        WriteArticles(page, report);
        WriteClaims(page, report);
        WriteFindings(page, "New findings", report.Added, now);
        WriteFindings(page, "New findings in articles that did not change", report.Caused, now);
        WriteLines(page, "Resolved findings", report.Resolved, new(page, report.Old.ArticlesByFile()));
        Title(page, "Findings that are suppressed now", report.Suppressed.Length);
        foreach (var finding in report.Suppressed)
        {
            page.Line(ChangeText.Silenced(finding));
        }

        WriteLines(page, "Unchanged findings of the same stories", report.Unchanged, now);
    }

    private void WriteArticles(TextPage page, ChangeReport report)
    {
        Title(page, "Articles", report.Articles.Length);
        var shown = IsDetailed ? report.Articles.Length : MostArticles;
        foreach (var article in report.Articles.Take(shown))
        {
            page.Line($"  {Printable.Of(article.File)}: {ChangeText.Of(article, report)}");
        }

        More(page, report.Articles.Length - shown, "  ");
    }

    private void WriteClaims(TextPage page, ChangeReport report)
    {
        var articles = ChangeText.Listed(report).ToArray();
        Title(page, "Claims", articles.Length);
        var isFirst = true;
        foreach (var article in articles)
        {
            if (!isFirst)
            {
                page.Blank();
            }

            isFirst = false;
            page.Line("  " + Ink.In(Ink.Bold, Printable.Of(article.Key)));
            var shown = IsDetailed ? article.Count() : MostClaims;
            foreach (var claim in article.Take(shown))
            {
                WriteClaim(page, claim);
            }

            More(page, article.Count() - shown, "    ");
        }
    }

    private static void WriteClaim(TextPage page, ClaimChange claim)
    {
        var words = (claim.Old, claim.New) switch
        {
            ({ } old, { } now) => $"{Printable.Of(old.Place.Text)} -> {Printable.Of(now.Place.Text)}",
            (null, { } now) => "added " + Printable.Of(now.Place.Text),
            var (old, _) => "removed " + Printable.Of(old!.Place.Text),
        };
        page.Paragraph(4, $"{ChangeText.Subject(claim)}: {Ink.In(Ink.Bold, words)}", hang: 2);
        WriteSide(page, "-", Ink.Red, claim.Old);
        WriteSide(page, "+", Ink.Green, claim.New);
    }

    private static void WriteSide(TextPage page, string sign, char ink, ClaimPlace? place)
    {
        if (place is null)
        {
            return;
        }

        var side = ChangeText.SideOf(place);
        var sentence = string.Concat(side.Excerpt.Select(part => part.IsMarked ? Ink.In(Ink.Mark, part.Text) : part.Text));
        page.Paragraph(6, $"{Ink.In(ink, sign)} {sentence}  {Ink.In(Ink.Dim, FindingSide.PlaceOf(place.Place))}", hang: 2);
    }

    private static void WriteFindings(TextPage page, string title, IReadOnlyCollection<Finding> findings, FindingText text)
    {
        Title(page, title, findings.Count);
        var isFirst = true;
        foreach (var finding in findings)
        {
            if (!isFirst)
            {
                page.Blank();
            }

            isFirst = false;
            text.Write(finding);
        }
    }

    private void WriteLines(TextPage page, string title, IReadOnlyCollection<Finding> findings, FindingText text)
    {
        Title(page, title, findings.Count);
        foreach (var finding in findings)
        {
            if (IsDetailed)
            {
                text.Write(finding);
            }
            else
            {
                text.WriteLine(finding);
            }
        }
    }

    private static void Title(TextPage page, string title, int count)
    {
        if (count > 0)
        {
            page.Blank();
            page.Line(Ink.In(Ink.Bold, title));
            page.Line(Ink.In(Ink.Dim, new string('-', title.Length)));
        }
    }

    private static void More(TextPage page, int count, string indent)
    {
        if (count > 0)
        {
            page.Line($"{indent}... and {SummaryText.Count(count, "more", "more")} (--verbosity detailed)");
        }
    }
}
