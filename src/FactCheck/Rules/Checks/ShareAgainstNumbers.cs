using System.Globalization;
using FactCheck.Claims;
using FactCheck.Claims.Counts;
using FactCheck.Claims.Numbers;
using FactCheck.Claims.Percents;
using FactCheck.Languages;

namespace FactCheck.Rules.Checks;

/// <summary>A percentage that its own numbers do not give: "12 of 40, or 25 per cent".</summary>
internal sealed class ShareAgainstNumbers : Check
{
    /// <summary>Who writes a share rounds it, sometimes to the next whole per cent.</summary>
    private const decimal Rounding = 1;

    /// <inheritdoc/>
    public override string Name => "share-against-numbers";

    /// <inheritdoc/>
    public override bool HasTolerance => true;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story) =>
        from article in story.Articles
        from percent in article.Claims
        where percent.Kind is PercentKind && percent.Value is NumberValue { Hedge: Hedge.Exact, Trend: Trend.None, Number: not null }
        let numbers = article.Claims.Where(claim => claim.Kind is CountKind && claim.SentenceIndex == percent.SentenceIndex && claim.Span.End <= percent.Span.Start).ToArray()
        where numbers.Length > 1
        let whole = numbers[^1]
        let part = numbers[^2]
        where part.Frame.Whole == whole.Value.Normal && Number(whole) > 0 && IsSaidAgain(whole, percent)
        let share = Number(part) / Number(whole) * 100
        where Math.Abs(share - Number(percent)) > Rounding && !rule.Tolerates(share, Number(percent))
        select rule.Finding(story, [Location.Of(percent), Location.Of(part), Location.Of(whole)], share.ToString("0.#", CultureInfo.InvariantCulture));

    /// <summary>"12 of 40 members, or 25 per cent", "12 of 40 members (25 per cent)".</summary>
    private static bool IsSaidAgain(Claim whole, Claim percent)
    {
        var between = percent.Article.Text.Slice(Text.TextSpan.FromBounds(whole.Span.End, percent.Span.Start));
        var joins = Language.Of(percent.Article.Language).Entities.Lists.Joins;
        var words = between.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is 1 or 2 && (between.EndsWith('(') || (between.Contains(',', StringComparison.Ordinal) && joins.Contains(words[^1])));
    }

    private static decimal Number(Claim claim) => claim.Value is NumberValue value ? value.Number ?? 0 : 0;
}
