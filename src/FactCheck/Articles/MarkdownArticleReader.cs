using System.Collections.Immutable;

namespace FactCheck.Articles;

/// <summary>Reads Markdown with or without YAML front matter.</summary>
public sealed class MarkdownArticleReader : IArticleReader
{
    /// <inheritdoc/>
    public ImmutableArray<string> Extensions { get; } = [".md", ".markdown"];

    /// <inheritdoc/>
    public ReadResult Read(string path, ReadOnlySpan<byte> bytes) => TextArticle.Read(path, bytes);
}
