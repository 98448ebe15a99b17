using FactCheck.Claims;
using FactCheck.Claims.Statuses;
using FactCheck.Languages;

namespace FactCheck.Rules.Checks;

/// <summary>An article that a later one has overtaken: "no arrests" before "arrested a man", "in critical condition" before "died".</summary>
internal sealed class SupersededStatus : Check
{
    /// <inheritdoc/>
    public override string Name => "superseded-status";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story)
    {
        var course = new StatusCourse(story);
        var courses = new List<Course>();
        foreach (var old in course.Claims)
        {
            var updates = course.Claims.Where(claim => Updates(course, old, claim)).ToArray();
            if (updates.Length == 0)
            {
                continue;
            }

            var known = courses.Find(known => known.Old.Exists(other => StatusCourse.Of(other).Ladder == StatusCourse.Of(old).Ladder
                && (other.Article == old.Article ? !course.Exclude(other, old) : known.New.Exists(updates.Contains))));
            if (known is null)
            {
                courses.Add(known = new([], []));
            }

            known.Old.Add(old);
            known.New.AddRange(updates.Except(known.New));
        }

        return courses.Select(known => rule.Finding(
            story, known.Old.Concat(OncePerStage(known.New.Except(known.Old))).Select(Location.Of), About(known), null, Verdict.Superseded));
    }

    /// <summary>Whether <paramref name="later"/> tells what became of what <paramref name="old"/> tells, and <paramref name="old"/>'s article does not know it.</summary>
    private static bool Updates(StatusCourse course, Claim old, Claim later)
    {
        var (a, b) = (StatusCourse.Of(old), StatusCourse.Of(later));
        var order = a.Ladder == b.Ladder && old.Article != later.Article ? StatusCourse.Order(old, later) : 1;
        return (order < 0 || (order == 0 && a.State == StageState.Open))
            && (a.State == StageState.Shifting ? b.Stage != a.Stage : b.Stage > a.Stage)
            && course.IsSameBearer(old, later)
            && (!StatusCourse.IsAnybody(old) || course.IsNewsOf(later))
            && !StatusCourse.IsBefore(later, old.Article.Published)
            && !course.Beside(old).Any(known => IsAhead(StatusCourse.Of(known), a, b));
    }

    /// <summary>Whether the older article itself already has the news, or more of it than the claim that is to be overtaken.</summary>
    private static bool IsAhead(StatusValue known, StatusValue old, StatusValue later) =>
        known.Stage >= later.Stage || (known.Stage > old.Stage && old.State != StageState.Shifting);

    private static string About(Course course)
    {
        var bearers = course.Old.Concat(course.New).Select(claim => StatusCourse.Of(claim).Bearer).ToArray();
        return Array.Find(bearers, bearer => bearer?.Person is not null)?.Person
            ?? Array.Find(bearers, bearer => bearer?.Noun.Length > 0)?.ToString()
            ?? StatusCourse.Of(course.Old[0]).Ladder;
    }

    /// <summary>What is overtaken is shown wherever it stands, since each place wants an update; of what came after, one place an article will do.</summary>
    private static IEnumerable<Claim> OncePerStage(IEnumerable<Claim> claims) =>
        claims.DistinctBy(claim => (claim.Article.File, StatusCourse.Of(claim).Stage, StatusCourse.Of(claim).Name));

    /// <summary>What was told, and what came after.</summary>
    private sealed record Course(List<Claim> Old, List<Claim> New);
}
