using FactCheck.Claims.Quotes;

namespace FactCheck.Rules.Checks;

/// <summary>The same words, given to two people.</summary>
internal sealed class QuoteSpeakers : Check
{
    /// <summary>Two people may say few words alike.</summary>
    private const int LeastWords = 7;

    /// <inheritdoc/>
    public override string Name => "quote-speakers";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story)
    {
        var quotes = story.Articles.SelectMany(article => article.Claims)
            .Where(claim => claim is { Value: QuoteValue quote, Speaker: not null } && quote.Words().Length >= LeastWords);
        foreach (var same in quotes.GroupBy(claim => claim.Value.Normal, StringComparer.Ordinal))
        {
            var sides = same.GroupBy(claim => story.Alignment.People.Named(claim.Article.File, claim.Speaker!)).Where(side => side.Key is not null)
                .OrderBy(side => side.Select(claim => claim.Article.File).Distinct(StringComparer.Ordinal).Count()).ToArray();
            if (sides.Length > 1 && sides[0].All(claim => sides[^1].All(other => other.Article != claim.Article)))
            {
                yield return rule.Finding(story, sides.SelectMany(side => side).Select(claim => Location.Of(claim) with { Value = claim.Speaker! }), same.First().Text);
            }
        }
    }
}
