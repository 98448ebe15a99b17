using System.Runtime.CompilerServices;
using FactCheck.Claims;

namespace FactCheck.Alignment;

/// <summary>Pairs of claims are the same if they are the same two places, not if they say the same.</summary>
internal sealed class ClaimPairComparer : IEqualityComparer<(Claim Left, Claim Right)>
{
    /// <summary>The only one.</summary>
    public static ClaimPairComparer Instance { get; } = new();

    /// <inheritdoc/>
    public bool Equals((Claim Left, Claim Right) x, (Claim Left, Claim Right) y) => ReferenceEquals(x.Left, y.Left) && ReferenceEquals(x.Right, y.Right);

    /// <inheritdoc/>
    public int GetHashCode((Claim Left, Claim Right) pair) => HashCode.Combine(RuntimeHelpers.GetHashCode(pair.Left), RuntimeHelpers.GetHashCode(pair.Right));
}
