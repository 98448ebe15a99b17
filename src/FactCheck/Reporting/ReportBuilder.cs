using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Rules;

namespace FactCheck.Reporting;

/// <summary>Puts the results of a run into their final order.</summary>
public static class ReportBuilder
{
    /// <summary>The report of a run.</summary>
    /// <param name="articles">Its articles, in the order of their paths.</param>
    /// <param name="results">What came of its stories, in their order.</param>
    /// <param name="problems">The findings about the input.</param>
    /// <param name="rules">Its rules.</param>
    /// <param name="options">What is suppressed and accepted.</param>
    public static Report Build(
        ImmutableArray<ArticleClaims> articles, ImmutableArray<StoryResult> results, IEnumerable<Finding> problems, RuleSet rules, CheckOptions options)
    {
        var stories = results.Select(result => result.Story).ToImmutableArray();
        var storyOf = stories.SelectMany(story => story.Articles.Select(article => (article.Article.File, story.Name)))
            .ToDictionary(entry => entry.File, entry => entry.Name, StringComparer.Ordinal);
        var findings = results.SelectMany(result => result.Findings).Concat(problems);

        // A finding that only reference articles and the house's facts take part in is about no checked article.
        var others = options.Reference.IsEmpty ? options.Reference : options.Reference.Union(rules.Authority.Files);
        var gate = Gate.Apply(InOrder(findings.Where(finding => finding.Locations.Any(location => !others.Contains(location.File)))), stories, rules, options);
        return new()
        {
            Articles = [.. articles.Select(article => new ReportedArticle(article.Article, storyOf[article.Article.File], article.Text.Blocks, article.Claims))],
            Findings = InOrder(gate.Findings),
            Suppressed = gate.Suppressed,
            Absent = gate.Absent,
            Agreements = [.. results.SelectMany(result => result.Agreements)],
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
