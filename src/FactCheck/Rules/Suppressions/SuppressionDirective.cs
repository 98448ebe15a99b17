using System.Collections.Immutable;
using FactCheck.Text;

namespace FactCheck.Rules.Suppressions;

/// <summary>How far a comment reaches.</summary>
public enum SuppressionReach
{
    /// <summary>Its own line, or the next one with text where it stands alone.</summary>
    Line,

    /// <summary>The paragraph it stands in, or the next one.</summary>
    Paragraph,

    /// <summary>The whole article.</summary>
    File,
}

/// <summary>A comment in an article that leaves out findings: <c>&lt;!-- factcheck ignore FC101: reason until 2026-12-31 --&gt;</c>.</summary>
/// <param name="Reach">How far it reaches.</param>
/// <param name="Rules">Ids of the rules it is about; at least one.</param>
/// <param name="Reason">Why; never empty.</param>
/// <param name="Until">The last day on which it counts; null for ever.</param>
/// <param name="Span">The comment.</param>
/// <param name="Lines">The part of the text that it reaches.</param>
public sealed record SuppressionDirective(
    SuppressionReach Reach, ImmutableArray<string> Rules, string Reason, DateOnly? Until, TextSpan Span, TextSpan Lines);

/// <summary>An entry of the configuration that leaves out findings. Every key that it has must fit.</summary>
public sealed record ConfiguredSuppression
{
    /// <summary>Ids of the rules it is about; at least one.</summary>
    public required ImmutableArray<string> Rules { get; init; }

    /// <summary>Why; never empty.</summary>
    public required string Reason { get; init; }

    /// <summary>The last day on which it counts; null for ever.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>A pattern that the path of one of the finding's articles matches; null for any.</summary>
    public string? Path { get; init; }

    /// <summary>The finding's story; null for any.</summary>
    public string? Story { get; init; }

    /// <summary>Who published one of the finding's articles; null for any.</summary>
    public string? Source { get; init; }

    /// <summary>The configuration, as messages name it.</summary>
    public required string File { get; init; }

    /// <summary>Where the entry stands in it.</summary>
    public required LinePosition Position { get; init; }
}
