using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>Finds the claims of an article.</summary>
public static class ClaimExtractor
{
    /// <summary>The article's text in blocks, sentences and tokens.</summary>
    public static TokenizedText Segment(Article article, Language language) =>
        TextSegmenter.Segment(article.Text, article.TitleSpan, article.Dateline?.Span, article.Body, language.Sentences);

    /// <summary>The values in one sentence, in the order of the text.</summary>
    public static ImmutableArray<Mention> Mentions(SentenceView sentence)
    {
        var mentions = new List<Mention>();
        foreach (var kind in ClaimKinds.All)
        {
            kind.Extract(sentence, mentions);
        }

        return [.. mentions.OrderBy(mention => mention.Span)];
    }
}
