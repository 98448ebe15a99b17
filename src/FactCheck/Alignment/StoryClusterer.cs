using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Alignment;

/// <summary>Tells the stories of a set of articles apart: by the front matter where it names them, else by shared rare words and dates.
/// Clusters grow by average linkage, the most similar first, so that no chain of half-similar articles joins two events.</summary>
public static class StoryClusterer
{
    /// <summary>A word that so many articles share says nothing about one story; also bounds the candidates per article.</summary>
    private const int MaxArticlesPerWord = 60;

    /// <summary>In a large corpus nearly every name is such a word: of those that are in less than this share of all articles it counts how many of some days have them.</summary>
    private const double RareShare = 0.02;

    private const int Window = 14;

    /// <summary>The least cosine of two articles of one day.</summary>
    private const double SameDay = 0.20;

    /// <summary>Two articles are compared in full if they share so many of their weightiest words.</summary>
    private const int SharedWords = 3;

    /// <summary>The stories, in the order of their first article's path.</summary>
    public static ImmutableArray<Story> Cluster(ImmutableArray<ArticleClaims> articles)
    {
        var outlines = articles.AsParallel().AsOrdered().Select(article => (article.Article.File, ArticleOutline.Of(article.Article, () => article.Text))).ToArray();
        return [.. Cluster(outlines).Select(members => new Story(members.Name, [.. members.Articles.Select(i => articles[i])]))];
    }

    /// <summary>The stories of articles of which only the outlines are known, in the order of their first article's path.</summary>
    /// <param name="articles">Paths and outlines, in the order of the paths.</param>
    public static ImmutableArray<StoryMembers> Cluster(IReadOnlyList<(string File, ArticleOutline Outline)> articles)
    {
        var named = Enumerable.Range(0, articles.Count).Where(i => articles[i].Outline.Story is not null)
            .GroupBy(i => articles[i].Outline.Story!, StringComparer.Ordinal)
            .Select(group => new StoryMembers(group.Key, [.. group]));
        var others = Enumerable.Range(0, articles.Count).Where(i => articles[i].Outline.Story is null).ToArray();
        var found = Find(Array.ConvertAll(others, i => articles[i].Outline))
            .Select(cluster => new StoryMembers(articles[others[cluster[0]]].File, [.. cluster.Select(i => others[i])]));
        return [.. named.Concat(found).OrderBy(story => story.Articles[0])];
    }

    /// <summary>The clusters as ascending indices, in no order.</summary>
    private static IEnumerable<int[]> Find(ArticleOutline[] articles)
    {
        var pairs = Candidates(articles).AsParallel()
            .Select(pair => (pair.Left, pair.Right, Similarity: Similarity(articles[pair.Left], articles[pair.Right])))
            .Where(pair => pair.Similarity > 0).AsEnumerable()
            .OrderByDescending(pair => pair.Similarity).ThenBy(pair => pair.Left).ThenBy(pair => pair.Right).ToArray();
        var linkage = new AverageLinkage(articles.Length, (left, right) => Similarity(articles[left], articles[right]));
        Array.ForEach(pairs, pair => linkage.Join(pair.Left, pair.Right));
        return linkage.Clusters();
    }

    internal static IEnumerable<(int Left, int Right)> Candidates(ArticleOutline[] articles)
    {
        int[] order = [.. Enumerable.Range(0, articles.Length).OrderBy(i => DayOf(articles[i]))];
        var index = new Dictionary<ulong, List<int>>();
        foreach (var i in order)
        {
            foreach (var word in articles[i].Terms!.Weightiest)
            {
                (index.TryGetValue(word, out var list) ? list : index[word] = []).Add(i);
            }
        }

        // Each list is behind the articles that have been looked at: where the next one stands in it.
        var next = new Dictionary<ulong, int>();
        var shared = new Dictionary<int, int>();
        foreach (var i in order)
        {
            shared.Clear();
            foreach (var word in articles[i].Terms!.Weightiest)
            {
                var at = next[word] = next.GetValueOrDefault(word) + 1;
                CountLater(index[word], at, articles, shared);
            }

            foreach (var other in shared.Where(entry => entry.Value >= SharedWords).Select(entry => entry.Key).Order())
            {
                yield return (Math.Min(i, other), Math.Max(i, other));
            }
        }
    }

    /// <summary>Counts a word for the later articles that have it: all of them where they are few, else those of the next days where these are.</summary>
    private static void CountLater(List<int> list, int at, ArticleOutline[] articles, Dictionary<int, int> shared)
    {
        var end = list.Count;
        if (end > Math.Max(MaxArticlesPerWord, RareShare * articles.Length))
        {
            return;
        }

        if (end > MaxArticlesPerWord)
        {
            var last = DayOf(articles[list[at - 1]]) + Window;
            for (end = at; end < list.Count && end - at <= MaxArticlesPerWord && DayOf(articles[list[end]]) <= last; end++)
            {
            }
        }

        for (var i = at; i < end && end - at <= MaxArticlesPerWord; i++)
        {
            shared[list[i]] = shared.GetValueOrDefault(list[i]) + 1;
        }
    }

    private static int DayOf(ArticleOutline article) => article.Published?.DayNumber ?? 0;

    /// <summary>Positive for articles of one story: the cosine less the threshold that the days between them ask for.
    /// Follow-ups come months later, but then they must share people and more.</summary>
    private static double Similarity(ArticleOutline left, ArticleOutline right) => left.Terms!.Similarity(right.Terms!) - Threshold(left, right);

    private static double Threshold(ArticleOutline left, ArticleOutline right) =>
        (left.Published, right.Published) switch
        {
            ({ } a, { } b) => Limit(Math.Abs(a.DayNumber - b.DayNumber), left.SharesPerson(right)),
            _ => SameDay,
        };

    /// <summary>Like incidents happen every week in every city: an article of another week that names nobody of this one tells of another.
    /// Where half of the pairs are of one story, counted on 1,893 articles of 1,189 incidents.</summary>
    private static double Limit(int days, bool sharesPerson) => sharesPerson
        ? days switch { <= 2 => SameDay, <= 14 => 0.26, <= 45 => 0.32, _ => 0.36 }
        : days switch { <= 2 => 0.21, <= 5 => 0.27, <= 14 => 0.38, _ => 0.60 };
}
