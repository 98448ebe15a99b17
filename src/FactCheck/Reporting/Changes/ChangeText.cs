using FactCheck.Rules;

namespace FactCheck.Reporting.Changes;

/// <summary>A change in a few words, alike in all formats for people.</summary>
internal static class ChangeText
{
    /// <summary>Subjects are cut behind so many UTF-16 units.</summary>
    private const int MostAbout = 100;

    /// <summary>"main..HEAD: 3 of 120 articles differ; 2 claims changed, 1 added; 1 new finding, 2 resolved".</summary>
    public static string Summary(ChangeReport report) => $"{Articles(report)}; {Claims(report)}; {Findings(report)}";

    /// <summary>The articles that differ.</summary>
    public static string Articles(ChangeReport report) =>
        $"{report.Articles.Length} of {SummaryText.Count(report.ArticleCount + report.Articles.Count(article => article.Kind == ChangeKind.Removed), "article", "articles")} {(report.Articles.Length == 1 ? "differs" : "differ")}";

    /// <summary>The claims that differ.</summary>
    public static string Claims(ChangeReport report) => report.Claims.IsEmpty ? "no claims differ" : Listed("claim", "claims",
        [(report.CountOf(ChangeKind.Changed), "changed"), (report.CountOf(ChangeKind.Added), "added"), (report.CountOf(ChangeKind.Removed), "removed")]);

    /// <summary>What became of the findings.</summary>
    public static string Findings(ChangeReport report) =>
        report.Added.Length + report.Caused.Length + report.Resolved.Length + report.Unchanged.Length + report.Suppressed.Length == 0 ? "no findings" : Listed("finding", "findings",
        [
            (report.Added.Length, "new"), (report.Caused.Length, "caused in untouched articles"), (report.Resolved.Length, "resolved"),
            (report.Suppressed.Length, "suppressed"), (report.Unchanged.Length, "unchanged"),
        ]);

    /// <summary>What became of an article: "changed", "renamed from old.md", "added, 12 claims".</summary>
    public static string Of(ArticleChange article, ChangeReport report)
    {
        var claims = report.Claims.Where(claim => claim.File == article.File).ToArray();
        var name = article.OldFile is { } old && article.NewFile is not null && old != article.NewFile ? old : null;
        var what = article.Kind switch
        {
            ChangeKind.Added => $"added, {SummaryText.Count(claims.Length, "claim", "claims")}",
            ChangeKind.Removed => $"removed, {SummaryText.Count(claims.Length, "claim", "claims")}",
            ChangeKind.Renamed => "renamed",
            _ => claims.Length == 0 ? "changed, no claim differs" : $"changed, {SummaryText.Count(claims.Length, "claim differs", "claims differ")}",
        };
        return IsUnreadable(article) ? what.Split(',')[0] + ", can not be read" : name is null ? what : $"{what}; was {Printable.Of(name)}";
    }

    /// <summary>The kind of a claim and what it is about, printable: "count, people employ"; a name is about nothing but itself.</summary>
    public static string Subject(ClaimChange claim) =>
        claim.About == claim.ValueKind.Name ? claim.About : $"{claim.ValueKind}, {Printable.Of(claim.About, MostAbout)}";

    /// <summary>The claims to be listed one by one: those of articles that both sides have. Of the others the number says enough.</summary>
    public static IEnumerable<IGrouping<string, ClaimChange>> Listed(ChangeReport report)
    {
        var whole = report.Articles.Where(article => article.Kind is ChangeKind.Added or ChangeKind.Removed).Select(article => article.File).ToHashSet(StringComparer.Ordinal);
        return report.Claims.Where(claim => !whole.Contains(claim.File)).GroupBy(claim => claim.File, StringComparer.Ordinal);
    }

    /// <summary>A finding that was silenced, with the reason that was given; printable.</summary>
    public static string Silenced(Finding finding) => $"{FindingLine.Of(finding, "suppressed")} ({Printable.Of(finding.Suppression!.Reason)})";

    /// <summary>The sentence of a claim with its words marked.</summary>
    public static FindingSide SideOf(ClaimPlace place) => new(place.Claim.Article, [place.Place]);

    private static bool IsUnreadable(ArticleChange article) =>
        article.Kind != ChangeKind.Renamed && ((article.NewFile is not null && article.New is null) || (article.NewFile is null && article.Old is null));

    private static string Listed(string one, string many, (int Count, string What)[] parts)
    {
        var some = Array.FindAll(parts, part => part.Count > 0);
        return string.Join(", ", some.Select((part, i) => i == 0 ? $"{SummaryText.Count(part.Count, one, many)} {part.What}" : $"{part.Count} {part.What}"));
    }
}
