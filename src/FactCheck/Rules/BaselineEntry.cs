using FactCheck.Text;

namespace FactCheck.Rules;

/// <summary>An accepted finding: a line of the baseline.</summary>
public sealed record BaselineEntry
{
    /// <summary>The finding's fingerprint; 16 hexadecimal digits.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>1 for the first accepted finding with this fingerprint, 2 for the second: as many findings are covered as there are entries.</summary>
    public int Occurrence { get; init; } = 1;

    /// <summary>The id of the finding's rule; for readers only, as the fingerprint has it already. Empty where the finding was not seen when it was accepted.</summary>
    public string Rule { get; init; } = "";

    /// <summary>The finding's story; for readers only.</summary>
    public string Story { get; init; } = "";

    /// <summary>The finding's message when it was accepted; for readers only.</summary>
    public string Message { get; init; } = "";

    /// <summary>Why it may stay; never empty.</summary>
    public required string Reason { get; init; }

    /// <summary>Who answers for it; never empty.</summary>
    public required string Owner { get; init; }

    /// <summary>The last day on which the entry counts.</summary>
    public required DateOnly Expires { get; init; }

    /// <summary>The file that has it, as the user named it.</summary>
    public string File { get; init; } = "";

    /// <summary>Where it stands there.</summary>
    public LinePosition Position { get; init; }
}
