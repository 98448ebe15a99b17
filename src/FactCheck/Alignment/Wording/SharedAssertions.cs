using System.Collections.Immutable;
using System.Runtime.InteropServices;
using FactCheck.Claims;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Alignment.Wording;

/// <summary>Finds what articles of one story tell alike in other words.</summary>
internal static class SharedAssertions
{
    /// <summary>What so many clauses of a story say of one thing says nothing; it bounds the pairs.</summary>
    private const int MostMembers = 40;

    /// <summary>The statements that at least two articles make, in the order of their first place.</summary>
    public static ImmutableArray<SharedStatement> Find(ImmutableArray<ArticleClaims> articles, People people)
    {
        if (articles.Length < 2)
        {
            return [];
        }

        var comparison = new AssertionComparison(Language.Of(articles[0].Article.Language), people);
        StoryAssertion[] all = [.. articles.SelectMany(comparison.Of)];
        var groups = new List<List<(int Index, StatementPlace Place)>>();
        var groupOf = new Dictionary<int, List<(int Index, StatementPlace Place)>>();
        foreach (var (left, right) in Pairs(all))
        {
            if (comparison.Compare(all[left], all[right]) is { } shared)
            {
                Join(left, new(all[left].Article, shared.Left), right, new(all[right].Article, shared.Right));
            }
        }

        return [.. groups.Where(group => group.Count > 1).Select(ToStatement).OrderBy(statement => statement.Places[0].Article.Article.File, StringComparer.Ordinal).ThenBy(statement => statement.Places[0].Span)];

        void Join(int left, StatementPlace ours, int right, StatementPlace theirs)
        {
            var known = groupOf.GetValueOrDefault(left);
            var other = groupOf.GetValueOrDefault(right);
            if (known is null && other is null)
            {
                groups.Add(groupOf[left] = groupOf[right] = [(left, ours), (right, theirs)]);
            }
            else if (known is null && other!.TrueForAll(member => !ReferenceEquals(all[member.Index].Article, all[left].Article)))
            {
                other.Add((left, ours));
                groupOf[left] = other;
            }
            else if (other is null && known!.TrueForAll(member => !ReferenceEquals(all[member.Index].Article, all[right].Article)))
            {
                known.Add((right, theirs));
                groupOf[right] = known;
            }
        }
    }

    private static SharedStatement ToStatement(List<(int Index, StatementPlace Place)> group) =>
        new([.. group.Select(member => member.Place).OrderBy(place => place.Article.Article.File, StringComparer.Ordinal).ThenBy(place => place.Span)]);

    /// <summary>Pairs of different articles with one predicate of one thing, each once.</summary>
    private static IEnumerable<(int Left, int Right)> Pairs(StoryAssertion[] all)
    {
        var members = new Dictionary<(string Predicate, string Word), List<int>>();
        for (var i = 0; i < all.Length; i++)
        {
            foreach (var word in AssertionComparison.KeysOf(all[i]))
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(members, (all[i].Predicate, word), out _) ??= []).Add(i);
            }
        }

        return members.Values.Where(block => block.Count is > 1 and <= MostMembers)
            .SelectMany(block => block.SelectMany((left, i) => block.Skip(i + 1).Select(right => (Left: left, Right: right))))
            .Where(pair => !ReferenceEquals(all[pair.Left].Article, all[pair.Right].Article))
            .Distinct().Order();
    }
}
