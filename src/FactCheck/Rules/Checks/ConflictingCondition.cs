using System.Globalization;
using FactCheck.Alignment;
using FactCheck.Claims;
using FactCheck.Claims.Statuses;
using FactCheck.Languages;

namespace FactCheck.Rules.Checks;

/// <summary>One victim in two conditions on one day: "in critical condition" here, "non-life-threatening injuries" there.</summary>
internal sealed class ConflictingCondition : Check
{
    /// <inheritdoc/>
    public override string Name => "conflicting-condition";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story)
    {
        var course = new StatusCourse(story);
        var stages = Language.Of(story.Articles[0].Article.Language).Stages;
        Claim[] conditions = [.. course.Claims.Where(claim => StatusCourse.Of(claim) is { Ladder: StatusValue.Condition or StatusValue.Injury, Bearer: not null })];
        var victims = Victims(conditions, course, story.Alignment.People);
        var days = conditions.Where(claim => claim.Article.Published is not null && victims.ContainsKey(claim)).GroupBy(claim => (victims[claim], claim.Article.Published));
        foreach (var day in days)
        {
            if (Sides(day, course, stages) is var (left, right))
            {
                var finding = rule.Finding(story, left.Concat(right).Select(Location.Of), day.Key.Item1);

                // Two victims may be of one age.
                yield return course.ArePerson(left[0], right[0]) ? finding : finding with { Severity = Severity.Info };
            }
        }
    }

    /// <summary>Who is meant: the person named. In an article that tells of nobody else's condition also the one of an age, by the name that others give to it; but only
    /// where somebody named the story: in one that was found there may be others of that age.</summary>
    private static Dictionary<Claim, string> Victims(Claim[] conditions, StatusCourse course, People people)
    {
        var names = conditions.Where(claim => people.Of(claim) is not null && course.AgeOf(claim) is not null).ToLookup(course.AgeOf, claim => people.Of(claim)!.Name);
        var victims = new Dictionary<Claim, string>(ReferenceEqualityComparer.Instance);
        foreach (var article in conditions.GroupBy(claim => claim.Article.File, StringComparer.Ordinal))
        {
            var first = article.First();
            var hasOne = first.Article.Story is not null && article.All(claim => !StatusCourse.Of(claim).Bearer!.IsPlural && !course.Exclude(first, claim));
            foreach (var claim in article.Where(claim => !StatusCourse.Of(claim).Bearer!.IsPlural))
            {
                var age = hasOne ? course.AgeOf(claim) : null;
                var named = age is null ? [] : names[age].Distinct(StringComparer.Ordinal).Take(2).ToArray();
                if ((people.Of(claim)?.Name ?? (named is [var only] ? only : age?.ToString(CultureInfo.InvariantCulture))) is { } victim)
                {
                    victims.Add(claim, victim);
                }
            }
        }

        return victims;
    }

    /// <summary>What two groups of articles say of one victim on one day, where nothing that one says agrees with anything that the other says: an article that
    /// tells how it went has several conditions. One claim of each article; the smaller group first.</summary>
    private static (Claim[] Left, Claim[] Right)? Sides(IEnumerable<Claim> day, StatusCourse course, StageLexicon stages)
    {
        var sides = day.GroupBy(claim => claim.Article.File, StringComparer.Ordinal)
            .GroupBy(article => string.Join('\t', article.Select(claim => StatusCourse.Of(claim).Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)), article => article.First(), StringComparer.Ordinal)
            .OrderBy(side => side.Count()).ThenBy(side => side.Key, StringComparer.Ordinal).ToArray();
        for (var i = 0; i < sides.Length; i++)
        {
            var right = Array.Find(sides[(i + 1)..], other => AreApart(sides[i].Key, other.Key, stages) && IsOfOneTime(sides[i].First(), other.First()) && !course.Exclude(sides[i].First(), other.First()));
            if (right is not null)
            {
                return ([.. sides[i]], [.. right]);
            }
        }

        return null;
    }

    private static bool AreApart(string left, string right, StageLexicon stages) =>
        left.Split('\t').All(a => right.Split('\t').All(b => stages.AreApart(a, b)));

    /// <summary>An article of which the hour is known may have news of the day.</summary>
    private static bool IsOfOneTime(Claim left, Claim right) =>
        StatusCourse.Order(left, right) == 0 && (left.Frame.Time is null || right.Frame.Time is null || left.Frame.Time == right.Frame.Time);
}
