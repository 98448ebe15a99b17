using FactCheck.Claims;
using FactCheck.Rules.Checks;

namespace FactCheck.Rules;

/// <summary>Where a rule looks.</summary>
public enum RuleScope
{
    /// <summary>At one article alone.</summary>
    WithinArticle,

    /// <summary>At several articles of a story.</summary>
    CrossSource,

    /// <summary>At an article against the house's own facts.</summary>
    AgainstAuthority,
}

/// <summary>How settled a rule is.</summary>
public enum RuleStatus
{
    /// <summary>May change or go; runs only where asked for, and its findings are at most warnings.</summary>
    Preview,

    /// <summary>Held to the accuracy figures.</summary>
    Stable,

    /// <summary>Will go; the page names what replaces it.</summary>
    Deprecated,
}

/// <summary>A rule: data that parameterises a check.</summary>
public sealed record Rule
{
    /// <summary>"FC" and three digits.</summary>
    public required string Id { get; init; }

    /// <summary>Names the problem: "count-conflict".</summary>
    public required string Name { get; init; }

    /// <summary>The check that looks for it.</summary>
    public required string Check { get; init; }

    /// <summary>The kind of claim it looks at; null where the check needs none.</summary>
    public string? Kind { get; init; }

    /// <summary>Where it looks.</summary>
    public RuleScope Scope { get; init; } = RuleScope.CrossSource;

    /// <summary>How grave its findings are.</summary>
    public required Severity Severity { get; init; }

    /// <summary>How settled it is.</summary>
    public RuleStatus Status { get; init; } = RuleStatus.Stable;

    /// <summary>The version that brought it.</summary>
    public required string Since { get; init; }

    /// <summary>The message with placeholders in braces.</summary>
    public required string Message { get; init; }

    /// <summary>What the editor can do; null where nothing general can be said.</summary>
    public string? Hint { get; init; }

    /// <summary>The id of the shipped rule it was made from; null for a rule that stands for itself.</summary>
    public string? Extends { get; init; }

    /// <summary>How far values may lie apart; null for not at all.</summary>
    public Tolerance? Tolerance { get; init; }

    /// <summary>The only claims it looks at; null for all.</summary>
    public RuleCondition? When { get; init; }

    /// <summary>The claims it does not look at; null for none.</summary>
    public RuleCondition? Unless { get; init; }

    /// <summary>Whether it is about files and not about facts: the family FC9xx.</summary>
    public bool IsAboutInput => Check == InputProblems.CheckName;

    /// <summary>Whether the rule's conditions let it look at the claim.</summary>
    public bool LooksAt(Claim claim) => When?.Matches(claim) != false && Unless?.Matches(claim) != true;

    /// <summary>Whether two numbers lie so near that the rule lets them pass.</summary>
    internal bool Tolerates(decimal left, decimal right) => Tolerance?.Covers(left, right) == true;

    /// <summary>How two values of one kind relate under the rule's tolerance.</summary>
    public ValueRelation Compare(Claim left, Claim right)
    {
        var relation = left.Kind.Compare(left.Value, right.Value);
        return relation == ValueRelation.Disjoint && Tolerance?.Covers(left.Value, right.Value) == true ? ValueRelation.Compatible : relation;
    }
}
