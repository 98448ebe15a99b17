using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>A value found in a sentence, before anything is known of what it is about. Token numbers count from the sentence's first.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Value">Its value.</param>
/// <param name="FirstToken">The first token of the value's own words.</param>
/// <param name="TokenCount">How many tokens they are.</param>
/// <param name="Span">The value's own words in the text.</param>
public sealed record Mention(ClaimKind Kind, ClaimValue Value, int FirstToken, int TokenCount, TextSpan Span)
{
    /// <summary>The token behind the last.</summary>
    public int EndToken => FirstToken + TokenCount;

    /// <summary>The token that names what is counted, measured or aged, where the extractor knows it; else -1 and the frame builder looks.</summary>
    public int HeadToken { get; init; } = -1;

    /// <summary>The name of the person the value belongs to (an age's bearer, a role's holder) as token range start, or -1.</summary>
    public int PersonToken { get; init; } = -1;

    /// <summary>Who says it, where the extractor knows better than the sentence.</summary>
    public string? Speaker { get; init; }
}
