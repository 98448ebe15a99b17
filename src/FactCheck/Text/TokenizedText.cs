using System.Collections.Immutable;

namespace FactCheck.Text;

/// <summary>An article's blocks, sentences and tokens, in the order of the text.</summary>
public sealed class TokenizedText(
    SourceText source, ImmutableArray<TextBlock> blocks, ImmutableArray<Sentence> sentences, ImmutableArray<Token> tokens)
{
    /// <summary>The text that all spans point into.</summary>
    public SourceText Source { get; } = source;

    /// <summary>Paragraphs, headings, captions, list items and page furniture.</summary>
    public ImmutableArray<TextBlock> Blocks { get; } = blocks;

    /// <summary>Sentences of all blocks but page furniture.</summary>
    public ImmutableArray<Sentence> Sentences { get; } = sentences;

    /// <summary>Tokens of all sentences.</summary>
    public ImmutableArray<Token> Tokens { get; } = tokens;

    /// <summary>The sentence that holds all of <paramref name="span"/>; the default, of no length, where none does.</summary>
    public Sentence SentenceAround(TextSpan span)
    {
        var first = Sentences.FirstNot(sentence => sentence.Span.End < span.End);
        return first < Sentences.Length && Sentences[first].Span.Contains(span) ? Sentences[first] : default;
    }

    /// <summary>The tokens of one sentence.</summary>
    public ReadOnlySpan<Token> TokensOf(in Sentence sentence) => Tokens.AsSpan().Slice(sentence.FirstToken, sentence.TokenCount);
}
