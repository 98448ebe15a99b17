using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Rules;

namespace FactCheck.Reporting;

/// <summary>Puts the results of a run into their final order.</summary>
public static class ReportBuilder
{
    /// <summary>The report of a run.</summary>
    public static Report Build(
        ImmutableArray<ArticleClaims> articles, ImmutableArray<StoryFacts> stories, IEnumerable<Finding> findings, RuleSet rules, CheckOptions options)
    {
        var storyOf = stories.SelectMany(story => story.Articles.Select(article => (article.Article.File, story.Story)))
            .ToDictionary(entry => entry.File, entry => entry.Story, StringComparer.Ordinal);
        return new()
        {
            Articles = [.. articles.Select(article => new ReportedArticle(article.Article, storyOf[article.Article.File], article.Text.Blocks, article.Claims))],
            Findings = InOrder(findings.Where(finding => options.Reference.IsEmpty || finding.Locations.Any(location => !options.Reference.Contains(location.File)))),
            Agreements = [.. stories.AsParallel().AsOrdered().SelectMany(AgreementFinder.Find)],
            RulePages = rules.Pages,
            StoryCount = stories.Length,
        };
    }

    /// <summary>Findings in the order of every report: path, then span.</summary>
    public static ImmutableArray<Finding> InOrder(IEnumerable<Finding> findings) =>
    [
        .. findings
            .OrderBy(finding => finding.Locations[0].File, StringComparer.Ordinal)
            .ThenBy(finding => finding.Locations[0].Span)
            .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
            .ThenBy(finding => finding.Fingerprint, StringComparer.Ordinal),
    ];
}
