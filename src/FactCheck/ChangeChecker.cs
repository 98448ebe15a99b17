using System.Collections.Immutable;
using FactCheck.Alignment;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Reporting;
using FactCheck.Reporting.Changes;
using FactCheck.Rules;

namespace FactCheck;

/// <summary>Compares two sides of a corpus: what a change did to claims and findings. Looks only at the stories that the change touches.</summary>
/// <param name="rules">The rules of both sides.</param>
/// <param name="extract">Finds the claims of an article: <see cref="ClaimExtractor.Extract(Article)"/>, or something that remembers what that found.</param>
public sealed class ChangeChecker(RuleSet rules, Func<Article, ArticleClaims> extract)
{
    private readonly FactChecker _checker = new(rules);

    /// <summary>Checks the touched stories of both sides and compares what comes of them.</summary>
    public ChangeReport Check(ChangeInputs inputs, CheckOptions options, IProgress<CheckProgress>? progress = null, CancellationToken cancellation = default)
    {
        var articles = inputs.Changed.SelectMany(file => new[] { file.Old, file.New }).Concat(inputs.Others)
            .Select(result => result?.Article).OfType<Article>().Distinct(ReferenceEqualityComparer.Instance).Cast<Article>().ToArray();
        var claims = articles.Zip(FactChecker.ExtractAll(articles, batch => [.. batch.Select(extract)], progress, cancellation))
            .ToDictionary<(Article, ArticleClaims), Article, ArticleClaims>(entry => entry.Item1, entry => entry.Item2, ReferenceEqualityComparer.Instance);
        var old = SideOf(inputs.Changed.Select(file => file.Old), inputs.Stories.Old);
        var @new = SideOf(inputs.Changed.Select(file => file.New), inputs.Stories.New);
        return Compare(inputs, old, @new, claims);

        Report SideOf(IEnumerable<ReadResult?> changed, ImmutableArray<StoryFiles> stories)
        {
            ReadResult[] results = [.. changed.OfType<ReadResult>(), .. inputs.Others];
            return SideReport(results, stories, claims, options, cancellation);
        }
    }

    private Report SideReport(
        ReadResult[] results, ImmutableArray<StoryFiles> stories, Dictionary<Article, ArticleClaims> claims, CheckOptions options, CancellationToken cancellation)
    {
        var byFile = results.Where(result => result.Article is not null).ToDictionary(result => result.Article!.File, result => claims[result.Article!], StringComparer.Ordinal);
        var touched = stories.Select(story => new Story(story.Name, [.. story.Files.Where(byFile.ContainsKey).Select(file => byFile[file])])).Where(story => !story.Articles.IsEmpty).ToImmutableArray();
        var articles = touched.SelectMany(story => story.Articles).OrderBy(article => article.Article.File, StringComparer.Ordinal).ToImmutableArray();
        var report = _checker.Check(articles, touched, results.SelectMany(result => result.Problems), options, cancellation);

        // What is said of the baseline or the configuration is about no article, and the same on both sides.
        var files = results.Select(result => result.Article?.File ?? result.Problems[0].File).ToHashSet(StringComparer.Ordinal);
        return report with { Findings = [.. report.Findings.Where(finding => finding.Locations.Any(location => files.Contains(location.File)))] };
    }

    private static ChangeReport Compare(ChangeInputs inputs, Report old, Report @new, Dictionary<Article, ArticleClaims> claims)
    {
        var changed = inputs.Changed.Where(file => file.Old != file.New).Select(file => file.File).ToHashSet(StringComparer.Ordinal);
        var findings = new FindingComparison(old, @new, changed.Contains);
        var names = new OldNames(inputs.Changed.Where(file => file.OldFile is not null && file.NewFile is not null).Select(file => KeyValuePair.Create(file.NewFile!, file.OldFile!)));
        return new()
        {
            OldName = inputs.OldName,
            NewName = inputs.NewName,
            ArticleCount = inputs.ArticleCount,
            Old = names.Of(old),
            New = @new,
            Articles = [.. inputs.Changed.OrderBy(file => file.File, StringComparer.Ordinal).Select(ToChange)],
            Claims = [.. inputs.Changed.OrderBy(file => file.File, StringComparer.Ordinal).SelectMany(file => ClaimsOf(file, claims, names))],
            Added = findings.Added,
            Caused = findings.Caused,
            Resolved = [.. findings.Resolved.Select(names.Of)],
            Unchanged = findings.Unchanged,
            Suppressed = findings.Suppressed,
        };
    }

    private static ArticleChange ToChange(ChangedFile file)
    {
        var kind = file.OldFile is null ? ChangeKind.Added : file.NewFile is null ? ChangeKind.Removed : file.Old == file.New ? ChangeKind.Renamed : ChangeKind.Changed;
        return new(kind, file.OldFile, file.NewFile, file.Old?.Article, file.New?.Article);
    }

    private static IEnumerable<ClaimChange> ClaimsOf(ChangedFile file, Dictionary<Article, ArticleClaims> claims, OldNames names)
    {
        if (file.Old == file.New)
        {
            return [];
        }

        return ClaimRevisions.Between(ClaimsIn(file.Old), ClaimsIn(file.New)).Select(revision => new ClaimChange(
            file.File,
            Rules.Checks.GroupSides.About((revision.New ?? revision.Old)!),
            revision.Old is { } old ? new(old, names.Of(Location.Of(old))) : null,
            revision.New is { } now ? new(now, Location.Of(now)) : null));

        ArticleClaims? ClaimsIn(ReadResult? result) => result?.Article is { } article ? claims[article] : null;
    }
}
