namespace FactCheck.Text;

internal ref partial struct SentenceSplitter
{
    /// <summary>Whether the sentence that began with <paramref name="first"/> ends with token <paramref name="i"/> and the closers before
    /// <paramref name="next"/>.</summary>
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

        if (IsTornDecimal(i, next))
        {
            return false;
        }

        if (IsSpacedClockTime(i) && IsCapitalized(next))
        {
            return !_words.FollowsClockTime(Text(next));
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

    /// <summary>"6. 6 feet", "hit. 308 with 33 homers", "hit . 308": a figure torn at its point. No sentence of prose begins with a figure and goes on so.</summary>
    private readonly bool IsTornDecimal(int i, int next)
    {
        if (_tokens[next] is not { Kind: TokenKind.Number, SpaceBefore: true } figure || next != i + 1 || next + 1 >= _tokens.Length || !IsFigure(next))
        {
            return false;
        }

        var goesOn = IsLower(next + 1) || (_tokens[i - 1].Length == 1 && IsLower(i - 1)) || First(next + 1) is ',' or ')' or '"' or '″' or '%' || !_tokens[next + 1].SpaceBefore;
        return goesOn && (IsFigure(i - 1) && !_tokens[i].SpaceBefore ? _tokens[i - 1].Length <= MostPlaces && figure.Length < MostPlaces : figure.Length == MostPlaces && IsLower(i - 1));
    }

    private readonly bool IsFigure(int token)
    {
        foreach (var c in Text(token))
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        return _tokens[token].Kind == TokenKind.Number;
    }

    /// <summary>"3:33 a. m.": a clock time's mark that was written with a space in it.</summary>
    private readonly bool IsSpacedClockTime(int i)
    {
        Span<char> mark = stackalloc char[4];
        var left = mark.Length;
        for (var at = _tokens[i].End - 1; at >= Math.Max(0, _tokens[i].End - 6) && left > 0; at--)
        {
            if (_text[at] != ' ')
            {
                mark[--left] = char.ToLowerInvariant(_text[at]);
            }
        }

        return left == 0 && _words.IsClockTime(mark);
    }

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
        IsCapitalized(next) && (_tokens[next].SpaceBefore || _tokens[next].Length > 1) && (!closed || !IsSpeech(next));

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
