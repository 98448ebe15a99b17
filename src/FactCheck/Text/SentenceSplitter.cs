namespace FactCheck.Text;

/// <summary>Groups the tokens of a block into sentences, in one pass: a decision looks at a few tokens around a full stop, never further.</summary>
internal ref partial struct SentenceSplitter
{
    /// <summary>Tokens after which a sentence is cut in any case. No sentence of prose comes near; a table or a text without full stops does, and
    /// later stages do work per sentence that grows faster than its length.</summary>
    public const int LongestSentence = 2000;

    private const int MostLooseMarks = 3;

    /// <summary>Places of the figures that are torn at their point: ".308" is a share, "6.6" a measure.</summary>
    private const int MostPlaces = 3;

    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly SentenceVocabulary _words;
    private bool _quoted;

    private SentenceSplitter(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, SentenceVocabulary words)
    {
        _text = text;
        _tokens = tokens;
        _words = words;
    }

    /// <summary>Appends the sentences of one block, whose tokens are <paramref name="tokens"/>, the first being number <paramref name="offset"/>.</summary>
    public static void Split(
        ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int offset, int block, BlockKind kind, SentenceVocabulary words,
        List<Sentence> sentences)
    {
        var splitter = new SentenceSplitter(text, tokens, words);
        for (var first = 0; first < tokens.Length;)
        {
            var count = splitter.SentenceEnd(first) - first;
            if (first > 0 && count <= MostLooseMarks && sentences[^1].TokenCount + count <= LongestSentence && splitter.HasNoWord(first, count))
            {
                // A stray quotation mark or an ellipsis behind the last full stop says nothing by itself.
                var (before, start, length, _, _) = sentences[^1];
                sentences[^1] = new(TextSpan.FromBounds(before.Start, tokens[first + count - 1].End), start, length + count, block, kind);
                first += count;
                continue;
            }

            var span = TextSpan.FromBounds(tokens[first].Start, tokens[first + count - 1].End);
            sentences.Add(new(span, offset + first, count, block, kind));
            first += count;
        }
    }

    private readonly ReadOnlySpan<char> Text(int token) =>
        (uint)token < (uint)_tokens.Length ? _text.Slice(_tokens[token].Start, _tokens[token].Length) : [];

    private readonly char First(int token) => (uint)token < (uint)_tokens.Length ? _text[_tokens[token].Start] : '\0';

    private readonly bool HasNoWord(int first, int count)
    {
        foreach (var token in _tokens.Slice(first, count))
        {
            if (token.Kind is not TokenKind.Punctuation)
            {
                return false;
            }
        }

        return true;
    }

    private int SentenceEnd(int first)
    {
        var last = Math.Min(_tokens.Length, first + LongestSentence);
        for (var i = first; i < last; i++)
        {
            if (i > first && Begins(first, i))
            {
                return i;
            }

            if (First(i) == '"')
            {
                _quoted = !Closes(i);
                continue;
            }

            if (!IsFinal(i))
            {
                continue;
            }

            var next = BehindClosers(i + 1);
            if (next < _tokens.Length && Ends(first, i, next))
            {
                return Math.Min(next, last);
            }

            i = next - 1;
        }

        return last;
    }

    /// <summary>Whether the token could end a sentence: a full stop or its like, or an abbreviation.</summary>
    private readonly bool IsFinal(int i)
    {
        var last = _text[_tokens[i].End - 1];
        return CharTraits.IsFinal(last) && _tokens[i].Kind is TokenKind.Punctuation or TokenKind.Word;
    }

    /// <summary>The first token behind closing quotation marks, brackets, notes and faces.</summary>
    private int BehindClosers(int i)
    {
        for (; i < _tokens.Length; i++)
        {
            var c = First(i);
            if (c == '"' && Closes(i))
            {
                _quoted = false;
                continue;
            }

            if (c == '[' && First(i + 1) is >= '0' and <= '9' && First(i + 2) == ']')
            {
                // "... in 1805. [6]": a note belongs to the sentence before it.
                i += 2;
                continue;
            }

            var closes = _tokens[i].Kind == TokenKind.Symbol ? c is ':' or ';' : c is ')' or ']' or '}' or '”' or '»' or '›'
                || (c is '\'' or '’' && _tokens[i].Kind == TokenKind.Punctuation && (!_tokens[i].SpaceBefore || c == '’'));
            if (!closes)
            {
                break;
            }
        }

        return i;
    }

    /// <summary>Whether a straight quotation mark closes: by the spaces around it, or, where they do not tell, because one was opened.</summary>
    private readonly bool Closes(int i)
    {
        var before = _tokens[i].SpaceBefore;
        var behind = i + 1 == _tokens.Length || _tokens[i + 1].SpaceBefore;
        return before == behind ? _quoted : behind;
    }
}
