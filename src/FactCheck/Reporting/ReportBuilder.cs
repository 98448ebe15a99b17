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

        // A finding that only reference articles and the house's facts take part in is about no checked article.
        var others = options.Reference.IsEmpty ? options.Reference : options.Reference.Union(rules.Authority.Files);
        var gate = Gate.Apply(InOrder(findings.Where(finding => finding.Locations.Any(location => !others.Contains(location.File)))), stories, rules, options);
        return new()
        {
            Articles = [.. articles.Select(article => new ReportedArticle(article.Article, storyOf[article.Article.File], article.Text.Blocks, article.Claims))],
            Findings = InOrder(gate.Findings),
            Suppressed = gate.Suppressed,
            Absent = gate.Absent,
            Agreements = [.. stories.AsParallel().AsOrdered().SelectMany(AgreementFinder.Find)],
            RulePages = rules.Pages,
            StoryCount = stories.Length,
        };
    }

    private static ImmutableArray<Finding> InOrder(IEnumerable<Finding> findings) =>
    [
        .. findings
            .OrderBy(finding => finding.Locations[0].File, StringComparer.Ordinal)
            .ThenBy(finding => finding.Locations[0].Span)
            .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
            .ThenBy(finding => finding.Fingerprint, StringComparer.Ordinal),
    ];
}
