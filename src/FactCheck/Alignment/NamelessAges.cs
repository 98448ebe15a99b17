using FactCheck.Claims;
using FactCheck.Claims.Ages;

namespace FactCheck.Alignment;

/// <summary>Ages of people without a name: a story has several girls who were shot. Two ages can be one girl's where each article speaks of a single one, or
/// where both speak of several and all others agree.</summary>
internal sealed class NamelessAges(Dictionary<Claim, List<Claim>> statementOf)
{
    private readonly ILookup<(string File, string Head), Claim> _ages = statementOf.Keys.Where(IsNameless).ToLookup(claim => (claim.Article.File, claim.Frame.Head));

    /// <summary>The pair as it is where each article speaks of one such person; with more evidence where it is the last of several; else not comparable.</summary>
    public CandidatePair Judge(CandidatePair pair)
    {
        if (pair.NotComparable is not (null or FrameComparison.TooLittle) || !IsNameless(pair.Left) || !IsNameless(pair.Right) || pair.Evidence.Any(evidence => evidence.Level == FrameLevels.OnlyOne || evidence.Comparison is "companions" or "wound"))
        {
            return pair;
        }

        var (left, right) = (Others(pair.Left), Others(pair.Right));
        return left.Length == 0 && right.Length == 0 ? pair
            : pair.Veto is null && pair.Left.Frame.Head == pair.Right.Frame.Head && pair.Weight > 0 && AreConfirmed(left, pair.Right) && AreConfirmed(right, pair.Left)
                ? Rivals.With(pair, "last of several") with { NotComparable = null }
            : pair with { NotComparable = "several people" };
    }

    private static bool IsNameless(Claim claim) => claim.Kind is AgeKind && claim.Frame.Person is null;

    /// <summary>The ages of other people of whom the claim's article speaks in the same way.</summary>
    private Claim[] Others(Claim claim) =>
        [.. _ages[(claim.Article.File, claim.Frame.Head)].Where(age => statementOf[age] != statementOf[claim] && age.Kind.Compare(age.Value, claim.Value) is ValueRelation.Disjoint)];

    private bool AreConfirmed(Claim[] ages, Claim other) =>
        ages.Length > 0 && Array.TrueForAll(ages, age => statementOf[age].Exists(same => same.Article == other.Article));
}
