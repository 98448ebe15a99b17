using FactCheck.Claims;
using FactCheck.Claims.Numbers;
using FactCheck.Rules;
using FactCheck.Rules.Checks;

namespace FactCheck.Tests.Rules;

/// <summary>Every check that compares values heeds a tolerance; for the others one is refused.</summary>
public sealed class ToleranceTests
{
    public static TheoryData<string> Tolerant => [.. RuleSet.Shipped.Rules.Where(rule => ToleranceOf(rule) is not null).Select(rule => rule.Id)];

    public static TheoryData<string> Others => [.. RuleSet.Shipped.Rules.Where(rule => ToleranceOf(rule) is null).Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Tolerant))]
    public void Conflict_of_a_rule_is_none_within_a_wide_tolerance(string id)
    {
        var rule = RuleSet.Shipped.Find(id)!;
        var results = RuleTester.Run(RuleSet.Shipped, tested => tested.Id == id).Where(result => result.Example.IsConflict).ToArray();
        var tolerant = RuleTester.Run(With($"extends: {id}\ntolerance: {ToleranceOf(rule)}"), tested => tested.Id == id).Where(result => result.Example.IsConflict).ToArray();

        Assert.All(results, result => Assert.Null(result.Failure));
        Assert.Contains(tolerant, result => result.Failure?.StartsWith("does not report the conflict", StringComparison.Ordinal) == true);
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Tolerance_that_nothing_heeds_is_refused(string id)
    {
        var errors = new List<FileError>();
        RuleSet.Shipped.With([new("x.yaml", $"extends: {id}\ntolerance: 5", null)], errors);

        Assert.StartsWith("x.yaml:2:12: ", Assert.Single(errors).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("extends: FC301\ntolerance: 3", "x.yaml:2:12: the check 'misspelt-name' compares no numbers, dates or times, so it has no tolerance (leave the tolerance out)")]
    [InlineData("extends: FC201\ntolerance: 5%", "x.yaml:2:12: a date or time has no percentage (give a number of days or minutes, or leave the tolerance out)")]
    [InlineData("extends: FC601\ntolerance: 3", "x.yaml:2:12: values of this kind are alike or not, so there is no tolerance")]
    public void Refusal_says_why(string yaml, string expected)
    {
        var errors = new List<FileError>();
        RuleSet.Shipped.With([new("x.yaml", yaml, null)], errors);

        Assert.StartsWith(expected, Assert.Single(errors).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3", 10, 13, true)]
    [InlineData("3", 10, 14, false)]
    [InlineData("10%", 90, 100, true)]
    [InlineData("10%", 89, 100, false)]
    [InlineData("10%", 0, 0, true)]
    public void Numbers_are_covered_up_to_the_amount(string tolerance, int left, int right, bool isCovered)
    {
        Assert.True(Tolerance.TryParse(tolerance, out var read));
        Assert.Equal(isCovered, read.Covers(left, right));
        Assert.Equal(isCovered, read.Covers(right, left));
    }

    /// <summary>A tolerance that is wider than the examples; null where the rule can have none.</summary>
    private static string? ToleranceOf(Rule rule) =>
        !Check.Find(rule.Check).HasTolerance ? null
        : rule.Kind is null || ClaimKinds.Find(rule.Kind)!.ValueType == typeof(NumberValue) ? (Check.Find(rule.Check).Name is "age-against-birth" or "duration-against-dates" ? "1000" : "100%")
        : rule.Kind is "date" or "time" ? "100000"
        : null;

    private static RuleSet With(string yaml)
    {
        var errors = new List<FileError>();
        var rules = RuleSet.Shipped.With([new("x.yaml", yaml, null)], errors);
        Assert.Empty(errors);
        return rules;
    }
}
