using System.Collections.Immutable;
using FactCheck.Articles;

namespace FactCheck.Cli.Changes;

/// <summary>One content of a file that may hold an article.</summary>
/// <param name="Name">Its path in reports.</param>
/// <param name="Content">Its git object id, for files outside of git too: equal ids mean equal bytes.</param>
internal sealed record FileVersion(string Name, string Content);

/// <summary>A file that is not the same on both sides.</summary>
/// <param name="Old">As it was; null where it is added.</param>
/// <param name="New">As it is; null where it is removed.</param>
internal sealed record FileChange(FileVersion? Old, FileVersion? New)
{
    /// <summary>Its path: the new one, if there is one.</summary>
    public string Name => (New ?? Old)!.Name;
}

/// <summary>The bytes of a file, or why they can not be had.</summary>
/// <param name="Bytes">All of them.</param>
/// <param name="Problem">Set where there are none.</param>
internal readonly record struct FileContent(ReadOnlyMemory<byte> Bytes, InputProblem? Problem = null);

/// <summary>Two sides of a corpus, file by file. Only files that some reader reads are in it.</summary>
internal interface ICorpusPair : IDisposable
{
    /// <summary>How the old side is called.</summary>
    string OldName { get; }

    /// <summary>How the new side is called.</summary>
    string NewName { get; }

    /// <summary>Files that are the same on both sides, under their new names.</summary>
    ImmutableArray<FileVersion> Unchanged { get; }

    /// <summary>Files that are not, renamed ones paired.</summary>
    ImmutableArray<FileChange> Changed { get; }

    /// <summary>Reads a file of one of the sides. Safe to call from several threads.</summary>
    FileContent Read(FileVersion file);
}
