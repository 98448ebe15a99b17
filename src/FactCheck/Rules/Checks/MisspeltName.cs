using FactCheck.Alignment;
using FactCheck.Claims;
using FactCheck.Claims.Names;

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
            for (var i = 1; i < person.Spellings.Length; i++)
            {
                var odd = person.Spellings[i];
                var rest = person.Spellings.Take(i).Where(spelling => AreSlips(spelling.Name, odd.Name)).ToArray();
                if (rest.Length > 0)
                {
                    yield return rule.Finding(story, odd.Claims.Concat(Witnesses(rest, odd)).Select(Location.Of), person.Name);
                }
            }
        }
    }

    private static bool AreSlips(string left, string right) => NameComparison.Compare(left, right).Relation == NameRelation.Misspelling;

    /// <summary>The other spelling once an article, and every time in the article that has both.</summary>
    private static IEnumerable<Claim> Witnesses(Spelling[] spellings, Spelling odd)
    {
        var own = odd.Claims.Select(claim => claim.Article.File).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return spellings.SelectMany(spelling => spelling.Claims).Where(claim => seen.Add(claim.Article.File) || own.Contains(claim.Article.File));
    }
}
