using FactCheck.Claims;
using FactCheck.Rules;
using FactCheck.Rules.Checks;

namespace FactCheck.Tests.Conventions;

public sealed class TypeConventionTests
{
    private static readonly Type[] Types = typeof(FactChecker).Assembly.GetTypes();

    [Fact]
    public void Public_class_is_sealed_static_or_abstract() =>
        Assert.Empty(Types.Where(type => type is { IsClass: true, IsPublic: true, IsSealed: false, IsAbstract: false }));

    [Fact]
    public void Every_check_is_in_the_list() => Assert.Equal(Concrete<Check>(), Listed(Check.All));

    [Fact]
    public void Every_kind_is_in_the_list() => Assert.Equal(Concrete<ClaimKind>(), Listed(ClaimKinds.All));

    [Fact]
    public void Names_in_the_lists_are_unique()
    {
        Assert.Distinct(Check.All.Select(check => check.Name));
        Assert.Distinct(ClaimKinds.All.Select(kind => kind.Name));
    }

    [Fact]
    public void Every_check_is_used_by_a_shipped_rule() =>
        Assert.Empty(Check.All.Select(check => check.Name).Except(RuleSet.Shipped.Rules.Select(rule => rule.Check), StringComparer.Ordinal));

    [Fact]
    public void Every_rule_has_a_page() =>
        Assert.Empty(RuleSet.Shipped.Rules.Where(rule => !RuleSet.Shipped.Pages.ContainsKey(rule.Id)).Select(rule => rule.Id));

    private static IEnumerable<string> Concrete<T>() =>
        Types.Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(T))).Select(type => type.Name).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Listed<T>(IEnumerable<T> list) => list.Select(item => item!.GetType().Name).Order(StringComparer.Ordinal);
}
