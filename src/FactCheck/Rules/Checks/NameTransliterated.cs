using FactCheck.Alignment;
using FactCheck.Claims;

namespace FactCheck.Rules.Checks;

/// <summary>One person, whose name sources carry over from another alphabet in different letters.</summary>
internal sealed class NameTransliterated : Check
{
    /// <inheritdoc/>
    public override string Name => "name-transliterated";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story)
    {
        foreach (var person in story.Alignment.People.All)
        {
            var sides = person.Spellings.Where(spelling => spelling.IsTransliteration).Prepend(person.Spellings[0]).SelectMany(OnePerArticle).ToArray();
            if (sides.Select(claim => claim.Article).Distinct().Count() > 1 && sides.Length > OnePerArticle(person.Spellings[0]).Count() && sides.Any(rule.LooksAt))
            {
                yield return rule.Finding(story, sides.Select(Location.Of), person.Name);
            }
        }
    }

    /// <summary>A spelling once an article, where it first stands in full.</summary>
    private static IEnumerable<Claim> OnePerArticle(Spelling spelling) =>
        spelling.Claims.GroupBy(claim => claim.Article.File, StringComparer.Ordinal).Select(claims => claims.OrderByDescending(claim => claim.Span.Length).ThenBy(claim => claim.Span).First());
}
