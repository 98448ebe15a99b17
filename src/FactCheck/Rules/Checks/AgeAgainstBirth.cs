using System.Globalization;
using FactCheck.Claims;
using FactCheck.Claims.Ages;
using FactCheck.Claims.Dates;
using FactCheck.Claims.Numbers;
using FactCheck.Languages;

namespace FactCheck.Rules.Checks;

/// <summary>A person who is older than the year of birth allows.</summary>
internal sealed class AgeAgainstBirth : Check
{
    /// <inheritdoc/>
    public override string Name => "age-against-birth";

    /// <inheritdoc/>
    public override bool HasTolerance => true;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story) =>
        from article in story.Articles
        where article.Article.Published is not null
        from birth in article.Claims
        where birth.Value is DateValue { From: not null } && birth.Frame.Person is not null && IsBirth(birth)
        from age in article.Claims
        where age.Kind is AgeKind && age.Frame.Part is null && age.Frame.Person == birth.Frame.Person && age.Value is NumberValue { Hedge: Hedge.Exact, Number: not null }
        let oldest = Years(((DateValue)birth.Value).From!.Value, article.Article.Published!.Value)
        where ((NumberValue)age.Value).Number is { } said && said > oldest && !rule.Tolerates(said, oldest)
        select rule.Finding(story, [Location.Of(age), Location.Of(birth)], oldest.ToString(CultureInfo.InvariantCulture));

    /// <summary>The years completed between two days.</summary>
    private static int Years(DateOnly from, DateOnly to) => to.Year - from.Year - (to.DayOfYear < from.DayOfYear ? 1 : 0);

    /// <summary>"Born in 1950", "born on 3 May 1950"; but not "his birthday last week".</summary>
    private static bool IsBirth(Claim claim) =>
        claim.Value is DateValue { Granularity: Granularity.Year } or DateValue { Granularity: Granularity.Day, IsAbsolute: true }
        && Language.Of(claim.Article.Language).Stages.BirthVerbs.Contains(claim.Frame.Predicate);
}
