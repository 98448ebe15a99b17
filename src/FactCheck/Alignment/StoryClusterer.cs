using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Alignment;

/// <summary>Tells the stories of a set of articles apart: by the front matter where it names them, else by shared rare words and dates.
/// Clusters grow by average linkage, the most similar first, so that no chain of half-similar articles joins two events.</summary>
public static class StoryClusterer
{
    /// <summary>A word that so many articles share says nothing about one story; also bounds the candidates per article.</summary>
    private const int MaxArticlesPerWord = 60;

    /// <summary>Two articles are compared in full if they share so many of their weightiest words.</summary>
    private const int SharedWords = 3;

    /// <summary>The stories, in the order of their first article's path.</summary>
    public static ImmutableArray<Story> Cluster(ImmutableArray<ArticleClaims> articles)
    {
        var named = articles.Where(article => article.Article.Story is not null)
            .GroupBy(article => article.Article.Story!, StringComparer.Ordinal)
            .Select(group => new Story(group.Key, [.. group]));
        var found = Find([.. articles.Where(article => article.Article.Story is null)]);
        return [.. named.Concat(found).OrderBy(story => story.Articles[0].Article.File, StringComparer.Ordinal)];
    }

    private static IEnumerable<Story> Find(ImmutableArray<ArticleClaims> articles)
    {
        var terms = articles.AsParallel().AsOrdered().Select(article => new ArticleTerms(article)).ToArray();
        var pairs = Candidates(terms)
            .Select(pair => (pair.Left, pair.Right, Similarity: Similarity(terms[pair.Left], terms[pair.Right])))
            .Where(pair => pair.Similarity > 0)
            .OrderByDescending(pair => pair.Similarity).ThenBy(pair => pair.Left).ThenBy(pair => pair.Right);
        var clusters = Enumerable.Range(0, terms.Length).Select(i => new List<int> { i }).ToArray();
        foreach (var (left, right, _) in pairs)
        {
            var (to, from) = (clusters[left], clusters[right]);
            if (to != from && AverageSimilarity(to, from, terms) > 0)
            {
                to.AddRange(from);
                from.ForEach(i => clusters[i] = to);
            }
        }

        return clusters.Distinct()
            .Select(cluster => cluster.Order().Select(i => articles[i]).ToImmutableArray())
            .Select(members => new Story(members[0].Article.File, members));
    }

    private static IEnumerable<(int Left, int Right)> Candidates(ArticleTerms[] terms)
    {
        var index = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < terms.Length; i++)
        {
            foreach (var word in terms[i].Rarest)
            {
                (index.TryGetValue(word, out var list) ? list : index[word] = []).Add(i);
            }
        }

        var shared = new Dictionary<int, int>();
        for (var i = 0; i < terms.Length; i++)
        {
            shared.Clear();
            foreach (var other in terms[i].Rarest.Select(word => index[word]).Where(list => list.Count <= MaxArticlesPerWord).SelectMany(list => list))
            {
                if (other > i)
                {
                    shared[other] = shared.GetValueOrDefault(other) + 1;
                }
            }

            foreach (var other in shared.Where(entry => entry.Value >= SharedWords).Select(entry => entry.Key).Order())
            {
                yield return (i, other);
            }
        }
    }

    private static double AverageSimilarity(List<int> left, List<int> right, ArticleTerms[] terms) =>
        left.SelectMany(i => right.Select(j => Similarity(terms[i], terms[j]))).Average();

    /// <summary>Positive for articles of one story: the cosine less the threshold that the days between them ask for.
    /// Follow-ups come months later, but then they must share more.</summary>
    private static double Similarity(ArticleTerms left, ArticleTerms right) => left.Similarity(right) - Threshold(left, right);

    private static double Threshold(ArticleTerms left, ArticleTerms right) =>
        (left.Article.Article.Published, right.Article.Article.Published) switch
        {
            ({ } a, { } b) => Math.Abs(a.DayNumber - b.DayNumber) switch { <= 4 => 0.20, <= 45 => 0.24, _ => 0.28 },
            _ => 0.20,
        };
}
