namespace FactCheck.Claims.Names;

/// <summary>How two spellings relate.</summary>
public enum NameRelation
{
    /// <summary>Same.</summary>
    Same,

    /// <summary>Form.</summary>
    Form,

    /// <summary>Misspelling.</summary>
    Misspelling,

    /// <summary>Different.</summary>
    Different,
}

/// <summary>Provisional.</summary>
public sealed record NameVerdict(NameRelation Relation, string Reason);

/// <summary>Provisional.</summary>
public static class NameComparison
{
    /// <summary>Provisional.</summary>
    public static NameVerdict Compare(string left, string right) => new(left == right ? NameRelation.Same : NameRelation.Different, "");

    /// <summary>Provisional.</summary>
    public static bool IsLikelySlip(string left, string right) => Compare(left, right).Relation == NameRelation.Misspelling;
}
