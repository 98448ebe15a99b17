namespace FactCheck.Rules;

/// <summary>The ids of the FC9xx rules about suppressions and the baseline. Each constant bears its rule's name.</summary>
public static class GateRules
{
#pragma warning disable CS1591 // the names are the rules' own
    public const string UnusedSuppression = "FC921";
    public const string MalformedSuppression = "FC922";
    public const string ExpiredSuppression = "FC923";
    public const string ExpiredAcceptance = "FC924";
#pragma warning restore CS1591
}
