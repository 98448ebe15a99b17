namespace FactCheck.Claims;

/// <summary>How a claim is put forward.</summary>
public enum Mood
{
    /// <summary>Stated as a fact.</summary>
    Asserted,

    /// <summary>To come: plans, forecasts, promises.</summary>
    Planned,

    /// <summary>Depends on something: "if", "could", "would".</summary>
    Conditional,

    /// <summary>Denied.</summary>
    Negated,

    /// <summary>Inside quotation marks: somebody's own words.</summary>
    Quoted,
}
