using System.Globalization;
using System.Text;
using FactCheck.Reporting.Changes;
using FactCheck.Rules;

namespace FactCheck.Reporting.Markdown;

/// <summary>A change as a comment on a pull request. It stays within what a comment holds: new findings come first, and what does not fit is counted.</summary>
public sealed class MarkdownChangeWriter : IChangeWriter
{
    private const int Reserve = 1500;
    private const int MostArticles = 50;

    /// <inheritdoc/>
    public string Format => "markdown";

    /// <inheritdoc/>
    public void Write(ChangeReport report, TextWriter output)
    {
        var comment = new Comment($"## FactCheck: {Title(report)}\n\n{Name(report.OldName)} → {Name(report.NewName)}: {ChangeText.Summary(report)}\n");
        var now = report.New.ArticlesByFile();
        comment.Add("\n### New findings\n", "", report.Added.Select(finding => MarkdownFinding.SectionOf(finding, now)), "finding", "findings");
        comment.Add(
            "\n### New findings in articles that did not change\n", "", report.Caused.Select(finding => MarkdownFinding.SectionOf(finding, now)), "finding", "findings");
        comment.Add("\n### Claims\n", "", ChangeText.Listed(report).SelectMany(Claims), "claim", "claims");
        comment.Add(Fold(report.Resolved.Length, "resolved finding", "resolved findings"), "\n</details>\n", report.Resolved.Select(Line), "finding", "findings");
        comment.Add(Fold(report.Suppressed.Length, "finding suppressed now", "findings suppressed now"), "\n</details>\n", report.Suppressed.Select(finding => $"- {MarkdownText.Escape(ChangeText.Silenced(finding))}\n"), "finding", "findings");
        comment.Add(Fold(report.Unchanged.Length, "unchanged finding", "unchanged findings"), "\n</details>\n", report.Unchanged.Select(Line), "finding", "findings");
        comment.Add(
            Fold(report.Articles.Length, "article", "articles"), "\n</details>\n",
            report.Articles.Take(MostArticles).Select(article => $"- <code>{MarkdownText.Escape(article.File)}</code>: {MarkdownText.Escape(ChangeText.Of(article, report))}\n")
                .Concat(report.Articles.Length > MostArticles ? [string.Create(CultureInfo.InvariantCulture, $"- and {report.Articles.Length - MostArticles} more\n")] : []), "article", "articles");
        output.Write(comment.ToString());
    }

    private static string Title(ChangeReport report)
    {
        var count = report.NewFindings.Count(finding => finding.Severity > Severity.Info);
        return count == 0 ? "no new findings" : SummaryText.Count(count, "new finding to look at", "new findings to look at");
    }

    private static string Name(string name) => $"<code>{MarkdownText.Escape(Printable.Of(name, 100))}</code>";

    private static string Fold(int count, string one, string many) => $"\n<details><summary>{SummaryText.Count(count, one, many)}</summary>\n\n";

    private static string Line(Finding finding) =>
        $"- {finding.Rule.Id} {MarkdownText.Escape(finding.Rule.Name)} <code>{MarkdownText.Escape(FindingSide.PlaceOf(finding.Locations[0]))}</code>: {MarkdownText.Escape(Printable.Of(finding.Message, MarkdownFinding.MostInAMessage))}\n";

    private static IEnumerable<string> Claims(IGrouping<string, ClaimChange> article) =>
        article.Select((claim, i) => (i == 0 ? $"\n**<code>{MarkdownText.Escape(article.Key)}</code>**\n\n" : "") + Claim(claim));

    private static string Claim(ClaimChange claim)
    {
        var words = (claim.Old, claim.New) switch
        {
            ({ } old, { } now) => $"{Words(old)} → {Words(now)}",
            (null, { } now) => $"added {Words(now)}",
            var (old, _) => $"removed {Words(old!)}",
        };
        var text = new StringBuilder($"- {MarkdownText.Escape(ChangeText.Subject(claim))}: {words}");
        foreach (var (sign, place) in new[] { ("−", claim.Old), ("+", claim.New) })
        {
            if (place is not null)
            {
                var side = ChangeText.SideOf(place);
                text.Append(CultureInfo.InvariantCulture, $"<br>{sign} {MarkdownFinding.Quote(side)} {MarkdownFinding.PlaceOf(side)}");
            }
        }

        return text.Append('\n').ToString();
    }

    private static string Words(ClaimPlace place) => $"**{MarkdownText.Escape(Printable.Of(place.Place.Text, 100))}**";

    /// <summary>A text that never grows beyond the limit.</summary>
    private sealed class Comment(string head)
    {
        private readonly StringBuilder _text = new(head);

        /// <summary>Adds a section with as many of its parts as fit, and says how many do not.</summary>
        public void Add(string heading, string end, IEnumerable<string> parts, string one, string many)
        {
            var (isOpen, left) = (false, 0);
            foreach (var part in parts)
            {
                var length = part.Length + (isOpen ? 0 : heading.Length) + end.Length;
                if (left > 0 || _text.Length + length > MarkdownReportWriter.MostCharacters - Reserve)
                {
                    left++;
                    continue;
                }

                _text.Append(isOpen ? "" : heading).Append(part);
                isOpen = true;
            }

            _text.Append(isOpen ? end : "");
            if (left > 0)
            {
                _text.Append(CultureInfo.InvariantCulture, $"\n**{SummaryText.Count(left, $"more {one} is", $"more {many} are")} not shown:** a comment holds {MarkdownReportWriter.MostCharacters:N0} characters.\n");
            }
        }

        /// <inheritdoc/>
        public override string ToString() => _text.ToString();
    }
}
