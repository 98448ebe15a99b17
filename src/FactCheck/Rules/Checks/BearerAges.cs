using FactCheck.Claims;
using FactCheck.Claims.Ages;
using FactCheck.Claims.Numbers;
using FactCheck.Claims.Statuses;

namespace FactCheck.Rules.Checks;

/// <summary>How old the people are of whom one story tells statuses and wounds.</summary>
internal sealed class BearerAges(StoryFacts story)
{
    /// <summary>"The girl" is the 14-year-old girl of so many sentences before.</summary>
    private const int Sentences = 4;

    private readonly ILookup<string, Claim> _ages = story.Articles.SelectMany(article => article.Claims)
        .Where(claim => claim.Kind is AgeKind && claim.Frame.Part is null).ToLookup(claim => claim.Article.File, StringComparer.Ordinal);

    private readonly Dictionary<Claim, decimal?> _ageOf = new(ReferenceEqualityComparer.Instance);

    /// <summary>The age of a claim's bearer: as the phrase has it, else as the article gives it for the person, else of the same noun a little before.</summary>
    public decimal? Of(Claim claim)
    {
        if (!_ageOf.TryGetValue(claim, out var age))
        {
            _ageOf[claim] = age = (claim.Value as IBorneValue)?.Bearer is { IsPlural: false } bearer ? bearer.Age ?? Of(claim, bearer) : null;
        }

        return age;
    }

    private decimal? Of(Claim claim, StatusBearer bearer)
    {
        var ages = _ages[claim.Article.File];
        var people = story.Alignment.People;
        var known = bearer.Person is not null
            ? people.Of(claim) is { } person ? ages.FirstOrDefault(age => people.Of(age) == person) : null
            : ages.LastOrDefault(age => bearer.Noun.Length > 0 && age.Frame.Head == bearer.Noun
                && age.Span.Start < claim.Span.Start && age.SentenceIndex >= claim.SentenceIndex - Sentences);
        return (known?.Value as NumberValue)?.Number;
    }
}
