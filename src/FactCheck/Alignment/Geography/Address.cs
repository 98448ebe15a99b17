using FactCheck.Claims;
using FactCheck.Text;

namespace FactCheck.Alignment.Geography;

/// <summary>Where something is by a street and what fixes it on that street.</summary>
/// <param name="Article">The article.</param>
/// <param name="Span">Its words.</param>
/// <param name="Street">The street.</param>
/// <param name="Number">The number of the house or block, "1300 block of"; empty at a corner.</param>
/// <param name="Cross">The other street of a corner.</param>
internal readonly record struct Address(ArticleClaims Article, TextSpan Span, Street Street, string Number, Street Cross)
{
    /// <summary>What fixes it on its street: addresses of unlike points are never held against each other.</summary>
    public string Point => Number.Length > 0 ? Number : Cross.Name;

    /// <summary>Whether both are fixed by the same number, or by the same other street.</summary>
    public bool IsAtSamePoint(Address other) => Number == other.Number && (Number.Length > 0 || Cross.CanBe(other.Cross));

    /// <summary>Whether it is a house: two houses of one number are rarer in a story than two blocks.</summary>
    public bool IsHouse => Number.Length > 0 && char.IsAsciiDigit(Number[^1]);

    /// <summary>Whether the streets are two. At corners people say "Main and Oak streets" of whatever kinds of streets; only numbers need the kind.</summary>
    public bool DiffersFrom(Address other) =>
        !Street.CanBe(other.Street) && (Number.Length > 0 || Street.Name != other.Street.Name || char.IsAsciiDigit(Street.Name[0]));
}
