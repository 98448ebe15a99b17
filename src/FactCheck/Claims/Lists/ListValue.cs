using System.Collections.Immutable;
using FactCheck.Text;

namespace FactCheck.Claims.Lists;

/// <summary>One member of a list.</summary>
/// <param name="Text">As written.</param>
/// <param name="Normal">In the form that is compared: "transport" for "Traffic" or "transportation".</param>
/// <param name="Span">Where it stands.</param>
public sealed record ListMember(string Text, string Normal, TextSpan Span);

/// <summary>An enumeration. Two lists compare by content through the kind's comparison, never by record equality.</summary>
/// <param name="Members">In the order of the text, duplicates kept.</param>
/// <param name="IsOpen">Whether the text says that there are more ("including", "and others", "such as").</param>
public sealed record ListValue(ImmutableArray<ListMember> Members, bool IsOpen) : ClaimValue
{
    /// <summary>What the members are: "person", "portfolio", "place", "other".</summary>
    public string MemberType { get; init; } = "other";

    /// <summary>The number that the sentence, or the one before, states for the list.</summary>
    public int? StatedCount { get; init; }

    /// <summary>Where that number stands.</summary>
    public TextSpan? StatedSpan { get; init; }

    /// <inheritdoc/>
    public override string Normal => string.Join("; ", Members.Select(member => member.Normal));

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, object?>> Properties =>
    [
        new("members", Members.Select(member => member.Normal).ToArray()),
        new("open", IsOpen),
        new("statedCount", StatedCount),
    ];
}
