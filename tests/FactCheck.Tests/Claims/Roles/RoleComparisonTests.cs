using FactCheck.Claims;
using FactCheck.Claims.Roles;
using FactCheck.Tests.Support;

namespace FactCheck.Tests.Claims.Roles;

public sealed class RoleComparisonTests
{
    [Theory]
    [InlineData("Finance Minister", "Minister of Finance", ValueRelation.Same)]
    [InlineData("Defense Secretary", "Secretary of Defense", ValueRelation.Same)]
    [InlineData("CFO", "finance chief", ValueRelation.Same)]
    [InlineData("Economy and Climate Minister", "Economy Minister", ValueRelation.Compatible)]
    [InlineData("Minister", "Economy Minister", ValueRelation.Compatible)]
    [InlineData("Finance Minister", "Foreign Minister", ValueRelation.Disjoint)]
    [InlineData("Defence Minister", "Transport Secretary", ValueRelation.Disjoint)]
    [InlineData("Economy Minister", "Climate Minister", ValueRelation.NotComparable)]
    [InlineData("Former Finance Minister", "Foreign Minister", ValueRelation.NotComparable)]
    [InlineData("Former Finance Minister", "Finance Minister", ValueRelation.NotComparable)]
    [InlineData("Deputy Finance Minister", "Finance Minister", ValueRelation.NotComparable)]
    [InlineData("Deputy Mayor", "Mayor", ValueRelation.Disjoint)]
    [InlineData("Vice President", "President", ValueRelation.Disjoint)]
    [InlineData("chief executive", "chief financial officer", ValueRelation.Disjoint)]
    [InlineData("chief executive", "chairman", ValueRelation.NotComparable)]
    [InlineData("Sgt.", "Capt.", ValueRelation.Disjoint)]
    [InlineData("Colonel", "Lieutenant Colonel", ValueRelation.NotComparable)]
    [InlineData("Vice Admiral", "Admiral", ValueRelation.NotComparable)]
    [InlineData("Judge", "Sheriff", ValueRelation.Disjoint)]
    [InlineData("Prosecutor", "District Attorney", ValueRelation.NotComparable)]
    [InlineData("Finance Minister", "Vice Chancellor", ValueRelation.NotComparable)]
    [InlineData("Polish President", "Irish Prime Minister", ValueRelation.NotComparable)]
    [InlineData("Polish President", "Prime Minister", ValueRelation.Disjoint)]
    public void Roles_compare_by_office_field_and_institution(string left, string right, ValueRelation expected)
    {
        var (a, b) = (Role(left), Role(right));

        Assert.Equal(expected, a.Kind.Compare(a.Value, b.Value));
        Assert.Equal(expected, b.Kind.Compare(b.Value, a.Value));
    }

    private static Mention Role(string office) =>
        Assert.Single(Extraction.Mentions($"On Friday {office} Helen Marsh spoke.", "role"), mention => mention.Value is RoleValue);
}
