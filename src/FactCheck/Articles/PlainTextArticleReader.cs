using System.Collections.Immutable;

namespace FactCheck.Articles;

/// <summary>Reads plain text with or without YAML front matter.</summary>
public sealed class PlainTextArticleReader : IArticleReader
{
    /// <inheritdoc/>
    public ImmutableArray<string> Extensions { get; } = [".txt"];

    /// <inheritdoc/>
    public ReadResult Read(string path, ReadOnlySpan<byte> bytes) => TextArticle.Read(path, bytes);
}
