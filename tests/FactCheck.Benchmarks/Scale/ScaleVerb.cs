using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FactCheck.Alignment;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Reporting;
using FactCheck.Reporting.Json;
using FactCheck.Rules;

namespace FactCheck.Benchmarks;

/// <summary><c>scale</c>: whether many generated articles are checked in time, with bounded work for each of them, and what is found of the conflicts put into them.</summary>
internal static class ScaleVerb
{
    /// <summary>Generates so many articles and checks them, stage by stage.</summary>
    /// <param name="count">How many articles.</param>
    /// <param name="options"><c>--unnamed</c>: the articles do not name their stories; <c>--misses</c>: print each conflict that is not found and each false finding;
    /// <c>--write FOLDER</c>: write the articles there as well.</param>
    public static int Run(int count, string[] options)
    {
        var generator = new StoryGenerator(!options.Contains("--unnamed"));
        var folder = options.SkipWhile(option => option != "--write").ElementAtOrDefault(1);
        var conflicts = generator.Stories(count).Select(story => story.Conflict).OfType<SeededConflict>().ToArray();
        var told = generator.Stories(count).Sum(_ => 1);
        if (folder is not null)
        {
            generator.Write(folder, count);
        }

        var files = generator.Stories(count).SelectMany(story => story.Articles).Select(article => (article.File, Bytes: Encoding.UTF8.GetBytes(article.Content))).ToArray();
        var meter = new StageMeter(files.Length, files.Sum(file => (long)file.Bytes.Length), Console.Out);
        meter.WriteHeader();
        var (report, stories) = Check(meter, files);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{told} stories were told, {stories.Length} found; {report.ClaimCount / (double)files.Length:0.0} claims for each article"));
        Judge(report, conflicts, options.Contains("--misses"));
        return 0;
    }

    private static (Report Report, ImmutableArray<Story> Stories) Check(StageMeter meter, (string File, byte[] Bytes)[] files)
    {
        var read = meter.Measure("reading", () => Array.ConvertAll(files, file => ArticleReaders.Read(file.File, file.Bytes)));
        var claims = meter.Measure("extracting", () => FactChecker.Extract(read));
        var stories = meter.Measure("clustering", () => StoryClusterer.Cluster(claims));
        var report = meter.Measure("checking", () => new FactChecker(RuleSet.Shipped).Check(claims, stories, [], CheckOptions.Default, CancellationToken.None));
        meter.Measure("writing", () => Write(report));
        meter.WriteTotal();
        var pairs = stories.AsParallel().Sum(PairsOf);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"for each article {ArticlePairs(claims) / (double)files.Length:0.0} others and {pairs / (double)files.Length:0.0} pairs of claims were compared"));
        return (report, stories);
    }

    private static long Write(Report report)
    {
        using var output = new StreamWriter(Stream.Null);
        new JsonReportWriter().Write(report, output);
        return report.Findings.Length;
    }

    private static long PairsOf(Story story) => Aligner.Compared(story).LongCount();

    private static long ArticlePairs(ImmutableArray<ArticleClaims> articles) =>
        StoryClusterer.Candidates([.. articles.Where(article => article.Article.Story is null).Select(article => ArticleOutline.Of(article.Article, () => article.Text))]).LongCount();

    /// <summary>A conflict is found by a finding that points at one of its places; any other warning or error is false.</summary>
    private static void Judge(Report report, SeededConflict[] conflicts, bool listsMisses)
    {
        var findings = report.Findings.Where(finding => finding.Verdict == Verdict.Conflict && finding.Severity > Severity.Info).ToArray();
        var byFile = conflicts.ToDictionary(conflict => conflict.File, StringComparer.Ordinal);
        var found = findings.SelectMany(finding => finding.Locations.Where(location => Hits(location)).Select(location => location.File)).ToHashSet(StringComparer.Ordinal);
        var @false = findings.Where(finding => !finding.Locations.Any(Hits)).ToArray();
        foreach (var kind in conflicts.GroupBy(conflict => conflict.Kind, StringComparer.Ordinal).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {kind.Key,-8} {kind.Count(conflict => found.Contains(conflict.File)),5} of {kind.Count()}"));
        }

        Console.WriteLine($"{found.Count} of {conflicts.Length} seeded conflicts found, {@false.Length} false findings");
        foreach (var line in listsMisses ? conflicts.Where(conflict => !found.Contains(conflict.File)).Select(conflict => $"missed {conflict.Kind} {conflict.File}").Concat(@false.Select(finding => $"false {finding.Rule.Id} {finding.Locations[0].File}:{finding.Locations[0].Position.Line} {finding.Message}")) : [])
        {
            Console.WriteLine(line);
        }

        bool Hits(Location location) => byFile.TryGetValue(location.File, out var conflict) && conflict.Spans.Any(span => span.Overlaps(location.Span));
    }
}
