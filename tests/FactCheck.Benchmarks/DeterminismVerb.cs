using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FactCheck.Articles;
using FactCheck.Reporting;

namespace FactCheck.Benchmarks;

/// <summary><c>determinism</c>: whether reports are the same to the byte, whatever the culture and the order of the articles.</summary>
internal static class DeterminismVerb
{
    private const int Runs = 10;
    private static readonly string[] Cultures = ["", "tr-TR", "de-DE", "ja-JP"];

    /// <summary>Checks a folder ten times; 0 where all runs gave the same bytes, else 1.</summary>
    public static int Run(string folder)
    {
        var articles = RepositoryCorpus.ReadFolder(folder);
        var random = new Random(1);
        var first = Digest(articles, Cultures[0]);
        var different = 0;
        for (var run = 1; run < Runs; run++)
        {
            var culture = Cultures[run % Cultures.Length];
            random.Shuffle(articles);
            if (Digest(articles, culture) is var digest && digest != first)
            {
                different++;
                Console.WriteLine($"run {run + 1} ({Name(culture)}, shuffled): {digest}, the first run gave {first}");
            }
        }

        Console.WriteLine($"{articles.Length} articles, {Runs} runs in {string.Join(", ", Cultures.Select(Name))}: {(different == 0 ? "the same bytes" : $"{different} differ")}");
        return different == 0 ? 0 : 1;
    }

    private static string Name(string culture) => culture.Length == 0 ? "invariant" : culture;

    /// <summary>A hash of the report in every format, and of the claims.</summary>
    private static string Digest(ReadResult[] articles, string culture)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentCulture;
        var report = Stages.Report(articles);
        var claims = FactChecker.Extract(articles).SelectMany(article => article.Claims);
        using var output = new StringWriter(CultureInfo.CurrentCulture);
        foreach (var writer in ReportWriters.ForReports(new()))
        {
            writer.Write(report, output);
        }

        foreach (var writer in ReportWriters.ForClaims(new()))
        {
            writer.Write(claims, output);
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(output.ToString())))[..16];
    }
}
