namespace FactCheck.Text;

/// <summary>Groups the tokens of a block into sentences, in one pass: a decision looks at a few tokens around a full stop, never further.</summary>
internal ref struct SentenceSplitter
{
    /// <summary>Tokens after which a sentence is cut in any case. No sentence of prose comes near; a table or a text without full stops does, and
    /// later stages do work per sentence that grows faster than its length.</summary>
    public const int LongestSentence = 2000;

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
            var span = TextSpan.FromBounds(tokens[first].Start, tokens[first + count - 1].End);
            sentences.Add(new(span, offset + first, count, block, kind));
            first += count;
        }
    }

    private readonly ReadOnlySpan<char> Text(int token) =>
        (uint)token < (uint)_tokens.Length ? _text.Slice(_tokens[token].Start, _tokens[token].Length) : [];

    private readonly char First(int token) => (uint)token < (uint)_tokens.Length ? _text[_tokens[token].Start] : '\0';

    private int SentenceEnd(int first)
    {
        var last = Math.Min(_tokens.Length, first + LongestSentence);
        for (var i = first; i < last; i++)
        {
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

    private readonly bool Ends(int first, int i, int next)
    {
        var c = First(next);
        if (c is ',' or ';' or ':' or '.' or '!' or '?' or '/' || (CharTraits.IsDash(c) && !_tokens[next].SpaceBefore))
        {
            return false;
        }

        var closed = next > i + 1;
        return _tokens[i].Kind == TokenKind.Word
            ? AbbreviationEnds(i, next, closed)
            : First(i) switch
            {
                '.' when _tokens[i].Length == 1 => FullStopEnds(first, i, next, closed),
                '!' or '?' => ShoutEnds(i, next, closed),
                _ => EllipsisEnds(next, closed),
            };
    }

    private readonly bool FullStopEnds(int first, int i, int next, bool closed)
    {
        if (i == first + 1 && _tokens[first].Kind == TokenKind.Number && _tokens[first].Length <= 3 && _tokens[next].SpaceBefore)
        {
            // "3. Sign the form": a list's number.
            return false;
        }

        if (!_tokens[next].SpaceBefore && !closed)
        {
            return IsCapitalized(next) && i > first && char.IsLower(_text[_tokens[i - 1].End - 1]) | _tokens[i - 1].Kind == TokenKind.Number
                || First(next) is '"' or '“';
        }

        if (i <= first || closed)
        {
            return !IsLower(next);
        }

        if (First(i - 1) is ',' or ':' or ';' or '(')
        {
            return false;
        }

        // A small letter behind a full stop is mostly somebody's careless typing, but a short word before it is an abbreviation not in the list.
        var before = _tokens[i - 1];
        return IsLower(next)
            ? before.Length > (IsCapitalized(i - 1) ? 4 : 2) || before.Kind == TokenKind.Number
            : !IsBrokenAmount(i, next);
    }

    /// <summary>"$99. 99": an amount that was written, or scanned, with a space in it.</summary>
    private readonly bool IsBrokenAmount(int i, int next) =>
        i > 1 && _tokens[i - 1].Kind == TokenKind.Number && _tokens[i - 2].Kind == TokenKind.Symbol && _tokens[next].Kind == TokenKind.Number;

    private readonly bool ShoutEnds(int i, int next, bool closed)
    {
        if (closed)
        {
            return !IsLower(next) && !IsSpeech(next);
        }

        // "Yahoo! said", "Where to? he asked": the mark belongs to a name, or to a quotation without its marks.
        return !IsLower(next) || !(IsSpeech(next) || (First(i) == '!' && i > 0 && IsCapitalized(i - 1)));
    }

    private readonly bool EllipsisEnds(int next, bool closed) =>
        IsCapitalized(next) && _tokens[next].SpaceBefore && (!closed || !IsSpeech(next));

    private readonly bool AbbreviationEnds(int i, int next, bool closed)
    {
        var word = Text(i);
        if (closed && First(next) is not '(' && IsCapitalized(next))
        {
            return First(i + 1) is not (')' or ']') || _words.IsStarter(Text(next));
        }

        if (_words.IsTitle(word))
        {
            return false;
        }

        var opening = First(next) is '"' or '“' or '‘' && next + 1 < _tokens.Length;
        if (!IsCapitalized(opening ? next + 1 : next))
        {
            return false;
        }

        if (_words.IsClockTime(word))
        {
            return !_words.FollowsClockTime(Text(next));
        }

        return opening || _words.IsStarter(Text(next));
    }

    /// <summary>Whether a speaker follows within three words: "Stop!" Ann Adams said.</summary>
    private readonly bool IsSpeech(int next)
    {
        for (var i = next; i < next + 4; i++)
        {
            if (_words.IsSpeechVerb(Text(i)))
            {
                return true;
            }
        }

        return false;
    }

    private readonly bool IsLower(int token) => char.IsLower(First(token));

    private readonly bool IsCapitalized(int token) => char.IsUpper(First(token));
}
