using FactCheck.Articles;
using FactCheck.Reporting;
using FactCheck.Rules;
using FactCheck.Tests.Support;

namespace FactCheck.Tests.EndToEnd;

/// <summary>The articles of the corpus for tests that change them.</summary>
internal static class CorpusArticles
{
    /// <summary>Every article file below the corpus, as "story/source.md".</summary>
    public static IEnumerable<string> Names =>
        RepositoryFiles.Find("corpus", "*.md").Select(path => Path.GetRelativePath(Path.Combine(RepositoryFiles.Root, "corpus"), path).Replace('\\', '/'));

    /// <summary>The text of one.</summary>
    public static string Text(string name) => File.ReadAllText(Path.Combine(RepositoryFiles.Root, "corpus", name));

    /// <summary>Reads all of them, or those of one story, after a change to their texts.</summary>
    public static ReadResult[] Read(string story = "", Func<string, string>? change = null) =>
        [.. Names.Where(name => name.StartsWith(story, StringComparison.Ordinal)).Select(name => Read(name, change is null ? Text(name) : change(Text(name))))];

    /// <summary>An article of that name and text.</summary>
    public static ReadResult Read(string name, string text) => ArticleReaders.Read(name, System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>The report on articles.</summary>
    public static Report Check(params IReadOnlyList<ReadResult> articles) => new FactChecker(RuleSet.Shipped).Check(articles);

    /// <summary>The report in every format, one after the other.</summary>
    public static string Write(Report report)
    {
        using var output = new StringWriter { NewLine = "\n" };
        foreach (var writer in ReportWriters.ForReports(new()))
        {
            writer.Write(report, output);
        }

        return output.ToString();
    }
}
