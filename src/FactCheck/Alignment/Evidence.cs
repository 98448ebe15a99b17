namespace FactCheck.Alignment;

/// <summary>The outcome of one comparison of two frames.</summary>
/// <param name="Comparison">What was compared: "head", "predicate", "participants".</param>
/// <param name="Level">The level reached: "same lemma", "synonym", "different".</param>
/// <param name="Weight">Logarithm to base 2 of m/u: how much the level speaks for (positive) or against the same fact.</param>
public sealed record Evidence(string Comparison, string Level, double Weight);
