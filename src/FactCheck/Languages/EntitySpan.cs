namespace FactCheck.Languages;

/// <summary>A proper name that the recogniser sees in a sentence.</summary>
/// <param name="Type">What it names.</param>
/// <param name="First">Its first token, counted from the sentence's first.</param>
/// <param name="End">The token behind its last.</param>
/// <param name="Margin">By how much its words prefer this type to any other and to none, on average; in the model's own unit, above 0 as a rule.</param>
public readonly record struct EntitySpan(EntityType Type, int First, int End, float Margin);
