using FactCheck.Claims;
using FactCheck.Claims.Roles;

namespace FactCheck.Rules.Checks;

/// <summary>One person in two offices that nobody holds at once.</summary>
internal sealed class ConflictingRole : Check
{
    /// <inheritdoc/>
    public override string Name => "conflicting-role";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story)
    {
        var roles = story.Articles.SelectMany(article => article.Claims)
            .Where(claim => claim.Value is RoleValue)
            .Select(claim => (Claim: claim, Person: story.Alignment.People.Of(claim)))
            .Where(entry => entry.Person is not null)
            .GroupBy(entry => entry.Person!.Name, entry => entry.Claim, StringComparer.Ordinal);
        foreach (var held in roles)
        {
            if (OddOne(held) is var (odd, rest))
            {
                yield return rule.Finding(story, rest.Prepend(odd).Select(Location.Of), held.Key);
            }
        }
    }

    /// <summary>The role that most others exclude, and those others; null where all can be right.</summary>
    private static (Claim Odd, Claim[] Others)? OddOne(IEnumerable<Claim> roles)
    {
        var all = roles.ToArray();
        var odd = all.MaxBy(role => all.Count(other => Exclude(role, other)));
        var rest = odd is null ? [] : all.Where(other => Exclude(odd, other)).DistinctBy(other => other.Article.File, StringComparer.Ordinal).ToArray();
        return rest.Length == 0 ? null : (odd!, rest);
    }

    private static bool Exclude(Claim left, Claim right) => left.Kind.Compare(left.Value, right.Value) == ValueRelation.Disjoint;
}
