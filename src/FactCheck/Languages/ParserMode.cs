namespace FactCheck.Languages;

/// <summary>How much work the parser takes for a sentence.</summary>
public enum ParserMode
{
    /// <summary>One small network.</summary>
    Fast,

    /// <summary>The sum of the scores of that network and a larger one: a few times the work.</summary>
    Precise,

    /// <summary>Fast; and precise where the fast tree puts no verb at the top of a sentence that has a finite verb, which is mostly wrong.</summary>
    Careful,
}
