namespace FactCheck;

/// <summary>How far a run has come.</summary>
/// <param name="Stage">What is being done: "extracting", "aligning".</param>
/// <param name="Done">Articles or stories done.</param>
/// <param name="Total">Out of how many.</param>
public readonly record struct CheckProgress(string Stage, int Done, int Total);
