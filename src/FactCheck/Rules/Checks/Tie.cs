using FactCheck.Alignment;
using FactCheck.Claims;
using FactCheck.Claims.Names;
using FactCheck.Claims.Relations;
using FactCheck.Languages;

namespace FactCheck.Rules.Checks;

/// <summary>What one article says of two people of whom it is certain who they are.</summary>
/// <param name="Claim">Where it says so.</param>
/// <param name="Bearer">Who is somebody's relative or partner.</param>
/// <param name="Other">Whose.</param>
/// <param name="Relation">What the bearer is to the other.</param>
internal sealed record Tie(Claim Claim, Alignment.Person Bearer, Alignment.Person Other, string Relation)
{
    /// <summary>The bearer's sex, where the claim tells it.</summary>
    public string? Sex { get; init; }

    /// <summary>Which of the two is older, said of the bearer; null where the claim does not tell.</summary>
    public string? Order { get; init; }

    /// <summary>The two, whoever is called the other's.</summary>
    public (string, string) Pair =>
        string.CompareOrdinal(Bearer.Name, Other.Name) < 0 ? (Bearer.Name, Other.Name) : (Other.Name, Bearer.Name);

    /// <summary>Where the claim stands, with whom it calls so.</summary>
    public Location Location => Location.Of(Claim) with { Value = $"{Bearer.Name} ({Claim.Value.Normal})" };

    /// <summary>The tie that a claim states; null for other claims, and where it is not certain who one of the two is.</summary>
    public static Tie? Of(Claim claim, People people) =>
        claim.Value is RelationValue { Other: { } name } value && people.Of(claim) is { } bearer && people.Named(claim.Article.File, name) is { } other
        && bearer != other && IsCertain(bearer) && IsCertain(other) ? new(claim, bearer, other, value.Relation) { Sex = value.Sex, Order = value.Order } : null;

    /// <summary>The same, said of the other; then nobody has told his or her sex.</summary>
    public Tie Turned(RelationLexicon lexicon) =>
        this with { Bearer = Other, Other = Bearer, Relation = lexicon.Inverse(Relation), Sex = null, Order = Order is null ? null : lexicon.Opposite(Order) };

    /// <summary>Whether this and another tie of the same two people can not both be right.</summary>
    public bool Excludes(Tie other, RelationLexicon lexicon)
    {
        var same = other.Bearer == Bearer ? other : other.Turned(lexicon);
        return lexicon.Exclude(Relation, same.Relation)
            || (Sex is not null && same.Sex is not null && Sex != same.Sex)
            || (Order is not null && same.Order is not null && lexicon.AreOpposite(Order, same.Order));
    }

    /// <summary>Whether somebody has a full name, and is no father and son of one name.</summary>
    private static bool IsCertain(Alignment.Person person) =>
        person.Spellings.SelectMany(spelling => spelling.Claims).Select(claim => claim.Value).OfType<NameValue>()
            .Where(name => name is { Given: not null, Surname: not null }).Select(name => name.Suffix).Distinct(StringComparer.OrdinalIgnoreCase).Take(2).Count() == 1;
}
