namespace FactCheck.Claims;

/// <summary>The typed value of a claim. Each kind has its own record.</summary>
public abstract record ClaimValue
{
    /// <summary>A short normal form for reports: "6", "45700000000 EUR", "2023-03-18", "Olaf Scholz".</summary>
    public abstract string Normal { get; }

    /// <summary>The properties of the JSON contract, in their order; a null value is left out.
    /// A property is a string, a number, a truth value or a list of strings.</summary>
    public abstract IEnumerable<KeyValuePair<string, object?>> Properties { get; }
}
