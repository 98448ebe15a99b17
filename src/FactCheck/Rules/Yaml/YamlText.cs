using FactCheck.Text;
using YamlDotNet.RepresentationModel;

namespace FactCheck.Rules.Yaml;

/// <summary>One value of a user's file and where it stands.</summary>
/// <param name="Value">The text, never empty.</param>
/// <param name="Position">Line and column of its first character.</param>
/// <param name="Span">Its characters, quotation marks included.</param>
internal readonly record struct YamlText(string Value, LinePosition Position, TextSpan Span)
{
    /// <summary>The value of a node that has one.</summary>
    public static YamlText Of(YamlScalarNode node) =>
        new(node.Value!, YamlDocument.PositionOf(node.Start), TextSpan.FromBounds((int)node.Start.Index, (int)Math.Max(node.Start.Index, node.End.Index)));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
