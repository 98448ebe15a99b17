using System.Collections.Immutable;

namespace FactCheck.Articles;

/// <summary>The input formats.</summary>
public static class ArticleReaders
{
    /// <summary>Every reader there is: one line a reader.</summary>
    public static ImmutableArray<IArticleReader> All { get; } =
    [
        new MarkdownArticleReader(),
        new PlainTextArticleReader(),
    ];

    /// <summary>The extensions of all readers, in lower case with their dot.</summary>
    public static ImmutableArray<string> Extensions { get; } = [.. All.SelectMany(reader => reader.Extensions)];

    /// <summary>The reader for an extension with its dot (".md"), whatever its case; null where there is none.</summary>
    public static IArticleReader? For(string extension) =>
        All.FirstOrDefault(reader => reader.Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase));

    /// <summary>Reads one file by its extension. Never throws, whatever the bytes; a file of no known format is FC912.</summary>
    /// <param name="path">The name for reports; never opened.</param>
    /// <param name="bytes">The whole file.</param>
    public static ReadResult Read(string path, ReadOnlySpan<byte> bytes) =>
        For(Path.GetExtension(path)) is { } reader ? reader.Read(path, bytes) : new(null, [Unsupported(path)]);

    /// <summary>The report on a file that no reader reads.</summary>
    public static InputProblem Unsupported(string path) => new(
        InputRules.UnsupportedFormat,
        path,
        new(1, 1),
        $"No reader knows the format of '{path}'.",
        $"Articles are files with the extension {string.Join(", ", Extensions)}.")
    {
        IsFatal = true,
    };
}
