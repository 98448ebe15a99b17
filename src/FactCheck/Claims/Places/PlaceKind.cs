using FactCheck.Claims.Entities;
using FactCheck.Languages;

namespace FactCheck.Claims.Places;

/// <summary>Places. Found by <see cref="EntitySpotter"/>.</summary>
public sealed class PlaceKind : ClaimKind
{
    private const string Address = "address";

    /// <inheritdoc/>
    public override string Name => "place";

    /// <inheritdoc/>
    public override Type ValueType => typeof(PlaceValue);

    /// <inheritdoc/>
    public override bool IsSetting => true;

    /// <inheritdoc/>
    public override void Extract(SentenceView sentence, ICollection<Mention> mentions) => Entity.Add<PlaceValue>(this, sentence, mentions);

    /// <summary>Ways to write one name are the same; a place and what holds it are compatible; what lies in two countries or states, two cities, two countries, two states of one country,
    /// and one house number in two streets are disjoint where both say that something happens there. Of all else nothing can be said: what lies where is known of few places.</summary>
    public override ValueRelation Compare(ClaimValue left, ClaimValue right)
    {
        if (left is not PlaceValue a || right is not PlaceValue b)
        {
            return ValueRelation.NotComparable;
        }

        var sameContainer = string.Equals(a.Container, b.Container, StringComparison.OrdinalIgnoreCase);
        if (a.Canonical == b.Canonical)
        {
            return sameContainer || a.Container is null || b.Container is null ? ValueRelation.Same : ValueRelation.NotComparable;
        }

        if (IsPart(a, b) || IsPart(b, a))
        {
            return ValueRelation.Compatible;
        }

        if (a.Type == Address != (b.Type == Address))
        {
            // A street is taken to lie where its article plays: that says nothing against the town of another article.
            return ValueRelation.NotComparable;
        }

        if (PlaceLocations.AreApart(a.Locations, b.Locations))
        {
            return ValueRelation.Disjoint;
        }

        if (Holds(a, b) || Holds(b, a) || (a.Container is not null && sameContainer && AreLevels(a.Type, b.Type)))
        {
            return ValueRelation.Compatible;
        }

        return a.Type == b.Type && a.Type switch
        {
            "city" => !AreNested(a.Canonical, b.Canonical),
            "country" => !AreNested(a.Canonical, b.Canonical),
            "region" => a.IsDivision && b.IsDivision && sameContainer,
            Address => AreOtherStreets(a.Canonical, b.Canonical),
            _ => false,
        } ? ValueRelation.Disjoint : ValueRelation.NotComparable;
    }

    private static bool Holds(PlaceValue outer, PlaceValue inner) =>
        string.Equals(inner.Container, outer.Name, StringComparison.OrdinalIgnoreCase) && outer.Type != inner.Type;

    private static bool AreLevels(string left, string right) => left != right && left != "other" && right != "other";

    /// <summary>"Kilmer Avenue" and "1300 block of Kilmer Avenue"; "1300 block of Kilmer", which leaves out what kind of street it is.</summary>
    private static bool IsPart(PlaceValue whole, PlaceValue part) =>
        whole.Type == Address && part.Type == Address
        && (part.Canonical.EndsWith($" {whole.Canonical}", StringComparison.Ordinal) || part.Canonical.StartsWith($"{whole.Canonical} ", StringComparison.Ordinal));

    /// <summary>"Frankfurt" and "Frankfurt am Main" may be one city.</summary>
    private static bool AreNested(string left, string right) => $" {left} ".Contains($" {right} ", StringComparison.Ordinal) || $" {right} ".Contains($" {left} ", StringComparison.Ordinal);

    /// <summary>"2810 Martin Lane" and "2810 Marvin Lane": the same number and kind of street, and names that share no word.</summary>
    private static bool AreOtherStreets(string left, string right)
    {
        var (a, b) = (left.Split(' '), right.Split(' '));
        return a.Length == b.Length && a.Length > 2 && a[0].All(char.IsAsciiDigit) && a[0] == b[0] && a[^1] == b[^1]
            && Enumerable.Range(0, a.Length).Count(i => a[i] != b[i]) == 1;
    }
}
