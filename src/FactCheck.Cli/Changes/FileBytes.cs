using FactCheck.Articles;
using FactCheck.Cli.Input;

namespace FactCheck.Cli.Changes;

/// <summary>Reads whole files of the file system, within the limit for articles.</summary>
internal static class FileBytes
{
    /// <summary>The bytes of the file at <paramref name="path"/>, or why they can not be had.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="name">Names it in the problem.</param>
    public static FileContent Read(string path, string name)
    {
        try
        {
            var length = new FileInfo(path).Length;
            return length > ArticleLimits.FileBytes ? new(default, TextDecoder.TooLarge(name, length)) : new(File.ReadAllBytes(path));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new(default, InputFile.Unreadable(name, problem));
        }
    }

    /// <summary>The object id of a content; what can not be read has the problem for an id.</summary>
    /// <param name="content">The content.</param>
    /// <param name="digits">Length of ids.</param>
    public static string IdOf(FileContent content, int digits = 40) =>
        content.Problem is { } problem ? $"{problem.Rule} {problem.Message}" : GitObjectId.OfBlob(content.Bytes.Span, digits);
}
