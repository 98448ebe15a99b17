using System.Collections.Immutable;

namespace FactCheck.Text;

/// <summary>Cuts an article into blocks, sentences and tokens. Linear in the length of the text.</summary>
public static class TextSegmenter
{
    /// <summary>Cuts <paramref name="body"/> of <paramref name="source"/>; title and dateline become blocks of their own.</summary>
    public static TokenizedText Segment(SourceText source, TextSpan? title, TextSpan? dateline, TextSpan body, SentenceLexicon lexicon)
    {
        // Provisional: a line is a paragraph and a sentence; replaced by the real splitter.
        _ = dateline;
        _ = lexicon;
        var blocks = new List<TextBlock>();
        if (title is { } span)
        {
            blocks.Add(new(span, BlockKind.Headline));
        }

        var at = body.Start;
        while (at < body.End)
        {
            var end = source.Content.IndexOf('\n', at);
            end = end < 0 || end > body.End ? body.End : end;
            if (!source[TextSpan.FromBounds(at, end)].IsWhiteSpace())
            {
                blocks.Add(new(TextSpan.FromBounds(at, end), BlockKind.Body));
            }

            at = end + 1;
        }

        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var tokens = ImmutableArray.CreateBuilder<Token>();
        for (var i = 0; i < blocks.Count; i++)
        {
            var first = tokens.Count;
            AddTokens(source, blocks[i].Span, tokens);
            if (tokens.Count > first)
            {
                sentences.Add(new(TextSpan.FromBounds(tokens[first].Start, tokens[^1].End), first, tokens.Count - first, i, blocks[i].Kind));
            }
        }

        return new(source, [.. blocks], sentences.ToImmutable(), tokens.ToImmutable());
    }

    private static void AddTokens(SourceText source, TextSpan span, ImmutableArray<Token>.Builder tokens)
    {
        var text = source.Content;
        for (var i = span.Start; i < span.End;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            var kind = TokenKind.Punctuation;
            if (char.IsLetter(text[i]))
            {
                kind = TokenKind.Word;
                while (i < span.End && char.IsLetter(text[i]))
                {
                    i++;
                }
            }
            else if (char.IsDigit(text[i]))
            {
                kind = TokenKind.Number;
                while (i < span.End && (char.IsDigit(text[i]) || (text[i] is '.' or ',' or ':' && i + 1 < span.End && char.IsDigit(text[i + 1]))))
                {
                    i++;
                }
            }
            else
            {
                i++;
            }

            tokens.Add(new(start, i - start, kind, start == span.Start || char.IsWhiteSpace(text[start - 1])));
        }
    }
}
