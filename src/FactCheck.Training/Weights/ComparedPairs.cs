using System.Collections.Immutable;
using FactCheck.Alignment;
using FactCheck.Alignment.Wording;
using FactCheck.Articles;
using FactCheck.Claims;

namespace FactCheck.Training;

/// <summary>Pairs of claims of unlabelled articles.</summary>
internal static class ComparedPairs
{
    /// <summary>So many articles of a story count: a long story would outweigh all others.</summary>
    private const int MostOfStory = 6;

    /// <summary>The stories of several sources among all articles in and below a folder, in the order of their paths.</summary>
    public static ImmutableArray<Story> Stories(string folder) =>
    [
        .. StoryClusterer.Cluster(FactChecker.Extract(
            [
                .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                    .Where(path => ArticleReaders.For(Path.GetExtension(path)) is not null)
                    .Select(path => (Path: path, Name: Path.GetRelativePath(folder, path).Replace('\\', '/')))
                    .OrderBy(file => file.Name, StringComparer.Ordinal)
                    .Select(file => ArticleReaders.Read(file.Name, File.ReadAllBytes(file.Path))),
            ])).Where(story => story.Articles.Length > 1),
    ];

    /// <summary>All pairs of comparable claims in two articles of a story, those of copies of one text left out: they would teach that matches are word for word the same.</summary>
    public static CandidatePair[] Of(Story story)
    {
        var originals = SharedWording.Find(story.Articles).Originals;
        var articles = story.Articles.Where((_, i) => originals[i] == i).Take(MostOfStory).ToImmutableArray();
        return articles.Length < 2 ? [] : [.. Aligner.Compared(new(story.Name, articles), AcrossArticles)];
    }

    private static IEnumerable<(int Left, int Right)> AcrossArticles(IReadOnlyList<Claim> claims) =>
        from i in Enumerable.Range(0, claims.Count)
        from j in Enumerable.Range(i + 1, claims.Count - i - 1)
        where claims[i].Article != claims[j].Article && claims[i].Kind == claims[j].Kind && claims[i].Kind.DimensionOf(claims[i].Value) == claims[j].Kind.DimensionOf(claims[j].Value)
        select (i, j);
}
