using FactCheck.Claims;
using FactCheck.Claims.Statuses;
using FactCheck.Rules;
using FactCheck.Rules.Checks;

namespace FactCheck.Reporting;

/// <summary>Finds where several articles say that a course of events has reached the same stage for the same person: "in critical condition", "pleaded guilty".</summary>
internal static class StatusAgreements
{
    /// <summary>What is agreed on, and the claims that say so, in the order of the first.</summary>
    public static IEnumerable<(string About, IEnumerable<Claim> Claims)> Find(StoryFacts story)
    {
        var course = new StatusCourse(story);
        return course.Claims.Where(IsOfOneOccasion).GroupBy(claim => (StatusCourse.Of(claim).Ladder, StatusCourse.Of(claim).Stage, StatusCourse.Of(claim).Name))
            .SelectMany(stage => Groups(course, [.. stage]))
            .Select(group => (About(group), group.AsEnumerable()));
    }

    /// <summary>Who "returned" or "will appear" may do so more than once; what is done to something is done once.</summary>
    private static bool IsOfOneOccasion(Claim claim) => !StatusCourse.IsPlan(claim) || !StatusCourse.Of(claim).Objects.IsEmpty;

    /// <summary>The claims of one stage by whose it is. A claim joins a group where it may be of the bearer of each, and is of that of one in another article.</summary>
    private static List<List<Claim>> Groups(StatusCourse course, Claim[] stage)
    {
        var groups = new List<List<Claim>>();
        foreach (var claim in stage)
        {
            var group = groups.Find(known => known.TrueForAll(other => !course.Exclude(claim, other))
                && known.Exists(other => other.Article != claim.Article && (course.IsSameBearer(claim, other) || course.IsSameBearer(other, claim))));
            if (group is null)
            {
                groups.Add([claim]);
            }
            else
            {
                group.Add(claim);
            }
        }

        return groups;
    }

    private static string About(List<Claim> group)
    {
        var bearers = group.Select(claim => StatusCourse.Of(claim).Bearer).OfType<StatusBearer>().ToArray();
        return (Array.Find(bearers, bearer => bearer.Person is not null) ?? bearers.FirstOrDefault())?.ToString() ?? StatusCourse.Of(group[0]).Ladder;
    }
}
