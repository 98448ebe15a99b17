using FactCheck.Claims;
using FactCheck.Claims.Ages;
using FactCheck.Claims.Counts;
using FactCheck.Claims.Dates;
using FactCheck.Claims.Places;
using FactCheck.Claims.Times;
using FactCheck.Claims.Wounds;
using FactCheck.Languages;

namespace FactCheck.Alignment;

/// <summary>What marks the event that a sentence of a story tells of: how old those are whom it befell, and in which streets. What befell a girl of three and a
/// girl of eight are two events, in the same words or not.</summary>
internal sealed class SentenceMarks(IEnumerable<Claim> claims)
{
    private readonly ILookup<(string File, int Sentence), string> _ages = claims.Where(claim => claim.Kind is AgeKind)
        .ToLookup(KeyOf, claim => claim.Value.Normal);

    private readonly ILookup<(string File, int Sentence), string> _streets = claims.Where(claim => claim.Value is PlaceValue { Type: "address" })
        .ToLookup(KeyOf, claim => ((PlaceValue)claim.Value).Canonical);

    private readonly ILookup<(string File, int Sentence), Claim> _victims = claims.Where(claim => claim.Kind is AgeKind or CountKind && claim.Frame.Fate != Fate.None).ToLookup(KeyOf);

    /// <summary>Whether both sentences tell, beside the two, of the same others, to each of whom the same happened: "A girl of six was hurt and a man of 22 killed".</summary>
    public bool HaveSameCompanions(Claim left, Claim right)
    {
        if (left.Article == right.Article || left.Kind is not (AgeKind or CountKind) || (left.Frame.Fate & right.Frame.Fate) == Fate.None)
        {
            return false;
        }

        var (a, b) = (Companions(left), Companions(right));
        return a.Length > 0 && a.Length == b.Length && Array.TrueForAll(a, one => Array.Exists(b, other => one.Frame.Fate == other.Frame.Fate && one.Value.Normal == other.Value.Normal));
    }

    private Claim[] Companions(Claim claim) => [.. _victims[KeyOf(claim)].Where(other => other.Kind == claim.Kind && other.Span != claim.Span)];

    private readonly ILookup<(string File, int Sentence), string> _wounds = claims.Where(claim => claim.Kind is WoundKind).ToLookup(KeyOf, claim => claim.Value.Normal);

    /// <summary>Whether two ages are told of people who were hit in the same part of the body, one in each sentence.</summary>
    public bool HaveSameWound(Claim left, Claim right) =>
        left.Kind is AgeKind && left.Article != right.Article && WoundOf(left) is { } wound && wound == WoundOf(right);

    private string? WoundOf(Claim age) => _ages[KeyOf(age)].Take(2).Count() == 1 && _wounds[KeyOf(age)].Take(2).ToArray() is [var only] ? only : null;

    /// <summary>Whether the sentence of a claim gives the age of anybody.</summary>
    public bool IsAgeGiven(Claim claim) => _ages.Contains(KeyOf(claim));

    /// <summary>Whether both sentences of a pair give ages, or streets for what they date, and have none in common.</summary>
    public bool Differ(Claim left, Claim right) =>
        (left.Kind is not AgeKind && HaveOthers(_ages, left, right, static (a, b) => a == b))
        || (left.Kind is DateKind or TimeKind && HaveOthers(_streets, left, right, AreOneStreet));

    private static bool HaveOthers(ILookup<(string File, int Sentence), string> marks, Claim left, Claim right, Func<string, string, bool> areOne)
    {
        var (a, b) = (marks[KeyOf(left)], marks[KeyOf(right)]);
        return a.Any() && b.Any() && !a.Any(mark => b.Any(other => areOne(mark, other)));
    }

    /// <summary>"1300 block of kilmer avenue", "kilmer avenue".</summary>
    private static bool AreOneStreet(string left, string right) => left.EndsWith(right, StringComparison.Ordinal) || right.EndsWith(left, StringComparison.Ordinal);

    /// <summary>By the path: to hash an article means to hash all that it holds.</summary>
    private static (string File, int Sentence) KeyOf(Claim claim) => (claim.Article.File, claim.SentenceIndex);
}
