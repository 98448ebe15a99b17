using System.Globalization;
using FactCheck.Claims;
using FactCheck.Claims.Statuses;
using FactCheck.Languages;

namespace FactCheck.Rules.Checks;

/// <summary>The statuses of one story: which of them are about the same person, and which article came first.</summary>
internal sealed class StatusCourse
{
    /// <summary>Statuses of nobody in particular are about one case only while it is news.</summary>
    private const int NewsDays = 200;

    /// <summary>Headline and lead.</summary>
    private const int LeadSentences = 6;

    private readonly StoryFacts _story;
    private readonly Language _language;
    private readonly ILookup<string, Claim> _byArticle;
    private readonly BearerAges _ages;

    /// <summary>Gathers what is stated as a fact.</summary>
    public StatusCourse(StoryFacts story)
    {
        _story = story;
        _language = Language.Of(story.Articles[0].Article.Language);
        var all = story.Articles.SelectMany(article => article.Claims).ToArray();
        Claims = [.. all.Where(claim => claim.Value is StatusValue && IsStated(claim))];
        _byArticle = Claims.ToLookup(claim => claim.Article.File, StringComparer.Ordinal);
        _ages = new(story);
    }

    /// <summary>The statuses, in the order of path and span.</summary>
    public Claim[] Claims { get; }

    /// <summary>The status that a claim states.</summary>
    public static StatusValue Of(Claim claim) => (StatusValue)claim.Value;

    /// <summary>The statuses of a claim's article on the same ladder that may be about the same person.</summary>
    public IEnumerable<Claim> Beside(Claim claim) =>
        _byArticle[claim.Article.File].Where(other => Of(other).Ladder == Of(claim).Ladder && !Exclude(claim, other));

    /// <summary>Negative where the left claim's article appeared first, positive where the right one's did, 0 where both appeared on one day or a
    /// day is not known.</summary>
    public static int Order(Claim left, Claim right) => (left.Article.Published, right.Article.Published) switch
    {
        ({ } a, { } b) when a != b => a.CompareTo(b),
        ({ }, { }) => (left.Article.PublishedAt, right.Article.PublishedAt) is ({ } x, { } y) ? x.CompareTo(y) : 0,
        _ => 0,
    };

    /// <summary>Whether the two are about the same person, or <paramref name="left"/> is about the story's suspect, whoever that is.</summary>
    public bool IsSameBearer(Claim left, Claim right)
    {
        var (a, b) = (Of(left).Bearer, Of(right).Bearer);
        if (Exclude(left, right))
        {
            return false;
        }

        return ArePerson(left, right) || (AgeOf(left) is { } age && age == AgeOf(right))
            || (AreNear(left, right) && (IsAnybody(left)
                || (a is { IsPlural: false } && b is { IsPlural: false } && IsOnly(left) && IsOnly(right) && AreAlike(left, right))));
    }

    /// <summary>Whether a status is of the story's suspect, whoever that is: "no arrests", "looking for a gunman".</summary>
    public static bool IsAnybody(Claim claim) =>
        Of(claim) is { State: StageState.Open, Stage: 1, Ladder: "custody" } status && (status.Bearer is null || status.Bearer is { Person: null, Age: null });

    /// <summary>Whether the article leads with its ladder: what it mentions far down may be another case.</summary>
    public bool IsNewsOf(Claim claim) => Beside(claim).Any(other => other.SentenceIndex < LeadSentences && Of(other).State == StageState.Reached);

    /// <summary>Whether what is told happened before a day, by the date in its sentence.</summary>
    public static bool IsBefore(Claim claim, DateOnly? day) =>
        claim.Frame.Time is { Length: >= 4 } time && day is { } limit
        && string.CompareOrdinal(time, limit.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)[..Math.Min(10, time.Length)]) < 0;

    /// <summary>Another name, another age, a man and a woman, another deed.</summary>
    public bool Exclude(Claim left, Claim right)
    {
        var (a, b) = (Of(left).Bearer, Of(right).Bearer);
        return (a?.Person is not null && b?.Person is not null && !ArePerson(left, right))
            || (AgeOf(left) is { } x && AgeOf(right) is { } y && Math.Abs(x - y) > AgeSlack(left, right))
            || (a is not null && b is not null && _language.Classes.Compare(a.Noun, b.Noun, isVerb: false) == WordRelation.Opposite)
            || (IsPlan(left) && !ShareObject(Of(left), Of(right)));
    }

    private static int AgeSlack(Claim left, Claim right) => left.Article == right.Article ? 0 : 1;

    private static bool IsStated(Claim claim) =>
        Of(claim).State == StageState.Open ? claim.Mood is not Mood.Conditional : claim.Mood is Mood.Asserted;

    /// <summary>Whether both name the same person.</summary>
    public bool ArePerson(Claim left, Claim right) => _story.Alignment.People.Of(left) is { } person && person == _story.Alignment.People.Of(right);

    /// <summary>Whether two articles may tell of one case without naming anybody: they appeared within half a year.</summary>
    public static bool AreNear(Claim left, Claim right) =>
        (left.Article.Published, right.Article.Published) is not ({ } a, { } b) || Math.Abs(a.DayNumber - b.DayNumber) <= NewsDays;

    private static bool ShareObject(StatusValue left, StatusValue right) =>
        left.Objects.IsEmpty == right.Objects.IsEmpty && (left.Objects.IsEmpty || left.Objects.Any(word => right.Objects.Contains(word, StringComparer.Ordinal)));

    /// <summary>Whether the article has nobody else on this ladder.</summary>
    private bool IsOnly(Claim claim) =>
        _byArticle[claim.Article.File].All(other => Of(other).Ladder != Of(claim).Ladder || (!Exclude(claim, other) && Of(other).Bearer is not { IsPlural: true }));

    /// <summary>Two descriptions that may be of one person: every suspect is a man or a girl too; who is planning must do the same to the same.</summary>
    private bool AreAlike(Claim left, Claim right)
    {
        var (a, b) = (Of(left).Bearer!, Of(right).Bearer!);
        return a.Person is not null && b.Person is not null ? false
            : IsPlan(left) ? Of(left).Objects.Intersect(Of(right).Objects, StringComparer.Ordinal).Count() > 1
            : Of(left).Ladder == "custody" ? true
            : a.Noun.Length > 0 && b.Noun.Length > 0
                && _language.Classes.Compare(a.Noun, b.Noun, isVerb: false) is WordRelation.Same or WordRelation.Synonym or WordRelation.Related;
    }

    /// <summary>Whether a status is what somebody plans to do or has done, and no stage of the law or of health.</summary>
    public static bool IsPlan(Claim claim) => Of(claim).Ladder.StartsWith(PlanFinder.Ladder, StringComparison.Ordinal);

    /// <summary>The bearer's age, as <see cref="BearerAges"/> finds it.</summary>
    public decimal? AgeOf(Claim claim) => _ages.Of(claim);
}
