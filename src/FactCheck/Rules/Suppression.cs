namespace FactCheck.Rules;

/// <summary>Where a finding was told to be left out.</summary>
public enum SuppressionKind
{
    /// <summary>By a comment in an article.</summary>
    Inline,

    /// <summary>By an entry of the configuration.</summary>
    Config,
}

/// <summary>Why a finding is left out of the report's findings.</summary>
/// <param name="Kind">Where that was said.</param>
/// <param name="Reason">The reason given there; never empty.</param>
public sealed record Suppression(SuppressionKind Kind, string Reason);
