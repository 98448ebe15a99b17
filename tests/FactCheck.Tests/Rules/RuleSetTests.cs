using FactCheck.Rules;

namespace FactCheck.Tests.Rules;

public sealed class RuleSetTests
{
    [Fact]
    public void Shipped_rules_stand_in_the_order_of_ids_that_are_their_own()
    {
        var ids = RuleSet.Shipped.Rules.Select(rule => rule.Id).ToArray();
        Assert.Distinct(ids, StringComparer.Ordinal);
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        Assert.Distinct(RuleSet.Shipped.Rules.Select(rule => rule.Name), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("FC101")]
    [InlineData("fc101")]
    [InlineData("Count-Conflict")]
    public void Rule_is_found_by_id_or_name(string name) => Assert.Equal("FC101", RuleSet.Shipped.Find(name)?.Id);

    [Fact]
    public void Rule_with_a_new_id_joins_the_others()
    {
        var rules = With(out var errors, Source("a.yaml", "FC150", "warning"));
        Assert.Empty(errors);
        Assert.Equal(RuleSet.Shipped.Rules.Length + 1, rules.Rules.Length);
        Assert.Equal(Severity.Warning, rules.Find("FC150")!.Severity);
    }

    [Fact]
    public void Rule_with_a_shipped_id_takes_its_place()
    {
        var rules = With(out var errors, Source("a.yaml", "FC101", "info", page: "# FC101 house-rule\n"));
        Assert.Empty(errors);
        Assert.Equal(RuleSet.Shipped.Rules.Length, rules.Rules.Length);
        Assert.Equal(Severity.Info, rules.Find("FC101")!.Severity);
        Assert.Equal(("# FC101 house-rule\n", "a.md"), (rules.Pages["FC101"], rules.PagePaths["FC101"]));
        Assert.Equal(Severity.Error, RuleSet.Shipped.Find("FC101")!.Severity);
    }

    [Fact]
    public void Second_rule_with_an_id_is_a_fault_and_the_first_counts()
    {
        var rules = With(out var errors, Source("a.yaml", "FC150", "info"), Source("b.yaml", "FC150", "error"));
        Assert.Equal("b.yaml:1:1: the id FC150 is taken by a.yaml (give each rule an id of its own)", Assert.Single(errors).ToString());
        Assert.Equal(Severity.Info, rules.Find("FC150")!.Severity);
    }

    [Fact]
    public void Faulty_file_is_left_out_and_the_others_count()
    {
        var rules = With(out var errors, new("a.yaml", "id: FC1", null), Source("b.yaml", "FC150", "error"));
        Assert.NotEmpty(errors);
        Assert.All(errors, error => Assert.Equal("a.yaml", error.File));
        Assert.NotNull(rules.Find("FC150"));
    }

    private static RuleSet With(out List<FileError> errors, params RuleSource[] sources)
    {
        errors = [];
        return RuleSet.Shipped.With(sources, errors);
    }

    private static RuleSource Source(string path, string id, string severity, string? page = null) =>
        new(path, $"id: {id}\nname: house-rule\ncheck: disjoint-values\nkind: count\nseverity: {severity}\nsince: 1.0.0\nmessage: m\n", page);
}
