namespace FactCheck.Cli;

/// <summary>What the comparison of two spellings says.</summary>
/// <param name="Verdict">"same", "form", "misspelling" or "different".</param>
/// <param name="Reason">Why.</param>
internal sealed record NameVerdict(string Verdict, string Reason)
{
    /// <summary>Stand-in until the comparison of names arrives.</summary>
    public static NameVerdict Of(string left, string right) =>
        left.Equals(right, StringComparison.OrdinalIgnoreCase) ? new("same", "the same letters") : new("different", "other letters");
}
