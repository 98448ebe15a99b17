using System.Collections.Immutable;

namespace FactCheck.Articles;

/// <summary>An article, or none, and all problems met while reading it.</summary>
public sealed record ReadResult(Article? Article, ImmutableArray<InputProblem> Problems);

/// <summary>Turns the bytes of one input format into an article. Bad input is never an exception.</summary>
public interface IArticleReader
{
    /// <summary>The file extensions it reads, in lower case with their dot.</summary>
    ImmutableArray<string> Extensions { get; }

    /// <summary>Reads one file. <paramref name="path"/> is the name for reports and is never opened.</summary>
    ReadResult Read(string path, ReadOnlySpan<byte> bytes);
}
