using FactCheck.Claims;
using FactCheck.Claims.Places;
using FactCheck.Rules.Authority;

namespace FactCheck.Rules.Checks;

/// <summary>A place put into a state or country where, by the house's facts, it does not lie.</summary>
internal sealed class AuthorityPlace : Check
{
    /// <inheritdoc/>
    public override string Name => "authority-place";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story) =>
        from claim in story.Articles.SelectMany(article => article.Claims)
        let container = (claim.Value as PlaceValue)?.Container
        where container is not null && IsWritten(claim, container)
        let place = Known(story.Authority, ((PlaceValue)claim.Value).Name)
        where place is not null && !place.Containers.Contains(container, StringComparer.OrdinalIgnoreCase)
        select rule.Finding(story, [Location.Of(claim), place.Entry with { Value = $"{place.Name}, {place.Containers[0]}" }], place.Containers[0]);

    /// <summary>Whether the sentence itself says where the place lies; what a gazetteer thinks is no claim of the article.</summary>
    private static bool IsWritten(Claim claim, string container) => claim.Article.Text[claim.Sentence.Span].Contains(container, StringComparison.OrdinalIgnoreCase);

    private static HouseEntity? Known(HouseFacts facts, string name) =>
        facts.OfKind("place").FirstOrDefault(place => !place.Containers.IsEmpty && place.Accepted.Contains(name, StringComparer.OrdinalIgnoreCase));
}
