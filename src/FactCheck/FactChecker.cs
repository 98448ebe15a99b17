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
    private const int MostInBatch = 32;

    /// <summary>With so many characters a batch is full.</summary>
    private const int LongestBatch = 1 << 17;

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

    /// <summary>What <paramref name="extract"/> finds in each article, given some of them at once, in their order.</summary>
    internal static ImmutableArray<ArticleClaims> ExtractAll(
        Article[] articles, Func<IReadOnlyList<Article>, ImmutableArray<ArticleClaims>> extract, IProgress<CheckProgress>? progress, CancellationToken cancellation)
    {
        var done = 0;
        return
        [
            .. Batches(articles).AsParallel().AsOrdered().WithCancellation(cancellation).SelectMany(batch =>
            {
                var claims = extract(batch);
                progress?.Report(new("extracting", Interlocked.Add(ref done, batch.Count), articles.Length));
                return claims;
            }),
        ];
    }

    /// <summary>The articles, some at a time: few where there are few, so that all processors have work, and few where they are long.</summary>
    internal static List<Article>[] Batches(Article[] articles)
    {
        var most = Math.Clamp(articles.Length / MostInBatch, 1, MostInBatch);
        var (batches, length) = (new List<List<Article>>(), 0);
        foreach (var article in articles)
        {
            if (batches.Count == 0 || batches[^1].Count == most || length > LongestBatch)
            {
                batches.Add([]);
                length = 0;
            }

            batches[^1].Add(article);
            length += article.Text.Content.Length;
        }

        return [.. batches];
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
