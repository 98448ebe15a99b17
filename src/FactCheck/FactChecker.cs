using System.Collections.Immutable;
using FactCheck.Alignment;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Reporting;
using FactCheck.Rules;

namespace FactCheck;

/// <summary>The whole pipeline: articles in, report out. Pure: the same articles give the same report, in any order and culture.</summary>
public sealed class FactChecker(RuleSet rules)
{
    /// <summary>Extracts, aligns and checks. Articles are taken in the order of their paths, whatever the order given.</summary>
    /// <exception cref="ArgumentException">Two articles have the same path.</exception>
    public Report Check(
        IReadOnlyList<ReadResult> inputs, CheckOptions? options = null, IProgress<CheckProgress>? progress = null, CancellationToken cancellation = default)
    {
        var articles = Extract(inputs, progress, cancellation);
        return Check(articles, StoryClusterer.Cluster(articles), inputs.SelectMany(input => input.Problems), options ?? CheckOptions.Default, cancellation);
    }

    /// <summary>The claims of all readable articles, in the order of their paths.</summary>
    /// <exception cref="ArgumentException">Two articles have the same path.</exception>
    public static ImmutableArray<ArticleClaims> Extract(
        IReadOnlyList<ReadResult> inputs, IProgress<CheckProgress>? progress = null, CancellationToken cancellation = default)
    {
        var articles = inputs.Select(input => input.Article).OfType<Article>().OrderBy(article => article.File, StringComparer.Ordinal).ToArray();
        ThrowIfPathsMeet(articles);
        return ExtractAll(articles, ClaimExtractor.Extract, progress, cancellation);
    }

    /// <summary>The pairs and groups of every story, for <c>trace</c>.</summary>
    /// <exception cref="ArgumentException">Two articles have the same path.</exception>
    public static ImmutableArray<StoryFacts> Align(IReadOnlyList<ReadResult> inputs, CancellationToken cancellation = default) =>
        [.. StoryClusterer.Cluster(Extract(inputs, null, cancellation)).Select(Align)];

    /// <summary>Aligns and checks stories that are told apart already.</summary>
    internal Report Check(
        ImmutableArray<ArticleClaims> articles, ImmutableArray<Story> stories, IEnumerable<InputProblem> problems, CheckOptions options, CancellationToken cancellation)
    {
        var results = stories.AsParallel().AsOrdered().WithCancellation(cancellation).Select(Check).ToImmutableArray();
        return ReportBuilder.Build(articles, results, rules.FindingsOf(problems), rules, options);
    }

    /// <summary>What <paramref name="extract"/> finds in each article, in their order.</summary>
    internal static ImmutableArray<ArticleClaims> ExtractAll(
        Article[] articles, Func<Article, ArticleClaims> extract, IProgress<CheckProgress>? progress, CancellationToken cancellation)
    {
        var done = 0;
        return
        [
            .. articles.AsParallel().AsOrdered().WithCancellation(cancellation).Select(article =>
            {
                var claims = extract(article);
                progress?.Report(new("extracting", Interlocked.Increment(ref done), articles.Length));
                return claims;
            }),
        ];
    }

    // The path is an article's identity: it orders articles and stands in every location.
    private static void ThrowIfPathsMeet(Article[] inputs)
    {
        for (var i = 1; i < inputs.Length; i++)
        {
            if (inputs[i].File == inputs[i - 1].File)
            {
                throw new ArgumentException($"Two articles have the path '{inputs[i].File}'; give each its own.", nameof(inputs));
            }
        }
    }

    private StoryResult Check(Story story)
    {
        var facts = Align(story);
        return new(story, [.. rules.Findings(facts)], [.. AgreementFinder.Find(facts)]);
    }

    private static StoryFacts Align(Story story) => new(story.Name, story.Articles, Aligner.Align(story));
}
