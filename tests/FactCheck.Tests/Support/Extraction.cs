using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Tests.Support;

/// <summary>Runs the extractors over a text written in a test.</summary>
public static class Extraction
{
    /// <summary>An article whose whole text is <paramref name="text"/>.</summary>
    public static Article Article(string text, string? published = "2023-03-18") => new()
    {
        Text = new SourceText("test.txt", text),
        Source = "test",
        Published = published is null ? null : DateOnly.Parse(published, System.Globalization.CultureInfo.InvariantCulture),
        Body = new TextSpan(0, text.Length),
    };

    /// <summary>All mentions in <paramref name="text"/>, of one kind if it is named.</summary>
    public static IReadOnlyList<Mention> Mentions(string text, string? kind = null, string? published = "2023-03-18")
    {
        var article = Article(text, published);
        return [.. new ArticleView(article, Language.English).Sentences.SelectMany(sentence => ClaimExtractor.Mentions(sentence))
            .Where(mention => kind is null || mention.Kind.Name == kind)];
    }
}
