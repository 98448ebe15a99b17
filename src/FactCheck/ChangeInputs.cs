using System.Collections.Immutable;
using FactCheck.Alignment;
using FactCheck.Articles;

namespace FactCheck;

/// <summary>A file that is not the same on both sides. Where both have it, both results are read under its new path, so that a new name alone changes nothing.</summary>
/// <param name="OldFile">Its path on the old side; null where it is added.</param>
/// <param name="NewFile">Its path on the new side; null where it is removed.</param>
/// <param name="Old">As it was; null where it is added.</param>
/// <param name="New">As it is; null where it is removed.</param>
public sealed record ChangedFile(string? OldFile, string? NewFile, ReadResult? Old, ReadResult? New)
{
    /// <summary>The path under which it was read.</summary>
    public string File => NewFile ?? OldFile!;
}

/// <summary>What a comparison of two sides of a corpus needs to know.</summary>
public sealed record ChangeInputs
{
    /// <summary>How the old side is called.</summary>
    public required string OldName { get; init; }

    /// <summary>How the new side is called.</summary>
    public required string NewName { get; init; }

    /// <summary>How many articles the new side has.</summary>
    public required int ArticleCount { get; init; }

    /// <summary>The files that differ; those under a new name alone need no results.</summary>
    public required ImmutableArray<ChangedFile> Changed { get; init; }

    /// <summary>The other articles of the stories that differ; they are the same on both sides.</summary>
    public required ImmutableArray<ReadResult> Others { get; init; }

    /// <summary>The stories that differ.</summary>
    public required StoryChanges Stories { get; init; }
}
