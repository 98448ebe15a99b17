using FactCheck.Claims;
using FactCheck.Claims.Names;
using FactCheck.Languages;

namespace FactCheck.Rules.Checks;

/// <summary>An article whose dead or suspect had no name yet, and a later one that names them.</summary>
internal sealed class NamedLater : Check
{
    private const string SuspectClass = "suspect";

    /// <inheritdoc/>
    public override string Name => "named-later";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story)
    {
        var course = new StatusCourse(story);
        var classes = Language.Of(story.Articles[0].Article.Language).Classes;
        foreach (var nameless in course.Claims.Where(claim => StatusCourse.Of(claim) is { Ladder: "identity", State: StageState.Open, Bearer: null or { Person: null } }))
        {
            var isSuspect = classes.ClassOf(StatusCourse.Of(nameless).Bearer?.Noun ?? "", isVerb: false) == SuspectClass;
            var known = NamesIn(story, nameless.Article.File).ToHashSet(StringComparer.Ordinal);
            var names = course.Claims
                .Where(claim => claim.Article != nameless.Article && StatusCourse.AreNear(nameless, claim) && StatusCourse.Order(nameless, claim) <= 0 && Tells(claim, isSuspect, classes)
                    && !course.Exclude(nameless, claim))
                .SelectMany(claim => NamesOf(story, claim))
                .Where(name => story.Alignment.People.Of(name) is { } person && !known.Contains(person.Name))
                .DistinctBy(name => (name.Article.File, name.Value.Normal))
                .ToArray();
            if (names.Length > 0)
            {
                yield return rule.Finding(story, names.Prepend(nameless).Select(Location.Of), "", null, Verdict.Superseded);
            }
        }
    }

    /// <summary>Whether a status is one of those who had no name: suspects are arrested and charged, victims die.</summary>
    private static bool Tells(Claim claim, bool isSuspect, LexicalClasses classes) => StatusCourse.Of(claim) switch
    {
        { Ladder: "identity", State: StageState.Reached, Bearer: var bearer } => classes.ClassOf(bearer?.Noun ?? "", isVerb: false) == SuspectClass == isSuspect,
        { Ladder: "custody", State: StageState.Reached } => isSuspect,
        { Ladder: "condition", Name: "died" } => !isSuspect,
        _ => false,
    };

    private static IEnumerable<string> NamesIn(StoryFacts story, string file) =>
        story.Alignment.People.All.Where(person => person.Spellings.Any(spelling => spelling.Claims.Any(claim => claim.Article.File == file))).Select(person => person.Name);

    /// <summary>The names in a status's own words, else the bearer's name in the sentence with those joined to it.</summary>
    private static IEnumerable<Claim> NamesOf(StoryFacts story, Claim status)
    {
        var inside = story.Articles.First(article => article.Article == status.Article).Claims
            .Where(claim => claim.Value is NameValue && claim.SentenceIndex == status.SentenceIndex).ToArray();
        return StatusCourse.Of(status) is { Ladder: "identity" } ? inside.Where(name => status.Span.Contains(name.Span))
            : StatusCourse.Of(status).Bearer?.Person is { } person ? inside.Where(name => ((NameValue)name.Value).Full == person)
            : [];
    }
}
