using System.Collections.Immutable;

namespace FactCheck.Alignment.Wording;

/// <summary>Finds articles that are copies of one text, as agencies' reports are: most of what the shorter says stands in the longer word for word
/// (containment of word shingles, Broder 1997; exact, since a story is small).</summary>
internal static class Copies
{
    /// <summary>Share of the shorter article's rows of words.</summary>
    private const double LeastShare = 0.5;

    /// <summary>A row of more articles is no sign of copying between any two of them; it bounds the pairs.</summary>
    private const int MostMembers = 40;

    /// <summary>For each article the index of the first one of which it is a copy.</summary>
    public static ImmutableArray<int> Find(WordSequence[] articles, IEnumerable<List<(int Article, int At)>> rows)
    {
        var shared = new Dictionary<(int, int), int>();
        var own = new int[articles.Length];
        foreach (var places in rows)
        {
            int[] members = [.. places.Select(place => place.Article).Distinct()];
            for (var i = 0; i < members.Length; i++)
            {
                own[members[i]]++;
                for (var j = i + 1; j < Math.Min(members.Length, MostMembers); j++)
                {
                    var pair = (members[i], members[j]);
                    shared[pair] = shared.GetValueOrDefault(pair) + 1;
                }
            }
        }

        var original = Enumerable.Range(0, articles.Length).ToArray();
        foreach (var ((left, right), _) in shared.Where(pair => pair.Value >= LeastShare * Math.Min(own[pair.Key.Item1], own[pair.Key.Item2])).OrderBy(pair => pair.Key))
        {
            var (first, second) = (Math.Min(original[left], original[right]), Math.Max(original[left], original[right]));
            for (var i = 0; i < original.Length; i++)
            {
                original[i] = original[i] == second ? first : original[i];
            }
        }

        return [.. original];
    }
}
