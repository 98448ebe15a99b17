using System.Collections.Immutable;

namespace FactCheck.Rules;

/// <summary>Which rules of a set run, and how grave their findings are.</summary>
public sealed record RuleSelection
{
    /// <summary>All rules but those in preview.</summary>
    public static RuleSelection Default { get; } = new();

    /// <summary>Whether rules in preview run.</summary>
    public bool Preview { get; init; }

    /// <summary>Ids of rules that do not run. Rules of the family FC9xx always do: what was not read must not pass in silence.</summary>
    public ImmutableHashSet<string> Disabled { get; init; } = [];

    /// <summary>Severities in the place of the rules' own, by id.</summary>
    public ImmutableDictionary<string, Severity> Severities { get; init; } = ImmutableDictionary<string, Severity>.Empty;

    /// <summary>The rules of <paramref name="rules"/> that run, with their severities.</summary>
    public IEnumerable<Rule> Of(IEnumerable<Rule> rules) =>
        from rule in rules
        where Runs(rule)
        let severity = Severities.GetValueOrDefault(rule.Id, rule.Severity)
        select rule with { Severity = rule.Status == RuleStatus.Preview ? (Severity)Math.Min((int)severity, (int)Severity.Warning) : severity };

    private bool Runs(Rule rule) => rule.IsAboutInput || ((Preview || rule.Status != RuleStatus.Preview) && !Disabled.Contains(rule.Id));
}
