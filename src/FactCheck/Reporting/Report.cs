using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Rules;

namespace FactCheck.Reporting;

/// <summary>A fact that several articles state alike.</summary>
/// <param name="Kind">The kind of its claims.</param>
/// <param name="About">What it is about, in a few words.</param>
/// <param name="Value">The value in normal form.</param>
/// <param name="IndependentSources">How many sources state it, copies of one text counted once.</param>
/// <param name="Story">The story.</param>
/// <param name="Locations">Where it is stated.</param>
public sealed record Agreement(string Kind, string About, string Value, int IndependentSources, string Story, ImmutableArray<Location> Locations);

/// <summary>Everything a run has to say, in its final order: path, then span.</summary>
public sealed record Report
{
    /// <summary>The articles that were read, with the story each belongs to (found or given).</summary>
    public required ImmutableArray<(Article Article, string Story)> Articles { get; init; }

    /// <summary>What is in doubt.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>What was found and left out because a comment or the configuration says so; in the order of findings.</summary>
    public ImmutableArray<Finding> Suppressed { get; init; } = [];

    /// <summary>Accepted findings that are no longer found, in the order of their fingerprints.</summary>
    public ImmutableArray<BaselineEntry> Absent { get; init; } = [];

    /// <summary>What is well supported.</summary>
    public required ImmutableArray<Agreement> Agreements { get; init; }

    /// <summary>How many claims were extracted.</summary>
    public required int ClaimCount { get; init; }

    /// <summary>How many stories were told apart.</summary>
    public required int StoryCount { get; init; }
}
