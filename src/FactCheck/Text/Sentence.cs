namespace FactCheck.Text;

/// <summary>A sentence, or a headline or heading that stands for one.</summary>
/// <param name="Span">From its first to its last token.</param>
/// <param name="FirstToken">Index into <see cref="TokenizedText.Tokens"/>.</param>
/// <param name="TokenCount">How many tokens it has.</param>
/// <param name="Block">Index into <see cref="TokenizedText.Blocks"/>.</param>
/// <param name="Kind">The kind of that block.</param>
public readonly record struct Sentence(TextSpan Span, int FirstToken, int TokenCount, int Block, BlockKind Kind);
