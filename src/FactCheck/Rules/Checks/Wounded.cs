using FactCheck.Claims;
using FactCheck.Claims.Ages;
using FactCheck.Claims.Numbers;
using FactCheck.Claims.Wounds;
using FactCheck.Languages;

namespace FactCheck.Rules.Checks;

/// <summary>Where the people of one story were hit: which claims can be about one victim, and whether they can both be right.</summary>
internal sealed class Wounded
{
    /// <summary>So many wounds in one story are compared one with another; in a round-up of more nobody without a name is told from the others.</summary>
    private const int MostClaims = 400;

    private readonly StoryFacts _story;
    private readonly Language _language;
    private readonly BearerAges _ages;
    private readonly Claim[] _claims;
    private readonly ILookup<string, Claim> _byArticle;
    private readonly ILookup<string, Claim> _hurt;

    /// <summary>Gathers what is stated as a fact.</summary>
    public Wounded(StoryFacts story)
    {
        _story = story;
        _language = Language.Of(story.Articles[0].Article.Language);
        _ages = new(story);
        _claims = [.. story.Articles.SelectMany(article => article.Claims).Where(claim => claim.Value is WoundValue && claim.Mood is Mood.Asserted or Mood.Quoted)];
        _hurt = story.Articles.SelectMany(article => article.Claims).Where(claim => (claim.Frame.Fate & (Fate.Hurt | Fate.Dead)) != Fate.None).ToLookup(claim => claim.Article.File, StringComparer.Ordinal);
        _byArticle = _claims.ToLookup(claim => claim.Article.File, StringComparer.Ordinal);
    }

    /// <summary>Claims of two articles that can be right together, those about one victim beside each other. A victim without a name is known by age and sex, where
    /// neither article has another whom that fits.</summary>
    public IEnumerable<List<Claim>> Agreements()
    {
        var sides = _claims.ToDictionary(claim => claim, claim => new List<Claim> { claim }, (IEqualityComparer<Claim>)ReferenceEqualityComparer.Instance);
        foreach (var (left, right) in Pairs())
        {
            var joined = sides[right];
            if (sides[left] != joined && Overlap(left, right) && (AreOne(left, right) || AreLikely(left, right)) && sides[left].TrueForAll(one => joined.TrueForAll(other => !AreApart(one, other))))
            {
                sides[left].AddRange(joined);
                joined.ForEach(claim => sides[claim] = sides[left]);
            }
        }

        return sides.Values.Distinct().Where(side => side.Count > 1);
    }

    /// <summary>What articles say of one victim that can not be: no claim of the one can be right together with any of the other that may be about the same victim.</summary>
    public IEnumerable<(Claim Left, Claim Right)> Conflicts() =>
        Pairs().Where(pair => IsSure(pair.Left, pair.Right)
            && Possible(pair.Right, pair.Left).All(left => Possible(pair.Left, pair.Right).All(right => Exclude(left, right))));

    /// <summary>The age of the victim; null where it is not known.</summary>
    public decimal? AgeOf(Claim claim) => _ages.Of(claim);

    /// <summary>Whether both name the same person.</summary>
    public bool AreOne(Claim left, Claim right) => _story.Alignment.People.Of(left) is { } person && person == _story.Alignment.People.Of(right);

    /// <summary>Who the victim of some claims is, by the words that say most.</summary>
    public static string VictimOf(IEnumerable<Claim> claims) =>
        claims.Select(claim => Of(claim).Bearer!).OrderByDescending(bearer => bearer.Person is not null).ThenByDescending(bearer => bearer.Age is not null && bearer.Noun.Length > 0).First().ToString();

    /// <summary>The wounds that a claim states.</summary>
    public static WoundValue Of(Claim claim) => (WoundValue)claim.Value;

    private IEnumerable<(Claim Left, Claim Right)> Pairs() =>
        from block in _claims.Length <= MostClaims ? [_claims] : ByPerson()
        from left in block
        from right in block
        where string.CompareOrdinal(left.Article.File, right.Article.File) < 0
        select (left, right);

    private IEnumerable<Claim[]> ByPerson() =>
        _claims.Where(claim => _story.Alignment.People.Of(claim) is not null).GroupBy(_story.Alignment.People.Of).Select(person => person.Take(MostClaims).ToArray());

    /// <summary>The claims of the article of <paramref name="of"/> that may be about the victim of <paramref name="other"/>.</summary>
    private IEnumerable<Claim> Possible(Claim other, Claim of) => _byArticle[of.Article.File].Where(claim => !AreApart(claim, other));

    /// <summary>Whether each article has but one victim who can be the other's.</summary>
    private bool AreLikely(Claim left, Claim right) =>
        !Of(left).Bearer!.IsPlural && !Of(right).Bearer!.IsPlural && !AreApart(left, right)
        && Possible(right, left).All(claim => !AreApart(claim, left)) && Possible(left, right).All(claim => !AreApart(claim, right));

    /// <summary>Whether all that the article says of such a victim is one wound: two 19-year-olds have two.</summary>
    private bool IsAlone(Claim claim, Claim other) => Possible(other, claim).All(same => Overlap(same, claim));

    /// <summary>Whether two claims are of one victim beyond doubt: by name, or by an age that each article gives but once, or since neither article tells of anybody else who was hurt.</summary>
    private bool IsSure(Claim left, Claim right) =>
        (AreOne(left, right) && !AreApart(left, right))
        || (AreLikely(left, right) && IsAlone(left, right) && IsAlone(right, left)
            && (AreOfOneAge(left, right) || (AreAlike(left, right) && IsOnly(left) && IsOnly(right))));

    /// <summary>A girl and a teenager can be one; of a victim and a driver nothing is known.</summary>
    private bool AreAlike(Claim left, Claim right) => TraitOf(left).Sex is { } sex && sex == TraitOf(right).Sex;

    /// <summary>Whether the article tells of nobody else who was hurt or killed.</summary>
    private bool IsOnly(Claim claim) =>
        _byArticle[claim.Article.File].All(other => !AreApart(other, claim) && Overlap(other, claim))
        && !_hurt[claim.Article.File].Any(other => other.Value is NumberValue { Interval: var interval } && (other.Kind is AgeKind
            ? AgeOf(claim) is { } age && !interval.Contains(age)
            : interval.Max is null or > 1 || other.Frame.Part is not null));

    private bool AreOfOneAge(Claim left, Claim right) => AgeOf(left) is { } age && age == AgeOf(right);

    /// <summary>Another name, another age, a man and a woman, a child and a grown person, a victim and a suspect.</summary>
    private bool AreApart(Claim left, Claim right)
    {
        var people = _story.Alignment.People;
        return (people.Of(left) is { } a && people.Of(right) is { } b && a != b)
            || (AgeOf(left) is { } x && AgeOf(right) is { } y && Math.Abs(x - y) > (left.Article == right.Article ? 0 : 1))
            || TraitOf(left).Excludes(TraitOf(right))
            || _language.Classes.Compare(Of(left).Bearer!.Noun, Of(right).Bearer!.Noun, isVerb: false) == WordRelation.Opposite;
    }

    /// <summary>What the words for the victim tell. A pronoun's noun says no more than the sex.</summary>
    private PersonTrait TraitOf(Claim claim)
    {
        var bearer = Of(claim).Bearer!;
        var trait = _language.Traits.Of(bearer.Noun);
        trait = bearer.Noun == claim.Frame.Head ? claim.Frame.Modifiers.Aggregate(trait, (all, word) => all.And(_language.Traits.Of(word))) : PersonTrait.Any with { Sex = trait.Sex };
        return AgeOf(claim) is { } age ? new(trait.Sex, (int)age, (int)age) : trait;
    }

    /// <summary>Whether both name a part of the body of which one lies in the other.</summary>
    private bool Overlap(Claim left, Claim right) =>
        Of(left).Parts.Any(a => Of(right).Parts.Any(b => _language.Body.Overlap(a.Part, b.Part) && !AreOtherSides(a, b)));

    /// <summary>Whether the wounds of the two can not be the same: other parts, none of which is near another, by the same means, and each article tells of no further ones.</summary>
    private bool Exclude(Claim left, Claim right) =>
        !Of(left).IsMany && !Of(right).IsMany && (Of(left).Cause is not { } a || Of(right).Cause is not { } b || a == b)
        && Of(left).Parts.All(one => Of(right).Parts.All(other => AreOtherSides(one, other) || (!_language.Body.Overlap(one.Part, other.Part) && !_language.Body.AreNear(one.Part, other.Part))));

    private static bool AreOtherSides(BodyPart left, BodyPart right) => left.Side is { } a && right.Side is { } b && a != b;
}
