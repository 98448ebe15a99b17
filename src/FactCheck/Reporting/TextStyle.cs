namespace FactCheck.Reporting;

/// <summary>How much a report for people says.</summary>
public enum Verbosity
{
    /// <summary>A line a finding.</summary>
    Quiet,

    /// <summary>Each finding with both sentences and its reasons, and the best supported facts.</summary>
    Normal,

    /// <summary>All reasons and all supported facts.</summary>
    Detailed,
}

/// <summary>How a report for people is laid out.</summary>
public sealed record TextStyle
{
    /// <summary>Columns of the terminal.</summary>
    public int Width { get; init; } = 100;

    /// <summary>Whether the terminal understands colours.</summary>
    public bool Colour { get; init; }

    /// <summary>How much is said.</summary>
    public Verbosity Verbosity { get; init; } = Verbosity.Normal;
}
