using FactCheck.Articles;
using FactCheck.Text;

namespace FactCheck.Rules.Checks;

/// <summary>A page that says it appeared on another day than its front matter does.</summary>
internal sealed class PrintedDate : Check
{
    /// <inheritdoc/>
    public override string Name => "printed-date";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story)
    {
        foreach (var article in story.Articles.Select(article => article.Article))
        {
            if (article is { Published: { } day, PublishedSpan: { } given, Printed: { } printed } && Math.Abs(printed.Day.DayNumber - day.DayNumber) > Slack(article))
            {
                yield return rule.Finding(story, [Location.Of(article, printed.Line), Location.Of(article, given)], "");
            }
        }
    }

    /// <summary>A moment is in its own zone, and may be on the day before or after elsewhere.</summary>
    private static int Slack(Article article) => article.PublishedAt is null ? 0 : 1;
}
