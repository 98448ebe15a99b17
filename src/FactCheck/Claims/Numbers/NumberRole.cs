namespace FactCheck.Claims.Numbers;

/// <summary>What a number is to a movement: "rose 5 per cent to 20 million from 19 million" has all three.</summary>
public enum NumberRole
{
    /// <summary>No movement is told, or the number is its level at large.</summary>
    None,

    /// <summary>Where it came from.</summary>
    From,

    /// <summary>Where it got to.</summary>
    To,

    /// <summary>How far it moved.</summary>
    Change,
}
