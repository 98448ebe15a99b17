namespace FactCheck.Rules;

/// <summary>How a finding, or an accepted one, stands to the baseline.</summary>
public enum BaselineState
{
    /// <summary>Nobody has accepted it; it counts for the exit code. Without a baseline every finding is new.</summary>
    New,

    /// <summary>Accepted before, and still found; it does not count.</summary>
    Unchanged,

    /// <summary>Accepted before, and no longer found. Findings never are; entries in <c>Report.Absent</c> always are.</summary>
    Absent,
}
