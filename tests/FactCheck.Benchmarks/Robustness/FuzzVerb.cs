using System.Text;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Languages;
using FactCheck.Tests.Support;
using FactCheck.Text;

namespace FactCheck.Benchmarks;

/// <summary><c>fuzz</c>: mangles sentences of the corpus, extracts, and says where something throws or does not hold together.</summary>
internal static class FuzzVerb
{
    /// <summary>How many sentences are mangled where nobody says.</summary>
    public const int Million = 1_000_000;

    private const int MostSentences = 5;
    private const int MostShown = 20;
    private const int Again = 16;
    private const int Progress = 50_000;

    /// <summary>Mangles <paramref name="count"/> sentences. Article number n is the same in every run; the first is <paramref name="first"/>. 0 where all is well, else 1.</summary>
    public static int Run(int count, int first)
    {
        var mutator = new SentenceMutator(Sentences());
        int sentences = 0, articles = 0, failures = 0;
        long claims = 0;
        for (; sentences < count; articles++)
        {
            var random = new Random(first + articles);
            string[] mangled = [.. Enumerable.Range(0, random.Next(1, MostSentences + 1)).Select(_ => mutator.Next(random))];
            sentences += mangled.Length;
            if (sentences / Progress > (sentences - mangled.Length) / Progress)
            {
                Console.Error.WriteLine($"{sentences} sentences");
            }

            var text = string.Join(random.Next(3) == 0 ? "\n\n" : " ", mangled);
            if (Problem(Article(text, isRead: articles % 2 == 0), articles % Again < 2, ref claims) is { } problem && failures++ < MostShown)
            {
                Console.WriteLine($"article {first + articles}: {problem}");
            }
        }

        Console.WriteLine($"{sentences} sentences in {articles} articles from number {first} on, {claims} claims: {(failures == 0 ? "nothing threw, and all claims hold together" : $"{failures} articles failed")}");
        return failures == 0 ? 0 : 1;
    }

    /// <summary>An article of that text, read from bytes or given as it is, with whatever no reader lets through.</summary>
    private static Article? Article(string text, bool isRead) => isRead
        ? ArticleReaders.Read("fuzz.md", Encoding.UTF8.GetBytes("---\npublished: 2024-05-02\n---\n" + text)).Article
        : new() { Text = new SourceText("fuzz.txt", text), Source = "fuzz", Body = new TextSpan(0, text.Length) };

    /// <summary>What is wrong with the claims of an article; null where nothing is. One that a reader refuses has none.</summary>
    private static string? Problem(Article? article, bool isAgain, ref long claims)
    {
#pragma warning disable CA1031 // whatever it throws is what the verb looks for
        try
        {
            var found = article is null ? null : ClaimExtractor.Extract(article);
            claims += found?.Claims.Length ?? 0;
            return found is null ? null
                : ClaimInvariants.Broken(found).FirstOrDefault()
                ?? (isAgain && ClaimInvariants.Fingerprint(found) != ClaimInvariants.Fingerprint(ClaimExtractor.Extract(article!)) ? "two extractions differ" : null);
        }
        catch (Exception error)
        {
            return error.ToString();
        }
#pragma warning restore CA1031
    }

    private static string[] Sentences() =>
    [
        .. RepositoryCorpus.Read().Select(file => file.Article).OfType<Article>().Select(article => ArticleView.Segment(article, Language.English))
            .SelectMany(text => text.Sentences.Select(sentence => text.Source.Slice(sentence.Span))),
    ];
}
