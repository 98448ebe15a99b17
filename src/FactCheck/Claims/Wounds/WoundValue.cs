using System.Collections.Immutable;
using FactCheck.Claims.Statuses;

namespace FactCheck.Claims.Wounds;

/// <summary>A part of the body, as a text names it.</summary>
/// <param name="Name">In normal form: "left leg", "back of the head".</param>
/// <param name="Part">The part alone, as <c>body-parts.tsv</c> has it: "leg".</param>
/// <param name="Side">"left", "right"; null where the text does not say.</param>
public sealed record BodyPart(string Name, string Part, string? Side);

/// <summary>Where on the body somebody was hit: "in the left leg", "to the hand and chest". Who it is stands in <see cref="Bearer"/>.</summary>
/// <param name="Parts">In the order of the text.</param>
public sealed record WoundValue(ImmutableArray<BodyPart> Parts) : ClaimValue, IBorneValue
{
    /// <inheritdoc/>
    public StatusBearer? Bearer { get; init; }

    /// <summary>By what, as far as the words tell: "gun"; null where they do not.</summary>
    public string? Cause { get; init; }

    /// <summary>Whether the text says that there are several wounds, of which others may lie elsewhere.</summary>
    public bool IsMany { get; init; }

    /// <summary>The parts in an order of their own: whoever names them, they are the same.</summary>
    public override string Normal => string.Join("; ", Parts.Select(part => part.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, object?>> Properties =>
    [
        new("parts", Parts.Select(part => part.Name).ToArray()),
        new("cause", Cause),
        new("bearer", Bearer?.ToString()),
    ];
}
