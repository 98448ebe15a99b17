using FactCheck.Claims;
using FactCheck.Claims.Quotes;

namespace FactCheck.Alignment;

/// <summary>Finds records of the same spoken words. They match by the words themselves: three in a row that few quotations share.</summary>
public static class QuotationMatcher
{
    /// <summary>Words in a row; what so many quotations of one story share is a figure of speech.</summary>
    private const int RowLength = 3, MostWithRow = 40;

    /// <summary>Pairs of quotations of different articles that can be compared, each once, in the order of <paramref name="claims"/>.</summary>
    public static IEnumerable<(Claim Left, Claim Right, ValueRelation Relation)> Pairs(IEnumerable<Claim> claims)
    {
        var quotes = claims.Where(claim => claim.Value is QuoteValue).ToArray();
        var rows = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < quotes.Length; i++)
        {
            foreach (var row in Rows((QuoteValue)quotes[i].Value).Distinct(StringComparer.Ordinal))
            {
                (rows.TryGetValue(row, out var members) ? members : rows[row] = []).Add(i);
            }
        }

        var pairs = rows.Values.Where(members => members.Count is > 1 and <= MostWithRow)
            .SelectMany(members => members.SelectMany((left, i) => members.Skip(i + 1).Select(right => (Left: left, Right: right))))
            .Where(pair => quotes[pair.Left].Article != quotes[pair.Right].Article)
            .Distinct().Order();
        foreach (var (left, right) in pairs)
        {
            var relation = quotes[left].Kind.Compare(quotes[left].Value, quotes[right].Value);
            if (relation != ValueRelation.NotComparable)
            {
                yield return (quotes[left], quotes[right], relation);
            }
        }
    }

    /// <summary>Quotations that record the same words alike, in groups of two or more.</summary>
    public static IEnumerable<IReadOnlyList<Claim>> Statements(IEnumerable<Claim> claims)
    {
        var groupOf = new Dictionary<Claim, List<Claim>>(ReferenceEqualityComparer.Instance);
        foreach (var (left, right, relation) in Pairs(claims))
        {
            if (relation is not (ValueRelation.Same or ValueRelation.Compatible))
            {
                continue;
            }

            var (one, other) = (Group(left), Group(right));
            if (one != other)
            {
                one.AddRange(other);
                other.ForEach(claim => groupOf[claim] = one);
            }
        }

        return groupOf.Values.Distinct();

        List<Claim> Group(Claim claim) => groupOf.TryGetValue(claim, out var group) ? group : groupOf[claim] = [claim];
    }

    // A quotation shorter than a row is a row by itself.
    private static IEnumerable<string> Rows(QuoteValue quote)
    {
        var words = quote.Words();
        return words.Length <= RowLength ? [string.Join(' ', words)]
            : Enumerable.Range(0, words.Length - RowLength + 1).Select(i => string.Join(' ', words.AsSpan(i, RowLength).ToArray()));
    }
}
