using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Claims.Ages;
using FactCheck.Claims.Counts;
using FactCheck.Claims.Grammar;
using FactCheck.Claims.Numbers;
using FactCheck.Languages;

namespace FactCheck.Alignment;

/// <summary>
/// Finds the people who are the only ones of their article to whom something happened. Articles of one story that tell of one death each tell of the same
/// one: "a woman of 21" here is the Jo Hart, 21, of there.
/// </summary>
internal sealed class OnlyVictims
{
    private readonly Dictionary<Claim, string> _fates = new(ReferenceEqualityComparer.Instance);

    /// <summary>Finds them among the ages of a story.</summary>
    public OnlyVictims(Language language, People people, IReadOnlyCollection<Claim> claims)
    {
        var tolls = claims.Where(claim => claim is { Kind: CountKind, Value: NumberValue { Number: > 1 } }).Select(claim => (claim.Article, FateOf(language, claim))).ToHashSet();
        foreach (var victims in claims.Where(claim => claim.Kind is AgeKind).GroupBy(claim => (claim.Article, Fate: FateOf(language, claim))))
        {
            if (victims.Key.Fate is { } fate && !tolls.Contains((victims.Key.Article, fate)) && victims.Select(claim => BearerOf(people, claim)).Distinct().Count() == 1)
            {
                foreach (var claim in victims)
                {
                    _fates.Add(claim, fate);
                }
            }
        }
    }

    /// <summary>Whether two ages are of the only ones to whom the same happened, each in its article, and one of them has no name there.</summary>
    public bool AreOne(Claim left, Claim right) =>
        left.Article != right.Article && _fates.TryGetValue(left, out var fate) && _fates.TryGetValue(right, out var other) && fate == other
        && (left.Frame.Person is null || right.Frame.Person is null) && IsExact(left) && IsExact(right);

    /// <summary>What happened to whom a claim counts or tells the age of, as the class of its verb; null for what happens to the living every day.</summary>
    private static string? FateOf(Language language, Claim claim) =>
        claim.Frame.Role == GrammaticalRole.Patient && language.Classes.IsGrowing(claim.Frame.Predicate, isVerb: true) == true
            ? language.Classes.ClassOf(claim.Frame.Predicate, isVerb: true)
            : null;

    /// <summary>"A teen" is hardly anybody in particular.</summary>
    private static bool IsExact(Claim claim) => claim.Value is NumberValue { Number: not null };

    private static string BearerOf(People people, Claim claim) => people.Of(claim)?.Name ?? $"{claim.Frame.Head} {claim.Value.Normal}";
}
