using System.Collections.Immutable;
using FactCheck.Text;

namespace FactCheck.Articles;

/// <summary>Reads Markdown with or without YAML front matter. A first line "# Headline" is the title where the front matter has none.</summary>
public sealed class MarkdownArticleReader : IArticleReader
{
    /// <inheritdoc/>
    public ImmutableArray<string> Extensions { get; } = [".md", ".markdown"];

    /// <inheritdoc/>
    public ReadResult Read(string path, ReadOnlySpan<byte> bytes) => TextArticle.Read(path, bytes, Headline);

    /// <summary>The words of a first-level heading at the head of <paramref name="body"/>, without its marks.</summary>
    private static TextSpan? Headline(string content, TextSpan body)
    {
        var text = content.AsSpan(body.Start, body.Length);
        var start = body.Length - text.TrimStart().Length;
        var line = text[start..];
        line = line[..(line.IndexOfAny('\r', '\n') is var end and >= 0 ? end : line.Length)];
        if (!line.StartsWith("# "))
        {
            return null;
        }

        var words = line[1..].TrimStart();
        start += line.Length - words.Length;
        words = words.TrimEnd(" \t#");
        return words.IsEmpty ? null : new TextSpan(body.Start + start, words.Length);
    }
}
