using System.Collections.Immutable;
using System.Runtime.InteropServices;
using FactCheck.Claims;
using FactCheck.Claims.Ages;
using FactCheck.Claims.Numbers;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Alignment.Wording;

/// <summary>Finds what articles of one story tell alike in other words.</summary>
internal sealed class SharedAssertions
{
    /// <summary>What so many clauses of a story say of one thing says nothing; it bounds the pairs.</summary>
    private const int MostMembers = 40;

    private readonly StoryAssertion[] _all;
    private readonly List<List<(int Index, StatementPlace Place)>> _groups = [];
    private readonly Dictionary<int, List<(int Index, StatementPlace Place)>> _groupOf = [];

    private SharedAssertions(ImmutableArray<ArticleClaims> articles, People people)
    {
        var comparison = new AssertionComparison(Language.Of(articles[0].Article.Language), people);
        _all = [.. articles.SelectMany(comparison.Of)];
        foreach (var (left, right) in Pairs())
        {
            if (comparison.Compare(_all[left], _all[right]) is { } shared && !AreOfOthers(_all[left], _all[right]) && !Differ(_all[left].Article, shared.Left, _all[right].Article, shared.Right))
            {
                Join(left, new(_all[left].Article, shared.Left), right, new(_all[right].Article, shared.Right));
            }
        }
    }

    /// <summary>The statements that at least two of <paramref name="articles"/> make, in the order of their first place.</summary>
    public static ImmutableArray<SharedStatement> Find(ImmutableArray<ArticleClaims> articles, People people) =>
        articles.Length < 2 ? []
            : [.. new SharedAssertions(articles, people)._groups.Select(ToStatement).OrderBy(statement => statement.Places[0].Article.Article.File, StringComparer.Ordinal).ThenBy(statement => statement.Places[0].Span)];

    private static SharedStatement ToStatement(List<(int Index, StatementPlace Place)> group) =>
        new([.. group.Select(member => member.Place).OrderBy(place => place.Article.Article.File, StringComparer.Ordinal).ThenBy(place => place.Span)]);

    /// <summary>Pairs of different articles with one predicate of one thing, each once.</summary>
    private IEnumerable<(int Left, int Right)> Pairs()
    {
        var members = new Dictionary<(string Predicate, string Word), List<int>>();
        for (var i = 0; i < _all.Length; i++)
        {
            foreach (var word in AssertionComparison.KeysOf(_all[i]))
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(members, (_all[i].Predicate, word), out _) ??= []).Add(i);
            }
        }

        return members.Values.Where(block => block.Count is > 1 and <= MostMembers)
            .SelectMany(block => block.SelectMany((left, i) => block.Skip(i + 1).Select(right => (Left: left, Right: right))))
            .Where(pair => !ReferenceEquals(_all[pair.Left].Article, _all[pair.Right].Article))
            .Distinct().Order();
    }

    /// <summary>An article makes a statement once; what is alike to the first pair joins it, and nothing drifts from one to the other.</summary>
    private void Join(int left, StatementPlace ours, int right, StatementPlace theirs)
    {
        var (known, other) = (_groupOf.GetValueOrDefault(left), _groupOf.GetValueOrDefault(right));
        if (known is null && other is null)
        {
            _groups.Add(_groupOf[left] = _groupOf[right] = [(left, ours), (right, theirs)]);
        }
        else if (known is null)
        {
            Join(other!, left, ours);
        }
        else if (other is null)
        {
            Join(known, right, theirs);
        }
    }

    private void Join(List<(int Index, StatementPlace Place)> group, int index, StatementPlace place)
    {
        if (group.TrueForAll(member => !ReferenceEquals(member.Place.Article, place.Article)))
        {
            group.Add((index, place));
            _groupOf[index] = group;
        }
    }

    /// <summary>What befell a girl of three and a girl of eight are two facts, in the same words or not.</summary>
    private static bool AreOfOthers(StoryAssertion left, StoryAssertion right) =>
        AgesBeside(left) is [var ours] && AgesBeside(right) is [var theirs] && Math.Abs(ours - theirs) > 1;

    /// <summary>Whether the words of the two hold values of one kind that can not both be right: they may be in conflict, they do not agree.</summary>
    private static bool Differ(ArticleClaims left, TextSpan ours, ArticleClaims right, TextSpan theirs) =>
        ClaimsIn(left, ours).Where(claim => claim.Kind.HasSlot).GroupBy(claim => claim.Kind)
            .Any(kind => ClaimsIn(right, theirs).Where(other => other.Kind == kind.Key).ToArray() is { Length: > 0 } others
                && kind.All(claim => Array.TrueForAll(others, other => kind.Key.Compare(claim.Value, other.Value) == ValueRelation.Disjoint)));

    private static IEnumerable<Claim> ClaimsIn(ArticleClaims article, TextSpan span) =>
        article.ClaimsFrom(article.Text.SentenceAround(span), span.End).Where(claim => span.Contains(claim.Span));

    private static decimal[] AgesBeside(StoryAssertion assertion) =>
    [
        .. ClaimsIn(assertion.Article, assertion.Article.Text.SentenceAround(assertion.Told.Span).Span)
            .Where(claim => claim.Kind is AgeKind).Select(claim => ((NumberValue)claim.Value).Number).OfType<decimal>().Distinct(),
    ];
}
