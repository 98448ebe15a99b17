using System.Collections.Immutable;
using FactCheck.Articles;

namespace FactCheck.Cli.Input;

/// <summary>Reads the articles that the paths of a command line name. A bad file is a problem among the results; the others are read.</summary>
internal static class InputFiles
{
    private const int FirstBuffer = 16 * 1024;

    /// <summary>Standard input has no name to tell its format.</summary>
    private const string StandardInputFormat = ".md";

    /// <summary>Reads files, folders, globs and "-".</summary>
    /// <param name="paths">As given by the user.</param>
    /// <param name="standardInput">Read where one of the paths is "-".</param>
    /// <param name="cancellation">Stops between two files.</param>
    /// <param name="isExcluded">Whether the file at a full path is left out of its folder; null for none.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static InputSet Read(IReadOnlyList<string> paths, Stream standardInput, CancellationToken cancellation, Func<string, bool>? isExcluded = null)
    {
        var expanded = InputPaths.Expand(paths, isExcluded ?? (static _ => false));
        var results = new ReadResult[expanded.Files.Count];
        Parallel.For(0, results.Length, new ParallelOptions { CancellationToken = cancellation }, i => results[i] = Read(expanded.Files[i], standardInput));
        return new(
            ImmutableArray.Create(results),
            [.. expanded.Files.Select(file => file.FullPath)],
            [.. expanded.Errors],
            expanded.Ignored,
            expanded.Excluded);
    }

    private static ReadResult Read(InputFile file, Stream standardInput)
    {
        if (file.Problem is not null)
        {
            return new(null, [file.Problem]);
        }

        try
        {
            if (file.Name == InputFile.StandardInput)
            {
                return Read(file.Name, standardInput, ArticleReaders.For(StandardInputFormat)!);
            }

            if (ArticleReaders.For(Path.GetExtension(file.Name)) is not { } reader)
            {
                return new(null, [ArticleReaders.Unsupported(file.Name)]);
            }

            using var stream = new FileStream(file.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            return Read(file.Name, stream, reader);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new(null, [InputFile.Unreadable(file.Name, problem)]);
        }
    }

    private static ReadResult Read(string name, Stream stream, IArticleReader reader)
    {
        var known = stream.CanSeek ? stream.Length : 0;
        if (known > ArticleLimits.FileBytes)
        {
            return new(null, [TextDecoder.TooLarge(name, known)]);
        }

        // One byte more than announced shows at once that there is no more; a pipe announces nothing.
        var buffer = new byte[Math.Max(FirstBuffer, (int)known + 1)];
        var length = 0;
        while (stream.Read(buffer.AsSpan(length)) is > 0 and var read)
        {
            length += read;
            if (length > ArticleLimits.FileBytes)
            {
                return new(null, [TextDecoder.TooLarge(name, length)]);
            }

            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, Math.Min(2 * length, ArticleLimits.FileBytes + 1));
            }
        }

        return reader.Read(name, buffer.AsSpan(0, length));
    }
}
