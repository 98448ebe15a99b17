using System.Text;
using FactCheck.Articles;

namespace FactCheck.Tests.Articles;

/// <summary>Reads articles written in a test.</summary>
internal static class Reading
{
    /// <summary>Reads <paramref name="text"/> as the file <paramref name="path"/>.</summary>
    public static ReadResult Read(string text, string path = "corpus/story/agency.md") => ArticleReaders.Read(path, Encoding.UTF8.GetBytes(text));

    /// <summary>The article of <paramref name="text"/>, which must be usable.</summary>
    public static Article Article(string text, string path = "corpus/story/agency.md")
    {
        var result = Read(text, path);
        Assert.NotNull(result.Article);
        return result.Article;
    }

    /// <summary>The rules of the problems, in order.</summary>
    public static string Rules(ReadResult result) => string.Join(' ', result.Problems.Select(problem => problem.Rule));

    /// <summary>The problems as "rule line:column characters".</summary>
    public static string[] Problems(string text)
    {
        var content = text.TrimStart('\uFEFF');
        return [.. Read(text).Problems.Select(problem =>
            $"{problem.Rule} {problem.Position.Line}:{problem.Position.Column} {content.Substring(problem.Span.Start, problem.Span.Length)}".TrimEnd())];
    }
}
