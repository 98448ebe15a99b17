using System.Globalization;
using FactCheck.Claims;
using FactCheck.Claims.Ages;
using FactCheck.Claims.Counts;
using FactCheck.Claims.Measures;
using FactCheck.Claims.Numbers;
using FactCheck.Claims.Ordinals;

namespace FactCheck.Alignment;

/// <summary>How much an equal value says for the same fact: much for 45.7 billion euros, little for "two", which a story states of many things.</summary>
internal sealed class ValueSurprise
{
    private const double MaxBits = 6;
    private const double CompatibleBits = 1;

    /// <summary>"At least three" agrees with too much to say anything.</summary>
    private const double OpenBits = -2;
    /// <summary>"At least seven years" is not said of twenty: a bound is given where it is near.</summary>
    private const double FarBits = -6;
    private const decimal FarRatio = 2;
    private const decimal SmallNumber = 12;

    /// <summary>However rare in a story, "two" and "seven years" are said of anything.</summary>
    private const double SmallBits = 3;

    private readonly Dictionary<(string Kind, string Value), int> _counts = [];
    private readonly Dictionary<string, int> _totals = new(StringComparer.Ordinal);

    /// <summary>Counts the values of a story.</summary>
    public ValueSurprise(IEnumerable<Claim> claims)
    {
        foreach (var claim in claims)
        {
            var key = Key(claim);
            _counts[key] = _counts.GetValueOrDefault(key) + 1;
            _totals[claim.Kind.Name] = _totals.GetValueOrDefault(claim.Kind.Name) + 1;
        }
    }

    /// <summary>Whether the value is rare enough that meeting it twice in an article is no accident.</summary>
    public static bool IsTelling(Claim claim) => claim.Value is NumberValue { Number: > SmallNumber } && claim.Kind is not OrdinalKind and not AgeKind;

    /// <summary>Whether the two claims of a pair can both be right and say so in comparable values.</summary>
    public static bool Agree(CandidatePair pair) => pair.Left.Kind.Compare(pair.Left.Value, pair.Right.Value) is ValueRelation.Same or ValueRelation.Compatible;

    /// <summary>The evidence of a pair's equal values in bits: minus log2 of the share of the story's claims of this kind that have the value;
    /// little for values that are only compatible.</summary>
    public double Of(CandidatePair pair)
    {
        if (pair.Left.Kind.Compare(pair.Left.Value, pair.Right.Value) != ValueRelation.Same)
        {
            return IsOpen(pair.Left) == IsOpen(pair.Right) ? CompatibleBits : AreFar(pair.Left, pair.Right) ? FarBits : OpenBits;
        }

        // Without the two claims themselves: a value that only they have is the rarest there is.
        var share = Math.Max(0.5, _counts[Key(pair.Left)] - 1.5) / (_totals[pair.Left.Kind.Name] + 4);
        return Math.Min(IsSmall(pair.Left) ? SmallBits : MaxBits, -Math.Log2(share));
    }

    /// <summary>The bare number, whatever it counts; other values in their normal form.</summary>
    public static string KeyOf(Claim claim) =>
        claim.Value is NumberValue { Number: { } number } ? number.ToString(CultureInfo.InvariantCulture) : claim.Value.Normal;

    private static bool IsOpen(Claim claim) => claim.Value is NumberValue { Interval: { Min: null } or { Max: null } };

    private static bool AreFar(Claim left, Claim right) =>
        left.Value is NumberValue a && right.Value is NumberValue b && (a.Number ?? a.Interval.Min ?? a.Interval.Max) is > 0 and var x && (b.Number ?? b.Interval.Min ?? b.Interval.Max) is > 0 and var y
        && (x / y > FarRatio || y / x > FarRatio);

    private static bool IsSmall(Claim claim) => claim.Kind is CountKind or MeasureKind && claim.Value is NumberValue { Number: <= SmallNumber };

    private static (string Kind, string Value) Key(Claim claim) => (claim.Kind.Name, KeyOf(claim));
}
