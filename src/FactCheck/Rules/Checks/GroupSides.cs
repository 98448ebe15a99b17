using System.Collections.Immutable;
using FactCheck.Alignment;
using FactCheck.Claims;
using FactCheck.Languages;

namespace FactCheck.Rules.Checks;

/// <summary>The sides of an alignment group: claims that can be right together stand on one side.</summary>
internal static class GroupSides
{
    /// <summary>The claims of a group in sides; those of one side can all be right, by the rule's tolerance if one is given.</summary>
    public static List<List<Claim>> All(AlignmentGroup group, Rule? rule = null)
    {
        var sides = new List<List<Claim>>();
        foreach (var claim in group.Claims)
        {
            var side = sides.Find(side => side.TrueForAll(other => Relation(rule, claim, other) is ValueRelation.Same or ValueRelation.Compatible));
            if (side is null)
            {
                sides.Add([claim]);
            }
            else
            {
                side.Add(claim);
            }
        }

        return sides;
    }

    /// <summary>The two sides that disagree, the one with fewer articles first; null where all can be right. A side of which nothing can be said stands with the others.</summary>
    public static (ImmutableArray<Claim> Odd, ImmutableArray<Claim> Others)? Of(AlignmentGroup group, Rule rule)
    {
        var ordered = All(group, rule).OrderBy(side => side.Select(claim => claim.Article.File).Distinct(StringComparer.Ordinal).Count()).ToList();
        var odd = ordered.Find(side => ordered.Exists(other => side.Exists(claim => other.Exists(against => rule.Compare(claim, against) == ValueRelation.Disjoint))));
        return odd is null ? null : ([.. odd], [.. ordered.Where(side => side != odd).SelectMany(side => side)]);
    }

    /// <summary>What the group is about, in a few words of its articles.</summary>
    public static string About(AlignmentGroup group) => About(group.Claims[0]);

    /// <summary>What a claim is about, in a few words.</summary>
    public static string About(Claim claim)
    {
        var frame = claim.Frame;
        var copulas = Language.Of(claim.Article.Language).Clauses.Copula;
        var words = frame.Modifiers.Where(word => word != frame.Head).Take(2).Append(frame.Head).Append(copulas.Contains(frame.Predicate) ? "" : frame.Predicate);
        var about = string.Join(' ', words.Where(word => word.Length > 0));
        return frame.Person is { } person ? $"{person}, {about}" : about.Length > 0 ? about : claim.Kind.Name;
    }

    private static ValueRelation Relation(Rule? rule, Claim left, Claim right) => rule?.Compare(left, right) ?? left.Kind.Compare(left.Value, right.Value);
}
