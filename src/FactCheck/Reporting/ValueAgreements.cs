using System.Collections.Frozen;
using FactCheck.Alignment;
using FactCheck.Claims;
using FactCheck.Claims.Ages;
using FactCheck.Claims.Counts;
using FactCheck.Claims.Numbers;
using FactCheck.Claims.Ordinals;
using FactCheck.Claims.Places;
using FactCheck.Rules;
using FactCheck.Rules.Checks;

namespace FactCheck.Reporting;

/// <summary>Finds the values that several articles state alike: the sides of the groups, and pairs that are in no group together. To be listed as agreed on takes less
/// than to be held against each other: an equal value that is rare in the story is evidence, and who reads the list sees both places.</summary>
internal static class ValueAgreements
{
    /// <summary>An equal value makes a pair one fact from so many bits on, and a small number only from so many: a story has two of many things.</summary>
    private const double LeastBits = 2.2, LeastBitsOfSmall = 4;

    /// <summary>The axes on which the two may be told apart and still be one fact: more was told of one than of the other.</summary>
    private static readonly FrozenSet<string> Harmless = new[] { FrameComparison.TooLittle, Comparability.SameWords, Comparability.WhoseAge }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What is agreed on, and the claims that say so.</summary>
    public static IEnumerable<(string About, IEnumerable<Claim> Claims)> Find(StoryFacts story)
    {
        var together = new Dictionary<Claim, int>(ReferenceEqualityComparer.Instance);
        var sides = 0;
        foreach (var group in story.Alignment.Groups.Where(group => group.Kind is not PlaceKind))
        {
            foreach (var side in GroupSides.All(group))
            {
                side.ForEach(claim => together[claim] = sides);
                sides++;
                yield return (GroupSides.About(group), side);
            }
        }

        var surprise = story.Alignment.Surprise;
        foreach (var pair in story.Alignment.Pairs.Where(pair => IsOneFact(pair, surprise)))
        {
            var (left, right) = (together.GetValueOrDefault(pair.Left, -1), together.GetValueOrDefault(pair.Right, -1));
            if (left < 0 || left != right)
            {
                // Further pairs of the two claims would say the same again.
                together[pair.Left] = left < 0 ? right < 0 ? sides++ : right : left;
                together[pair.Right] = right < 0 ? together[pair.Left] : right;
                yield return (GroupSides.About(pair.Left), [pair.Left, pair.Right]);
            }
        }
    }

    /// <summary>"teen", "juvenile": a story has several.</summary>
    private static bool IsStageOfLife(Claim claim) => claim is { Kind: AgeKind, Value: NumberValue { Number: null } };

    private static bool IsOneFact(CandidatePair pair, ValueSurprise surprise) =>
        pair.Veto is null && !ReferenceEquals(pair.Left.Article, pair.Right.Article) && pair.Left.Kind is not PlaceKind
        && (pair.NotComparable is null || Harmless.Contains(pair.NotComparable))
        && pair.Left.Kind.Compare(pair.Left.Value, pair.Right.Value) == ValueRelation.Same && !IsStageOfLife(pair.Left)
        && pair.Weight + surprise.Of(pair) >= (pair.Left.Kind is CountKind or OrdinalKind && !ValueSurprise.IsTelling(pair.Left) ? LeastBitsOfSmall : LeastBits);
}
