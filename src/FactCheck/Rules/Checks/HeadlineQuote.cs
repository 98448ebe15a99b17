using System.Collections.Frozen;
using FactCheck.Articles;
using FactCheck.Claims.Quotes;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Rules.Checks;

/// <summary>Words between quotation marks in a headline that the quotation of the text has in another form: 'significant risk' for "significantly increase
/// the risk".</summary>
internal sealed class HeadlineQuote : Check
{
    private const int LeastContent = 2;

    /// <summary>No headline quotes so often; it bounds how often the text is looked through.</summary>
    private const int MostQuoted = 20;

    /// <inheritdoc/>
    public override string Name => "headline-quote";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story)
    {
        var light = Language.Of(story.Articles[0].Article.Language).Quotes.Light;
        foreach (var article in story.Articles.Where(article => article.Article.TitleSpan is not null))
        {
            var body = new Lazy<string[]>(() => Words(article.Article.Text.Slice(article.Article.Body)));
            var quotes = article.Claims.Where(claim => claim.Value is QuoteValue && claim.Sentence.Kind != BlockKind.Headline).ToArray();
            foreach (var span in Quoted(article.Article, article.Article.TitleSpan!.Value).Take(MostQuoted))
            {
                var words = Words(article.Article.Text.Slice(span));
                if (words.Count(word => !light.Contains(word)) >= LeastContent && body.Value.AsSpan().IndexOf(words) < 0 && Array.Find(quotes, quote => IsAltered(words, (QuoteValue)quote.Value, light)) is { } quote)
                {
                    yield return rule.Finding(story, [Location.Of(article.Article, span), Location.Of(quote)]);
                }
            }
        }
    }

    /// <summary>What stands between quotation marks, single or double.</summary>
    private static IEnumerable<TextSpan> Quoted(Article article, TextSpan title)
    {
        var text = article.Text.Content;
        for (var (i, open) = (title.Start, -1); i < title.End; i++)
        {
            if (text[i] is not ('\'' or '"' or '‘' or '’' or '“' or '”'))
            {
                continue;
            }

            if (open >= 0 && char.IsLetterOrDigit(text[i - 1]) && (i + 1 == title.End || !char.IsLetterOrDigit(text[i + 1])))
            {
                yield return TextSpan.FromBounds(open, i);
                open = -1;
            }
            else if ((i == title.Start || !char.IsLetterOrDigit(text[i - 1])) && i + 1 < title.End && char.IsLetterOrDigit(text[i + 1]))
            {
                open = i + 1;
            }
        }
    }

    /// <summary>Whether all words that say something are in the quotation, and one of them only in another form.</summary>
    private static bool IsAltered(string[] words, QuoteValue quote, FrozenSet<string> light)
    {
        var said = quote.Words();
        var content = words.Where(word => !light.Contains(word)).ToArray();
        return Array.TrueForAll(content, word => Array.Exists(said, other => word == other || QuoteComparison.AreForms(word, other))) && Array.Exists(content, word => Array.IndexOf(said, word) < 0);
    }

    private static string[] Words(string text) =>
        text.ToLowerInvariant().Split([.. text.Where(c => !char.IsLetterOrDigit(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries);
}
