using FactCheck.Claims;
using FactCheck.Languages;

namespace FactCheck.Rules.Checks;

/// <summary>An article that still says what earlier ones have overtaken: "still at large", the day after others reported the arrest.</summary>
internal sealed class StaleStatus : Check
{
    /// <summary>So long after the news an article that does not know it has more than been late: it tells of something else.</summary>
    private const int MostDays = 30;

    /// <inheritdoc/>
    public override string Name => "stale-status";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story)
    {
        var course = new StatusCourse(story);
        foreach (var stale in course.Claims.Where(IsOpen))
        {
            var news = Array.Find(course.Claims, claim => IsOlderNews(course, stale, claim));
            if (news is not null)
            {
                yield return rule.Finding(story, [Location.Of(stale), Location.Of(news)], StatusCourse.Of(news).Bearer?.ToString() ?? "");
            }
        }
    }

    /// <summary>"At large", "not charged"; "in critical condition" too, where somebody has died.</summary>
    private static bool IsOpen(Claim claim) => StatusCourse.Of(claim) is { State: StageState.Open or StageState.Shifting, Ladder: "custody" or "condition" };

    /// <summary>Whether the front matter says that both are about one event. A story that was only found may mix two.</summary>
    private static bool IsLabelled(Claim left, Claim right) => left.Article.Story is { } story && story == right.Article.Story;

    /// <summary>Whether an earlier article has what <paramref name="stale"/> says is still to come: of the same person, or as the news of the case.</summary>
    private static bool IsOlderNews(StatusCourse course, Claim stale, Claim news)
    {
        var (open, reached) = (StatusCourse.Of(stale), StatusCourse.Of(news));
        return open.Ladder == reached.Ladder && reached.State == StageState.Reached && reached.Stage > open.Stage && stale.Article != news.Article
            && (stale.Article.Published, news.Article.Published) is ({ } now, { } then) && now > then && now.DayNumber - then.DayNumber <= MostDays
            && !StatusCourse.IsBefore(news, then.AddDays(-MostDays)) && !StatusCourse.IsBefore(stale, then)
            && (course.ArePerson(stale, news) || (IsLabelled(stale, news) && StatusCourse.IsAnybody(stale) && course.IsNewsOf(news) && course.IsSameBearer(stale, news)))
            && !course.Beside(stale).Any(known => StatusCourse.Of(known).Stage > open.Stage);
    }
}
