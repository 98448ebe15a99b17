namespace FactCheck.Text;

/// <summary>What part of an article a block is.</summary>
public enum BlockKind : byte
{
    /// <summary>The article's title, from the front matter or repeated as the first line.</summary>
    Headline,

    /// <summary>Place, agency and date at the head of an agency report.</summary>
    Dateline,

    /// <summary>A short line between paragraphs, without a full stop.</summary>
    Heading,

    /// <summary>The first paragraph of the body.</summary>
    Lead,

    /// <summary>Any other paragraph.</summary>
    Body,

    /// <summary>An item of a bullet list.</summary>
    ListItem,

    /// <summary>Words under a picture.</summary>
    Caption,

    /// <summary>Page furniture: "Full Screen", "1 / 10", photo credits, share buttons. Carries no claims.</summary>
    Furniture,
}

/// <summary>A paragraph, heading, caption or list item. No sentence crosses its bounds.</summary>
public readonly record struct TextBlock(TextSpan Span, BlockKind Kind);
