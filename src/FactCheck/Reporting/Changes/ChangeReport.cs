using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Rules;

namespace FactCheck.Reporting.Changes;

/// <summary>What became of an article or a claim.</summary>
public enum ChangeKind
{
    /// <summary>Only the new version has it.</summary>
    Added,

    /// <summary>Only the old version has it.</summary>
    Removed,

    /// <summary>Both have it, and it differs.</summary>
    Changed,

    /// <summary>Both have it under different names, without any other difference. Articles only.</summary>
    Renamed,
}

/// <summary>An article that is not the same on both sides.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="OldFile">Its path on the old side; null where it is added.</param>
/// <param name="NewFile">Its path on the new side; null where it is removed.</param>
/// <param name="Old">As it was; null where there is none, or it can not be read.</param>
/// <param name="New">As it is; null where there is none, or it can not be read.</param>
public sealed record ArticleChange(ChangeKind Kind, string? OldFile, string? NewFile, Article? Old, Article? New)
{
    /// <summary>Its path: the new one, if there is one.</summary>
    public string File => NewFile ?? OldFile!;
}

/// <summary>Where a claim stands, with what is needed to show it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Place">Its place, under the path of its own side.</param>
public sealed record ClaimPlace(Claim Claim, Location Place);

/// <summary>A claim that is not the same on both sides.</summary>
/// <param name="File">The path of its article: the new one, if there is one.</param>
/// <param name="About">What it is about, in a few words of its article.</param>
/// <param name="Old">As it was; null where it is added.</param>
/// <param name="New">As it is; null where it is removed.</param>
public sealed record ClaimChange(string File, string About, ClaimPlace? Old, ClaimPlace? New)
{
    /// <summary>What became of it.</summary>
    public ChangeKind Kind => Old is null ? ChangeKind.Added : New is null ? ChangeKind.Removed : ChangeKind.Changed;

    /// <summary>The kind of its value.</summary>
    public ClaimKind ValueKind => (New ?? Old)!.Claim.Kind;
}

/// <summary>What a change did to the facts. Findings are those of stories that the change touches: all others have no reason to differ.</summary>
public sealed record ChangeReport
{
    /// <summary>How the old side is called: "main", a folder.</summary>
    public required string OldName { get; init; }

    /// <summary>How the new side is called: "HEAD", "working tree".</summary>
    public required string NewName { get; init; }

    /// <summary>How many articles the new side has.</summary>
    public required int ArticleCount { get; init; }

    /// <summary>The touched stories as they were, under the paths of the old side.</summary>
    public required Report Old { get; init; }

    /// <summary>The touched stories as they are.</summary>
    public required Report New { get; init; }

    /// <summary>The articles that differ, in the order of their paths.</summary>
    public required ImmutableArray<ArticleChange> Articles { get; init; }

    /// <summary>The claims that differ, in the order of path and place.</summary>
    public required ImmutableArray<ClaimChange> Claims { get; init; }

    /// <summary>Findings of the new side alone that stand in an article that differs.</summary>
    public required ImmutableArray<Finding> Added { get; init; }

    /// <summary>Findings of the new side alone that stand in an article that does not differ: the change of another one brought them about.</summary>
    public required ImmutableArray<Finding> Caused { get; init; }

    /// <summary>Findings of the old side alone.</summary>
    public required ImmutableArray<Finding> Resolved { get; init; }

    /// <summary>Findings of both sides, as they are now.</summary>
    public required ImmutableArray<Finding> Unchanged { get; init; }

    /// <summary>Findings that the new side suppresses, by a comment or the configuration, and the old one did not.</summary>
    public ImmutableArray<Finding> Suppressed { get; init; } = [];

    /// <summary>All findings of the new side alone: those that count for the exit code.</summary>
    public IEnumerable<Finding> NewFindings => Added.Concat(Caused);

    /// <summary>How many claims became what <paramref name="kind"/> says.</summary>
    public int CountOf(ChangeKind kind) => Claims.Count(claim => claim.Kind == kind);
}
