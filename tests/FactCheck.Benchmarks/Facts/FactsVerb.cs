using System.Globalization;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Text;

namespace FactCheck.Benchmarks;

/// <summary><c>facts</c>: what share of the labelled mentions in stories is extracted with the right normal form, by kind.</summary>
internal static class FactsVerb
{
    /// <summary>Measures the stories in and below a folder; lists the misses where asked.</summary>
    public static int Run(string folder, bool listsMisses)
    {
        var results = LabelledStory.ReadAll(folder).SelectMany(story => Judge(story.Folder, story.Story)).ToArray();
        Console.WriteLine($"{"kind",-8} {"mentions",8} {"found",6} {"right",6} {"share",6}");
        foreach (var kind in results.GroupBy(result => result.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            Write(kind.Key, [.. kind]);
        }

        Write("all", results);
        foreach (var miss in results.Where(result => listsMisses && !result.IsRight))
        {
            Console.WriteLine($"{miss.Kind} {miss.Where}: {miss.Mention.Value} <= [{miss.Mention.Text}] in \"{miss.Mention.Quote}\" got {miss.Got}");
        }

        return 0;
    }

    private static IEnumerable<Result> Judge(string folder, LabelledStory story)
    {
        var claims = Directory.EnumerateFiles(folder)
            .Where(path => ArticleReaders.For(Path.GetExtension(path)) is not null)
            .Select(path => ArticleReaders.Read(Path.GetFileName(path), File.ReadAllBytes(path)).Article)
            .OfType<Article>()
            .ToDictionary(article => Path.GetFileNameWithoutExtension(article.File), ClaimExtractor.Extract, StringComparer.Ordinal);
        foreach (var fact in story.Facts)
        {
            foreach (var mention in fact.Mentions)
            {
                if (NormalForm.Read(fact.Kind, mention) is { } form && claims.TryGetValue(mention.Article, out var article)
                    && Find(article.Article, mention) is { } span)
                {
                    yield return Judge(new(fact.Kind, $"{Path.GetFileName(folder)}/{mention.Article}", mention), form, article, span);
                }
            }
        }
    }

    // What stands in the front matter is no claim.
    private static TextSpan? Find(Article article, LabelledMention mention)
    {
        var start = article.Text.Content.IndexOf(mention.Quote, StringComparison.Ordinal) + mention.Quote.IndexOf(mention.Text, StringComparison.Ordinal);
        return start >= article.Body.Start ? new TextSpan(start, mention.Text.Length) : null;
    }

    private static Result Judge(Result result, NormalForm form, ArticleClaims article, TextSpan span)
    {
        var there = article.Claims.Where(claim => claim.Span.Start < span.End && span.Start < claim.Span.End).ToArray();
        return result with
        {
            Got = string.Join(" | ", there.Select(claim => $"{claim.Kind} {claim.Value.Normal}")),
            IsFound = Array.Exists(there, claim => form.IsKindOf(claim.Value)),
            IsRight = Array.Exists(there, claim => form.IsKindOf(claim.Value) && form.Matches(claim.Value)),
        };
    }

    private static void Write(string kind, Result[] results)
    {
        var right = results.Count(result => result.IsRight);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{kind,-8} {results.Length,8} {results.Count(result => result.IsFound),6} {right,6} {right / Math.Max(1.0, results.Length),6:0.000}"));
    }

    private sealed record Result(string Kind, string Where, LabelledMention Mention)
    {
        public string Got { get; init; } = "";

        public bool IsFound { get; init; }

        public bool IsRight { get; init; }
    }
}
