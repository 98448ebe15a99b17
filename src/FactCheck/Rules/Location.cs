using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Text;

namespace FactCheck.Rules;

/// <summary>One side of a finding: a value's own words in one article.</summary>
/// <param name="File">The article's path in reports.</param>
/// <param name="Span">The value's own words.</param>
/// <param name="Position">Line and column of their first character.</param>
/// <param name="Text">The words.</param>
/// <param name="Value">The value in normal form.</param>
/// <param name="Source">Who published it.</param>
/// <param name="Sentence">The sentence that holds them, for reports that show it; zero length where there is none.</param>
public sealed record Location(string File, TextSpan Span, LinePosition Position, string Text, string Value, string Source, TextSpan Sentence)
{
    /// <summary>Where words stand that belong to no sentence, such as those of the front matter.</summary>
    public static Location Of(Article article, TextSpan span) =>
        new(article.File, span, article.Text.Lines[span.Start], article.Text.Slice(span), article.Text.Slice(span), article.Source, new(span.Start, 0));

    /// <summary>Where a claim stands.</summary>
    public static Location Of(Claim claim) => new(
        claim.Article.File, claim.Span, claim.Article.Text.Lines[claim.Span.Start], claim.Text, claim.Value.Normal, claim.Article.Source, claim.Sentence.Span);

    /// <summary>Where words of an article stand that are no claim; their value is what they say.</summary>
    public static Location Of(ArticleClaims article, TextSpan span)
    {
        var (text, sentence) = (article.Article.Text, article.Text.SentenceAround(span));
        return new(article.Article.File, span, text.Lines[span.Start], text.Slice(span), text.Slice(span), article.Article.Source, sentence.Span);
    }

    /// <summary>Where other words of the claim's sentence stand, with a value of their own.</summary>
    public static Location Of(Claim claim, TextSpan span, string value) =>
        Of(claim) with { Span = span, Position = claim.Article.Text.Lines[span.Start], Text = claim.Article.Text.Slice(span), Value = value };
}
