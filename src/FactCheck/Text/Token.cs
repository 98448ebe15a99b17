namespace FactCheck.Text;

/// <summary>What a token looks like, before any language is known.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters, perhaps with inner apostrophes or full stops ("U.S.").</summary>
    Word,

    /// <summary>Begins with a digit: 6, 45.7, 9,000, 2nd, 1990s.</summary>
    Number,

    /// <summary>Punctuation, one mark a token; an ellipsis or a row of dashes is one.</summary>
    Punctuation,

    /// <summary>Currency and percent signs, bullets and other symbols.</summary>
    Symbol,

    /// <summary>A web or mail address, a handle or a hashtag: never a claim.</summary>
    Address,
}

/// <summary>The smallest piece of text that later stages see.</summary>
/// <param name="Start">Offset in UTF-16 units from the file's first character.</param>
/// <param name="Length">Length in UTF-16 units.</param>
/// <param name="Kind">What it looks like.</param>
/// <param name="SpaceBefore">Whether white space (or the text's start) stands before it.</param>
public readonly record struct Token(int Start, int Length, TokenKind Kind, bool SpaceBefore)
{
    /// <summary>The offset just behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>Where it stands.</summary>
    public TextSpan Span => new(Start, Length);
}
