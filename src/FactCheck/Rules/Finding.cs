using System.Collections.Immutable;
using FactCheck.Alignment;

namespace FactCheck.Rules;

/// <summary>How the sides of a finding stand to each other.</summary>
public enum Verdict
{
    /// <summary>They can not all be right.</summary>
    Conflict,

    /// <summary>A later article updates an earlier value.</summary>
    Superseded,

    /// <summary>Attributed to different speakers.</summary>
    Disputed,
}

/// <summary>How sure the checker is that an editor must look.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Probably wrong.</summary>
    Warning,

    /// <summary>Wrong, or one of the sources is.</summary>
    Error,
}

/// <summary>Why the checker believes that the sides speak of the same fact.</summary>
/// <param name="Weight">The match weight: a sum of logarithms to base 2 of likelihood ratios.</param>
/// <param name="Evidence">The comparisons whose weights add up to it.</param>
public sealed record AlignmentEvidence(double Weight, ImmutableArray<Evidence> Evidence);

/// <summary>A rule's result, with everything an editor needs to judge it.</summary>
public sealed record Finding
{
    /// <summary>The rule.</summary>
    public required Rule Rule { get; init; }

    /// <summary>The severity in this case; the rule's own unless the evidence is weaker.</summary>
    public required Severity Severity { get; init; }

    /// <summary>How the sides stand to each other.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>What is in doubt, in one sentence.</summary>
    public required string Message { get; init; }

    /// <summary>The same for the same disagreement, wherever its lines have moved; 16 hexadecimal digits.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The story; empty for findings that need none.</summary>
    public string Story { get; init; } = "";

    /// <summary>Both sides, the odd one out first where there is one.</summary>
    public required ImmutableArray<Location> Locations { get; init; }

    /// <summary>Why the sides are about the same fact; null for findings within one place.</summary>
    public AlignmentEvidence? Alignment { get; init; }

    /// <summary>What to do about it, where the rule knows.</summary>
    public string? Hint { get; init; }

    /// <summary>How it stands to the baseline: new or unchanged.</summary>
    public BaselineState Baseline { get; init; }

    /// <summary>The entry that accepts it; null for a new one.</summary>
    public BaselineEntry? Accepted { get; init; }

    /// <summary>Why it is left out; null for those in <c>Report.Findings</c>, never null for those in <c>Report.Suppressed</c>.</summary>
    public Suppression? Suppression { get; init; }
}
