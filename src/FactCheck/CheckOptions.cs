using System.Collections.Immutable;

namespace FactCheck;

/// <summary>How a check runs.</summary>
public sealed record CheckOptions
{
    /// <summary>Check everything against everything.</summary>
    public static CheckOptions Default { get; } = new();

    /// <summary>Paths of articles that are only compared against: findings that involve none of the others are left out.</summary>
    public ImmutableHashSet<string> Reference { get; init; } = [];
}
