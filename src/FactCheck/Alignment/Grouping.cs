using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Claims.Numbers;

namespace FactCheck.Alignment;

/// <summary>
/// Joins claims to groups in two steps. First claims that can be right together and are about the same fact become one statement; an equal value is
/// evidence there, the more the rarer it is. What then stands alone is compared with what stands alone elsewhere: a claim that another article confirms
/// is not accused by a third number in that article. Statements join by average linkage, the strongest first, so that likeness does not drift, and
/// an article has at most one statement in a group.
/// </summary>
internal sealed class Grouping
{
    /// <summary>A claim so many bits nearer to a fact than another of its article is the one that states it.</summary>
    private const double DisplacingMargin = 2;

    /// <summary>A pair of so many bits is certain, about two hundred to one at the usual share of true pairs.</summary>
    private const double DecisiveWeight = 8;

    private readonly Dictionary<(Claim, Claim), CandidatePair> _pairs;
    private readonly ImmutableArray<CandidatePair> _ordered;
    private readonly ValueSurprise _surprise;
    private readonly HashSet<StatedNumber> _stated;

    private Grouping(ImmutableArray<CandidatePair> pairs, ValueSurprise surprise)
    {
        _ordered = pairs;
        _surprise = surprise;
        _stated = pairs.SelectMany(pair => new[] { pair.Left, pair.Right }).Select(Stated).ToHashSet();
        _pairs = pairs.ToDictionary(pair => (pair.Left, pair.Right), ClaimPairComparer.Instance);
    }

    /// <summary>The groups of two claims or more, in the order of their first claim.</summary>
    /// <param name="pairs">The strongest first.</param>
    /// <param name="surprise">How much an equal value says.</param>
    public static ImmutableArray<AlignmentGroup> Group(ImmutableArray<CandidatePair> pairs, ValueSurprise surprise)
    {
        var grouping = new Grouping(pairs, surprise);
        var statements = grouping.Statements();
        return
        [
            .. grouping.Join(statements)
                .Where(group => group.Sum(statement => statement.Count) > 1)
                .Select(grouping.ToGroup)
                .OrderBy(group => group.Claims[0].Article.File, StringComparer.Ordinal).ThenBy(group => group.Claims[0].Span)
                .ThenBy(group => group.Kind.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>Claims that say the same of the same, over all articles; a claim that nothing confirms is a statement by itself.</summary>
    private List<List<Claim>> Statements()
    {
        var statementOf = new Dictionary<Claim, List<Claim>>(ReferenceEqualityComparer.Instance);
        foreach (var claim in _ordered.SelectMany(pair => new[] { pair.Left, pair.Right }))
        {
            statementOf.TryAdd(claim, [claim]);
        }

        foreach (var pair in _ordered.Where(pair => pair.Veto is null && ValueSurprise.Agree(pair) && pair.Weight + _surprise.Of(pair) >= MatchModel.AgreementThreshold))
        {
            var (left, right) = (statementOf[pair.Left], statementOf[pair.Right]);
            if (left != right && left.TrueForAll(claim => right.TrueForAll(other => CanBothBeRight(claim, other))))
            {
                left.AddRange(right);
                right.ForEach(claim => statementOf[claim] = left);
            }
        }

        return [.. statementOf.Values.Distinct()];
    }

    private IEnumerable<List<List<Claim>>> Join(List<List<Claim>> statements)
    {
        var statementOf = statements.SelectMany(statement => statement.Select(claim => (claim, statement)))
            .ToDictionary(entry => entry.claim, entry => entry.statement, (IEqualityComparer<Claim>)ReferenceEqualityComparer.Instance);
        var groupOf = statements.ToDictionary(statement => statement, statement => new List<List<Claim>> { statement }, (IEqualityComparer<List<Claim>>)ReferenceEqualityComparer.Instance);
        foreach (var pair in Rivals.Weigh(_ordered, statementOf))
        {
            _pairs[(pair.Left, pair.Right)] = pair;
        }

        foreach (var pair in _pairs.Values.Where(pair => pair.CanConflict && pair.Weight >= MatchModel.ThresholdOf(pair.Left.Kind))
            .OrderByDescending(pair => pair.Weight)
            .ThenBy(pair => pair.Left.Article.File, StringComparer.Ordinal).ThenBy(pair => pair.Left.Span)
            .ThenBy(pair => pair.Right.Article.File, StringComparer.Ordinal).ThenBy(pair => pair.Right.Span)
            .ToArray())
        {
            Displace(pair, pair.Left, statementOf, groupOf);
            Displace(pair, pair.Right, statementOf, groupOf);
            var (left, right) = (groupOf[statementOf[pair.Left]], groupOf[statementOf[pair.Right]]);
            if (left != right && (!ShareArticle(left, right) || (IsDecisive(pair) && (IsUnconfirmed(statementOf[pair.Left]) || IsUnconfirmed(statementOf[pair.Right])))) && !StatesBoth(left, right) && !AreOfOthers(left, right) && AverageWeight(left, right) >= MatchModel.ThresholdOf(pair.Left.Kind))
            {
                left.AddRange(right);
                right.ForEach(statement => groupOf[statement] = left);
            }
        }

        return groupOf.Values.Distinct();
    }

    /// <summary>A claim that no other article confirms takes the place of one of its article that was only counted in because it has the right value: what
    /// the two are about decides, and there the lone claim is nearer by far.</summary>
    private void Displace(CandidatePair pair, Claim lone, Dictionary<Claim, List<Claim>> statementOf, Dictionary<List<Claim>, List<List<Claim>>> groupOf)
    {
        var other = statementOf[lone == pair.Left ? pair.Right : pair.Left];
        if (!IsUnconfirmed(statementOf[lone]) || groupOf[statementOf[lone]].Count > 1)
        {
            return;
        }

        var rivals = other.Where(claim => claim.Article == lone.Article).ToArray();
        if (rivals.Length is 0 || rivals.Length == other.Count || !Array.TrueForAll(rivals, rival => Nearness(rival, other) < pair.Weight - DisplacingMargin))
        {
            return;
        }

        foreach (var rival in rivals)
        {
            other.Remove(rival);
            var alone = new List<Claim> { rival };
            statementOf[rival] = alone;
            groupOf[alone] = [alone];
        }
    }

    /// <summary>The best weight, values aside, that a claim reaches with the claims of other articles in its statement.</summary>
    private double Nearness(Claim claim, List<Claim> statement) =>
        statement.Where(other => other.Article != claim.Article).Select(other => Find(claim, other)?.Weight ?? 0).DefaultIfEmpty(0).Max();

    /// <summary>Whether only one article makes a statement.</summary>
    private static bool IsUnconfirmed(List<Claim> statement) => statement.TrueForAll(claim => claim.Article == statement[0].Article);

    /// <summary>Whether sentences that say the same in the same words differ in the value: an article is then wrong there, whatever else it says.</summary>
    private static bool IsDecisive(CandidatePair pair) =>
        pair.Weight >= DecisiveWeight && pair.Left.Article != pair.Right.Article && pair.Left.Kind.Compare(pair.Left.Value, pair.Right.Value) == ValueRelation.Disjoint
        && pair.Evidence.Any(evidence => evidence.Level == SentenceComparison.Parallel);

    private static bool CanBothBeRight(Claim left, Claim right) =>
        left.Kind.Compare(left.Value, right.Value) is var relation
        && (relation == ValueRelation.Same || (relation == ValueRelation.Compatible && left.Article != right.Article));

    private static bool ShareArticle(List<List<Claim>> left, List<List<Claim>> right) =>
        left.Exists(one => one.Exists(a => right.Exists(two => two.Exists(b => a.Article == b.Article))));

    /// <summary>Whether the nearest words of the two sides, which would make them one fact, are about two owners: then so are the sides, whatever their other claims leave out.</summary>
    private bool AreOfOthers(List<List<Claim>> left, List<List<Claim>> right) =>
        left.Exists(one => one.Exists(a => right.Exists(two => two.Exists(b => Find(a, b) is { NotComparable: Comparability.Whose } pair && pair.Weight >= MatchModel.ThresholdOf(a.Kind)))));

    /// <summary>Whether an article of one side states the other side's value elsewhere, in whatever words: then both can be right. Small counts and
    /// dates occur in every article and excuse nothing.</summary>
    private bool StatesBoth(List<List<Claim>> left, List<List<Claim>> right) => States(left, right) || States(right, left);

    private bool States(List<List<Claim>> side, List<List<Claim>> other) =>
        other.Exists(statement => ValueSurprise.IsTelling(statement[0]) && side.Exists(one => one.Exists(claim => _stated.Contains(Stated(statement[0]) with { File = claim.Article.File }))));

    private static StatedNumber Stated(Claim claim) => new(claim.Article.File, claim.Kind.Name, (claim.Value as NumberValue)?.Number);

    /// <summary>The mean over all claims of the two sides of the best weight each reaches; a pair never worth comparing counts as nothing.</summary>
    private double AverageWeight(List<List<Claim>> left, List<List<Claim>> right)
    {
        var weights = left.SelectMany(one => right.Select(two => one.Max(a => two.Max(b => Find(a, b) is { CanConflict: true } pair ? pair.Weight : 0))));
        return weights.Average();
    }

    private CandidatePair? Find(Claim a, Claim b) => _pairs.TryGetValue((a, b), out var pair) || _pairs.TryGetValue((b, a), out pair) ? pair : null;

    private AlignmentGroup ToGroup(List<List<Claim>> statements)
    {
        var claims = statements.SelectMany(statement => statement).OrderBy(claim => claim.Article.File, StringComparer.Ordinal).ThenBy(claim => claim.Span).ToImmutableArray();
        var pairs = claims.SelectMany((a, i) => claims.Skip(i + 1).Select(b => Find(a, b))).OfType<CandidatePair>().OrderByDescending(pair => pair.Weight);
        return new(claims[0].Kind, claims, [.. pairs]);
    }

    private readonly record struct StatedNumber(string File, string Kind, decimal? Number);
}
