using System.Globalization;
using System.Text;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Tests.Support;

namespace FactCheck.Benchmarks;

/// <summary><c>growth</c>: processor time and memory of extraction from texts that repeat one thing, at two lengths, and from an article as long as a book.</summary>
internal static class GrowthVerb
{
    private const int Short = 40_000;
    private const int Times = 4;
    private const double Steep = 1.6;

    /// <summary>Measures; 0 where no text's time grows much faster than its length, else 1.</summary>
    public static int Run()
    {
        Measure(HardTexts.Repeat(HardTexts.Parts["sentences"], Short));
        Console.WriteLine($"{"text",-22} {"characters",10} {"us each",8} {"characters",10} {"us each",8} {"times",6} {"bytes allocated each",21} {"kept each",10}");
        var steep = HardTexts.Parts.Count(part => IsSteep(part.Key, length => HardTexts.Repeat(part.Value, length), Short));
        var articles = string.Join("\n\n", RepositoryCorpus.Read().Select(file => file.Article).OfType<Article>().Select(article => article.Text.Slice(article.Body)));
        steep += IsSteep("the corpus", length => HardTexts.Repeat(articles + "\n\n", length), 1_000_000, 10) ? 1 : 0;
        Console.WriteLine(steep == 0 ? "time grows with the length" : $"{steep} texts take more than {Steep} times as long for each character when they are longer");
        return steep == 0 ? 0 : 1;
    }

    private static bool IsSteep(string name, Func<int, string> text, int length, int times = Times)
    {
        var (shorter, longer) = (Measure(text(length)), Measure(text(length * times)));
        if (longer.Microseconds > Steep * shorter.Microseconds)
        {
            // Others use the machine too: what is steep is so twice.
            (shorter, longer) = (Measure(text(length)), Measure(text(length * times)));
        }

        var ratio = longer.Microseconds / shorter.Microseconds;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-22} {length,10} {shorter.Microseconds,8:0.00} {length * times,10} {longer.Microseconds,8:0.00} {ratio,6:0.00} {longer.Allocated,21:0} {longer.Kept,10:0}"));

        // What takes no time has no ratio.
        return ratio > Steep && longer.Microseconds > 1;
    }

    /// <summary>Time, bytes allocated and bytes held by the result, each for a character.</summary>
    private static (double Microseconds, double Allocated, double Kept) Measure(string text)
    {
        var article = ArticleReaders.Read("growth.md", Encoding.UTF8.GetBytes("---\npublished: 2024-05-02\n---\n" + text)).Article
            ?? throw new InvalidOperationException("The text is no article.");
        var heldBefore = GC.GetTotalMemory(forceFullCollection: true);
        var (allocatedBefore, before) = (GC.GetAllocatedBytesForCurrentThread(), Environment.CpuUsage.UserTime);
        var claims = ClaimExtractor.Extract(article);
        var (time, allocated) = (Environment.CpuUsage.UserTime - before, GC.GetAllocatedBytesForCurrentThread() - allocatedBefore);
        var kept = GC.GetTotalMemory(forceFullCollection: true) - heldBefore;
        GC.KeepAlive(claims);
        return (time.TotalMicroseconds / text.Length, (double)allocated / text.Length, (double)kept / text.Length);
    }
}
