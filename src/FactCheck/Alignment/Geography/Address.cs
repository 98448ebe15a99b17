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
    /// <summary>Whether both are fixed by the same number, or by the same other street.</summary>
    public bool IsAtSamePoint(Address other) => Number == other.Number && (Number.Length > 0 || Cross.CanBe(other.Cross));
}
