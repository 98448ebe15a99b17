namespace FactCheck.Claims.Lists;

/// <summary>A member found in a sentence. Token numbers count from the sentence's first.</summary>
/// <param name="First">Its first token, with a role before it.</param>
/// <param name="End">The token behind the last, with brackets behind it.</param>
/// <param name="CoreFirst">The first token of its own words.</param>
/// <param name="CoreEnd">The token behind them.</param>
/// <param name="Normal">In the form that is compared.</param>
/// <param name="Type">"person", "portfolio", "place", "org" or "other".</param>
internal readonly record struct ListItem(int First, int End, int CoreFirst, int CoreEnd, string Normal, string Type);
