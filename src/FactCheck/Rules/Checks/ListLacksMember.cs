using FactCheck.Claims;
using FactCheck.Claims.Lists;

namespace FactCheck.Rules.Checks;

/// <summary>A list that reads as complete, but lacks a member that another source names in the same list.</summary>
internal sealed class ListLacksMember : Check
{
    /// <summary>Shorter lists share members by chance.</summary>
    private const int LeastShared = 3;

    /// <inheritdoc/>
    public override string Name => "list-lacks-member";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(Rule rule, StoryFacts story)
    {
        var lists = story.Articles.SelectMany(article => article.Claims).Where(claim => claim.Value is ListValue { MemberType: not "other" }).ToArray();
        foreach (var small in lists.Where(claim => !((ListValue)claim.Value).IsOpen))
        {
            var fuller = lists.Where(claim => claim.Article != small.Article && Lacking(small, claim).Length > 0).MaxBy(claim => ((ListValue)claim.Value).Members.Length);
            if (fuller is not null)
            {
                yield return rule.Finding(story, [Location.Of(small), Location.Of(fuller)], string.Join(", ", Lacking(small, fuller)));
            }
        }
    }

    /// <summary>The members of <paramref name="large"/> that <paramref name="small"/> lacks, where the two are the same list.</summary>
    private static string[] Lacking(Claim small, Claim large)
    {
        var (a, b) = ((ListValue)small.Value, (ListValue)large.Value);
        var members = a.Members.Select(member => member.Normal).ToHashSet(StringComparer.Ordinal);
        var others = b.Members.Select(member => member.Normal).ToHashSet(StringComparer.Ordinal);
        var lacking = others.Except(members, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var isSameList = a.MemberType == b.MemberType && members.IsSubsetOf(others) && members.Count >= LeastShared && lacking.Length * 2 < members.Count;
        return isSameList ? lacking : [];
    }
}
