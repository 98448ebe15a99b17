using FactCheck.Alignment;
using FactCheck.Claims;

namespace FactCheck.Rules.Checks;

/// <summary>One person, spelt in two ways that no accepted form explains.</summary>
internal sealed class MisspeltName : Check
{
    /// <inheritdoc/>
    public override string Name => "misspelt-name";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story)
    {
        foreach (var person in story.Alignment.People.All)
        {
            var right = person.Spellings.Where(spelling => !spelling.IsSlip).ToArray();
            foreach (var odd in person.Spellings.Where(spelling => spelling.IsSlip && spelling.Claims.Any(rule.LooksAt)))
            {
                yield return rule.Finding(story, odd.Claims.Concat(Witnesses(right, odd)).Select(Location.Of), person.Name);
            }
        }
    }

    /// <summary>The other spelling once an article, where it stands in full, and every time in the article that has both.</summary>
    private static IEnumerable<Claim> Witnesses(Spelling[] spellings, Spelling odd)
    {
        var own = odd.Claims.Select(claim => claim.Article.File).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return spellings.SelectMany(spelling => spelling.Claims).OrderByDescending(claim => claim.Span.Length).Where(claim => seen.Add(claim.Article.File) || own.Contains(claim.Article.File))
            .OrderBy(claim => claim.Article.File, StringComparer.Ordinal).ThenBy(claim => claim.Span);
    }
}
