using System.Collections.Immutable;
using FactCheck.Alignment;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Languages;
using FactCheck.Reporting;
using FactCheck.Reporting.Json;
using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Benchmarks;

/// <summary>The stages that are measured. Each returns a number that depends on all of its work.</summary>
internal static class Stages
{
    /// <summary>Text to sentences and tokens, one article after the other.</summary>
    public static int Tokenise(IEnumerable<Article> articles) =>
        articles.Sum(article => ArticleView.Segment(article, Language.English).Tokens.Length);

    /// <summary>The words of every sentence, as the tagger takes them.</summary>
    public static string[][] Words(IEnumerable<Article> articles) =>
    [
        .. from article in articles
           let text = ArticleView.Segment(article, Language.English)
           from sentence in text.Sentences
           select Enumerable.Range(sentence.FirstToken, sentence.TokenCount)
               .Select(i => WordForm.Normalize(text.Source[text.Tokens[i].Span]))
               .ToArray(),
    ];

    /// <summary>Words to parts of speech, one sentence after the other.</summary>
    public static int Tag(string[][] sentences)
    {
        var tags = new TokenTag[sentences.Max(words => words.Length)];
        foreach (var words in sentences)
        {
            Language.English.Tagger.Tag(words, tags.AsSpan(0, words.Length));
        }

        return (int)tags[0].Universal;
    }

    /// <summary>Articles to claims, one batch after the other.</summary>
    public static int ExtractOnOneCore(Article[] articles) => FactChecker.Batches(articles).Sum(batch => ClaimExtractor.Extract(batch).Sum(article => article.Claims.Length));

    /// <summary>Claims to stories.</summary>
    public static ImmutableArray<Story> Cluster(ImmutableArray<ArticleClaims> articles) => StoryClusterer.Cluster(articles);

    /// <summary>Stories to pairs and groups.</summary>
    public static int Align(ImmutableArray<Story> stories) => stories.AsParallel().Sum(story => Aligner.Align(story).Groups.Length);

    /// <summary>Articles to the bytes of a report.</summary>
    public static int Check(IReadOnlyList<ReadResult> articles)
    {
        using var output = new StringWriter();
        new JsonReportWriter().Write(Report(articles), output);
        return output.GetStringBuilder().Length;
    }

    /// <summary>Articles to a report.</summary>
    public static Report Report(IReadOnlyList<ReadResult> articles) => new FactChecker(RuleSet.Shipped).Check(articles);
}
