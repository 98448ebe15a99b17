using System.Globalization;
using FactCheck.Claims;
using FactCheck.Claims.Roles;
using FactCheck.Rules.Authority;

namespace FactCheck.Rules.Checks;

/// <summary>An office that, by the house's facts, the person did not hold on the day of the article.</summary>
internal sealed class AuthorityRole : Check
{
    /// <summary>What a clause dates so many days from the article's own day is about offices of that day.</summary>
    private const int NearDays = 31;

    /// <inheritdoc/>
    public override string Name => "authority-role";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story)
    {
        foreach (var claim in story.Articles.SelectMany(article => article.Claims).Where(IsPresent))
        {
            if (story.Alignment.People.Of(claim)?.Name is { } name && story.Authority.Person(name) is { } person && WrongRole(claim, person) is { } right
                && ClauseMood.Of(claim) == Mood.Asserted)
            {
                yield return rule.Finding(story, [Location.Of(claim), right.Entry], person.Name);
            }
        }
    }

    /// <summary>Whether the claim gives an office of the article's own day: not a former one, none to come, none of another time.</summary>
    private static bool IsPresent(Claim claim) =>
        claim is { Value: RoleValue { Status: null }, Article.Published: { } day } && (claim.Frame.Time is null || IsNear(claim.Frame.Time, day));

    /// <summary>Whether a date in normal form (2023-03-18) lies near <paramref name="day"/>; months and years do not.</summary>
    private static bool IsNear(string time, DateOnly day) =>
        DateOnly.TryParseExact(time, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && Math.Abs(date.DayNumber - day.DayNumber) <= NearDays;

    /// <summary>The role that the claim should have given, or the one that it gives at the wrong time; null where nothing is wrong.</summary>
    private static HouseRole? WrongRole(Claim claim, HouseEntity person)
    {
        var day = claim.Article.Published!.Value;
        var held = person.Roles.Where(role => role.IsHeldOn(day)).ToArray();
        if (Array.Exists(held, role => Relation(claim, role) is ValueRelation.Same or ValueRelation.Compatible))
        {
            return null;
        }

        return person.Roles.FirstOrDefault(role => !role.IsHeldOn(day) && Relation(claim, role) == ValueRelation.Same)
            ?? Array.Find(held, role => Relation(claim, role) == ValueRelation.Disjoint);
    }

    private static ValueRelation Relation(Claim claim, HouseRole role) => claim.Kind.Compare(claim.Value, role.Value);
}
