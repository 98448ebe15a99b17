using FactCheck.Claims;
using FactCheck.Claims.Dates;
using FactCheck.Claims.Money;
using FactCheck.Claims.Statuses;
using FactCheck.Languages;

namespace FactCheck.Rules.Checks;

/// <summary>A price or date that was still to be announced, and that another article gives.</summary>
internal sealed class PendingDetail : Check
{
    /// <summary>What says that an amount is the price stands near it.</summary>
    private const double Nearness = 0.5;

    private static readonly (string Ladder, Type Kind)[] Details = [("price", typeof(MoneyKind)), ("date", typeof(DateKind))];

    /// <inheritdoc/>
    public override string Name => "pending-detail";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story)
    {
        var stages = Language.Of(story.Articles[0].Article.Language).Stages;
        var claims = story.Articles.SelectMany(article => article.Claims).ToArray();
        foreach (var (ladder, kind) in Details)
        {
            var given = claims.Where(claim => claim.Kind.GetType() == kind && claim.Mood != Mood.Conditional && Gives(claim, ladder, stages)).ToArray();
            var pending = claims.Where(claim => claim.Value is StatusValue status && status.Ladder == ladder
                && !Array.Exists(given, known => known.Article == claim.Article)).ToArray();
            var answers = given.Where(claim => pending.Length > 0 && Array.TrueForAll(pending, open => StatusCourse.Order(open, claim) <= 0)).ToArray();
            if (answers.Length > 0)
            {
                yield return rule.Finding(story, pending.DistinctBy(claim => claim.Article.File, StringComparer.Ordinal).Concat(answers).Select(Location.Of), ladder, null, Verdict.Superseded);
            }
        }
    }

    private static bool Gives(Claim claim, string ladder, StageLexicon stages) =>
        stages.IsAnnounced(ladder, claim.Frame.Head) || stages.IsAnnounced(ladder, claim.Frame.Predicate)
        || claim.Frame.Context.Any(word => word.Nearness >= Nearness && stages.IsAnnounced(ladder, word.Lemma));
}
