using System.Collections.Immutable;
using FactCheck.Rules.Baselines;
using FactCheck.Rules.Suppressions;

namespace FactCheck;

/// <summary>How a check runs.</summary>
public sealed record CheckOptions
{
    /// <summary>Check everything against everything.</summary>
    public static CheckOptions Default { get; } = new();

    /// <summary>Paths of articles that are only compared against: findings that involve none of the others are left out. Their comments suppress nothing:
    /// they are other people's texts.</summary>
    public ImmutableHashSet<string> Reference { get; init; } = [];

    /// <summary>The day of the run, on which acceptances and suppressions may have expired. Without it all that ever expire have.</summary>
    public DateOnly Today { get; init; } = DateOnly.MaxValue;

    /// <summary>The accepted findings.</summary>
    public Baseline Baseline { get; init; } = Baseline.Empty;

    /// <summary>The suppressions of the configuration.</summary>
    public ImmutableArray<ConfiguredSuppression> Suppressions { get; init; } = [];

    /// <summary>Whether an article's path matches a pattern of the configuration; equal text by default.</summary>
    public Func<string, string, bool> MatchesPath { get; init; } = static (file, pattern) => file == pattern;
}
