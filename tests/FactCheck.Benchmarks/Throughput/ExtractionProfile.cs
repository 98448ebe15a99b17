using System.Globalization;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Languages;

namespace FactCheck.Benchmarks;

/// <summary>Where the time of extraction goes: its steps one after the other over all articles, on one core. What a step needs of others is worked out
/// before, so that each is charged with its own work only.</summary>
internal sealed class ExtractionProfile
{
    private readonly List<(string Step, double Seconds)> _steps = [];
    private readonly Article[] _articles;

    private ExtractionProfile(Article[] articles) => _articles = articles;

    /// <summary>Prints a line for each step.</summary>
    public static void Write(Article[] articles, TextWriter output)
    {
        var profile = new ExtractionProfile(articles);
        var (tokens, parsed) = profile.Run();
        var total = profile._steps.Sum(step => step.Seconds);
        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"extraction on one core: {tokens} tokens, {(double)parsed / tokens:0%} of them parsed"));
        output.WriteLine($"{"step",-20} {"cpu ms",9} {"share",6} {"ns/token",9}");
        foreach (var (step, seconds) in profile._steps.Append(("total", total)))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{step,-20} {seconds * 1000,9:0} {seconds / total,6:0%} {seconds * 1e9 / tokens,9:0}"));
        }
    }

    private (int Tokens, int Parsed) Run()
    {
        ArticleView[] views = [];
        Measure("sentences, tokens", () => views = [.. _articles.Select(article => new ArticleView(article, Language.English))]);
        SentenceView[] sentences = [.. views.SelectMany(view => view.Sentences)];
        SentenceView[] parsed = [.. _articles.Zip(views).SelectMany(pair => Parsed(pair.First, pair.Second))];
        Measure("tagging", () => Array.ForEach(sentences, sentence => _ = sentence.Tags));
        Measure("parsing", () => Array.ForEach(parsed, sentence => _ = sentence.Tree));
        Measure("lemmas", () => Array.ForEach(sentences, Lemmatize));
        Measure("names, roles, places", () => Array.ForEach(views, view => _ = view.Entities));
        Measure("pronouns", () => Array.ForEach(views, view => _ = view.People));
        Measure("speakers", () => Array.ForEach(views, view => _ = view.Quotations));
        List<Mention>[] mentions = [.. sentences.Select(_ => new List<Mention>())];
        foreach (var kind in ClaimKinds.All)
        {
            Measure($"kind {kind.Name}", () => Each(sentences, (sentence, i) => kind.Extract(sentence, mentions[i])));
        }

        Measure("frames", () => Each(sentences, (sentence, i) => ClaimExtractor.Frame(sentence, ClaimExtractor.Settle(mentions[i]))));
        return (sentences.Sum(sentence => sentence.Count), parsed.Sum(sentence => sentence.Count));
    }

    /// <summary>The sentences of <paramref name="view"/> that are parsed when the article's claims are extracted.</summary>
    private static IEnumerable<SentenceView> Parsed(Article article, ArticleView view)
    {
        var other = new ArticleView(article, Language.English);
        foreach (var sentence in other.Sentences)
        {
            ClaimExtractor.Frame(sentence, ClaimExtractor.Mentions(sentence));
        }

        return other.Sentences.Where(sentence => sentence.IsParsed).Select(sentence => view.Sentences[sentence.Index]);
    }

    private static void Lemmatize(SentenceView sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            sentence.Lemma(i);
        }
    }

    private static void Each(SentenceView[] sentences, Action<SentenceView, int> work)
    {
        for (var i = 0; i < sentences.Length; i++)
        {
            work(sentences[i], i);
        }
    }

    private void Measure(string step, Action work)
    {
        GC.Collect();
        var before = Environment.CpuUsage.TotalTime;
        work();
        _steps.Add((step, (Environment.CpuUsage.TotalTime - before).TotalSeconds));
    }
}
