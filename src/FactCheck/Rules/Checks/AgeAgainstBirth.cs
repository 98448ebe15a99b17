using System.Globalization;
using FactCheck.Alignment;
using FactCheck.Claims;
using FactCheck.Claims.Ages;
using FactCheck.Claims.Dates;
using FactCheck.Claims.Numbers;
using FactCheck.Languages;

namespace FactCheck.Rules.Checks;

/// <summary>A person who is older than the date of birth allows; against the date that another source gives, also one who is younger.</summary>
internal sealed class AgeAgainstBirth : Check
{
    /// <inheritdoc/>
    public override string Name => "age-against-birth";

    /// <inheritdoc/>
    public override bool HasTolerance => true;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story) =>
        from source in story.Articles
        from birth in source.Claims
        where birth.Value is DateValue { From: not null, To: not null } && birth.Frame.Person is not null && IsBirth(birth)
        from article in story.Articles
        where article.Article.Published is not null && IsInScope(rule, source, article)
        from age in article.Claims
        where age.Kind is AgeKind && age.Frame.Part is null && AreOne(rule, story, age, birth) && age.Value is NumberValue { Hedge: Hedge.Exact, Number: not null }
        let born = (DateValue)birth.Value
        let oldest = Years(born.From!.Value, article.Article.Published!.Value)
        let youngest = Years(born.To!.Value, article.Article.Published!.Value)
        where ((NumberValue)age.Value).Number is { } said && ((said > oldest && !rule.Tolerates(said, oldest)) || (said < youngest && IsOfNow(rule, age) && !rule.Tolerates(said, youngest)))
        select rule.Finding(story, [Location.Of(age), Location.Of(birth)], oldest.ToString(CultureInfo.InvariantCulture));

    private static bool IsInScope(Rule rule, ArticleClaims source, ArticleClaims article) =>
        rule.Scope == RuleScope.CrossSource ? source.Article.Source != article.Article.Source : source.Article == article.Article;

    private static bool AreOne(Rule rule, StoryFacts story, Claim age, Claim birth) =>
        rule.Scope == RuleScope.CrossSource
            ? story.Alignment.People.Of(age) is { } person && person == story.Alignment.People.Of(birth) && person.Name.Contains(' ', StringComparison.Ordinal)
            : age.Frame.Person == birth.Frame.Person;

    /// <summary>Whether an age is that on the day of the article: told where it begins, and of no other time. Within one article the age beside a birth may be that at any time.</summary>
    private static bool IsOfNow(Rule rule, Claim age) =>
        rule.Scope == RuleScope.CrossSource && StoryEvent.IsNearTop(age) && age is { Mood: Mood.Asserted, Frame.Time: null };

    /// <summary>The years completed between two days.</summary>
    private static int Years(DateOnly from, DateOnly to) => to.Year - from.Year - (to.DayOfYear < from.DayOfYear ? 1 : 0);

    /// <summary>"Born in 1950", "born on 3 May 1950"; but not "his birthday last week".</summary>
    private static bool IsBirth(Claim claim) =>
        claim.Value is DateValue { Granularity: Granularity.Year } or DateValue { Granularity: Granularity.Day, IsAbsolute: true }
        && Language.Of(claim.Article.Language).Stages.BirthVerbs.Contains(claim.Frame.Predicate);
}
