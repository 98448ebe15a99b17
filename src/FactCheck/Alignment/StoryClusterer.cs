using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Alignment;

/// <summary>Tells the stories of a set of articles apart: by the front matter where it names them, else by shared rare words, people and dates.
/// Clusters grow by average linkage, the most similar first, so that no chain of half-similar articles joins two events.</summary>
public static class StoryClusterer
{
    /// <summary>A word that so many articles share says nothing about one story; also bounds the candidates per article.</summary>
    private const int MaxArticlesPerWord = 60;

    /// <summary>In a large corpus nearly every name is such a word: of those that are in less than this share of all articles it counts how many of some days have them.</summary>
    private const double RareShare = 0.002;

    private const int Window = 14;

    /// <summary>Two articles are compared in full if they share so many of their weightiest words, or one person of whom both tell an age or a fate.</summary>
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
    private static IEnumerable<int[]> Find(ArticleOutline[] all)
    {
        var articles = WithoutCelebrities(all);
        var pairs = Candidates(articles).AsParallel()
            .Select(pair => (pair.Left, pair.Right, Similarity: Similarity(articles[pair.Left], articles[pair.Right])))
            .Where(pair => pair.Similarity > 0).AsEnumerable()
            .OrderByDescending(pair => pair.Similarity).ThenBy(pair => pair.Left).ThenBy(pair => pair.Right).ToArray();
        var linkage = new AverageLinkage(articles.Length, (left, right) => Similarity(articles[left], articles[right]));
        Array.ForEach(pairs, pair => linkage.Join(pair.Left, pair.Right));
        return linkage.Clusters();
    }

    /// <summary>The articles without the names that so many of them have that they tell of no one story.</summary>
    private static ArticleOutline[] WithoutCelebrities(ArticleOutline[] articles)
    {
        var named = new Dictionary<ulong, int>();
        foreach (var person in articles.SelectMany(article => article.People))
        {
            named[person] = named.GetValueOrDefault(person) + 1;
        }

        return Array.ConvertAll(articles, article => article.People.Any(IsCelebrity)
            ? article with { People = article.People.RemoveAll(IsCelebrity), Subjects = article.Subjects.RemoveAll(IsCelebrity) } : article);

        bool IsCelebrity(ulong person) => named.GetValueOrDefault(person) > MostOf(articles);
    }

    private static double MostOf(ArticleOutline[] articles) => Math.Max(MaxArticlesPerWord, RareShare * articles.Length);

    internal static IEnumerable<(int Left, int Right)> Candidates(ArticleOutline[] articles)
    {
        int[] order = [.. Enumerable.Range(0, articles.Length).OrderBy(i => DayOf(articles[i]))];
        var index = new Dictionary<ulong, List<int>>();
        foreach (var i in order)
        {
            foreach (var (key, _) in KeysOf(articles[i]))
            {
                (index.TryGetValue(key, out var list) ? list : index[key] = []).Add(i);
            }
        }

        // Each list is behind the articles that have been looked at: where the next one stands in it.
        var next = new Dictionary<ulong, int>();
        var shared = new Dictionary<int, int>();
        foreach (var i in order)
        {
            shared.Clear();
            foreach (var (key, weight) in KeysOf(articles[i]))
            {
                var at = next[key] = next.GetValueOrDefault(key) + 1;
                CountLater(index[key], at, articles, shared, weight);
            }

            foreach (var other in shared.Where(entry => entry.Value >= SharedWords).Select(entry => entry.Key).Order())
            {
                yield return (Math.Min(i, other), Math.Max(i, other));
            }
        }
    }

    private static IEnumerable<(ulong Key, int Weight)> KeysOf(ArticleOutline article) =>
        article.Terms!.Weightiest.Select(word => (word, 1)).Concat(article.Subjects.Select(person => (person, SharedWords)));

    /// <summary>Counts a word or a person for the later articles that have it: all of them where they are few, else those of the next days where these are.</summary>
    private static void CountLater(List<int> list, int at, ArticleOutline[] articles, Dictionary<int, int> shared, int weight)
    {
        var end = list.Count;
        if (end > MostOf(articles))
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
            shared[list[i]] = shared.GetValueOrDefault(list[i]) + weight;
        }
    }

    private static int DayOf(ArticleOutline article) => article.Published?.DayNumber ?? 0;

    /// <summary>Positive for articles of one story.</summary>
    private static double Similarity(ArticleOutline left, ArticleOutline right)
    {
        var (cosine, ofNames) = left.Terms!.Similarity(right.Terms!);
        return cosine - StoryLimit.Between(left, right, ofNames);
    }
}
