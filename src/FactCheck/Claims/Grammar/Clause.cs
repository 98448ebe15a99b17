namespace FactCheck.Claims.Grammar;

/// <summary>The clause that a phrase stands in.</summary>
/// <param name="Predicate">The token of its verb, or of the adjective or noun behind a copula; -1 where there is none.</param>
/// <param name="Role">The part of the phrase in it.</param>
internal readonly record struct Clause(int Predicate, GrammaticalRole Role)
{
    /// <summary>No clause.</summary>
    public static Clause None { get; } = new(-1, GrammaticalRole.Predicate);
}
