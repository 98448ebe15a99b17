namespace FactCheck.Text;

internal ref partial struct Tokenizer
{
    private const int LongestClitic = 5;

    private void Word()
    {
        var end = WordEnd(out var cut);
        var next = Peek(end);
        if (next is '.' or '-' or '@' or ':' or '+' && TryAddress(end, out var address))
        {
            Emit(address, TokenKind.Address);
            return;
        }

        if (next == '.' && cut == 0)
        {
            end = AbbreviationEnd(end);
        }
        else if (cut > 0)
        {
            end = cut;
        }
        else if (end - _at <= LongestLookup && _words.CutOf(_text[_at..end]) is > 0 and var first)
        {
            Emit(_at + first, TokenKind.Word);
        }

        Emit(end, TokenKind.Word);
    }

    /// <summary>Where the letters end; <paramref name="cut"/> is where a clitic begins, or 0.</summary>
    private readonly int WordEnd(out int cut)
    {
        var i = _at;
        while (true)
        {
            i = InnerEnd(i);
            if (i >= _end)
            {
                break;
            }

            if (CharTraits.IsApostrophe(_text[i]))
            {
                cut = CliticCut(i);
                if (cut > 0)
                {
                    return cut;
                }

                if (IsLetterAt(i + 1) && _text[i] is not ('‘' or '`'))
                {
                    i++;
                    continue;
                }
            }
            else if (_text[i] == '&' && IsLetterAt(i + 1) && i - _at <= 4 && char.IsUpper(_text[i - 1]) && char.IsUpper(_text[i + 1]))
            {
                i++;
                continue;
            }

            break;
        }

        cut = 0;
        return i;
    }

    private readonly int InnerEnd(int i)
    {
        while (i < _end)
        {
            var traits = CharTraits.Of(_text[i]);
            if ((traits & CharTrait.Inner) != CharTrait.None)
            {
                i++;
            }
            else if ((traits & CharTrait.Surrogate) != CharTrait.None && CharTraits.At(_text[.._end], i) is var (wide, length) && (wide & CharTrait.Inner) != CharTrait.None)
            {
                i += length;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    /// <summary>Where the clitic around the apostrophe at <paramref name="apostrophe"/> begins ("do|n't", "it|'s"), or 0.
    /// A clitic that stands alone ends there instead.</summary>
    private readonly int CliticCut(int apostrophe)
    {
        var tail = LettersFrom(apostrophe + 1, LongestClitic);
        if (tail == 0)
        {
            return 0;
        }

        var end = apostrophe + 1 + tail;
        if (_words.IsClitic(_text[apostrophe..end]))
        {
            return apostrophe;
        }

        if (!_words.IsClitic(_text[(apostrophe - 1)..end]))
        {
            return 0;
        }

        return apostrophe - 1 > _at ? apostrophe - 1 : end;
    }

    /// <summary>How many letters follow, if they are at most <paramref name="most"/> and no digit comes behind; else 0.</summary>
    private readonly int LettersFrom(int start, int most)
    {
        var i = start;
        while (i < _end && i - start <= most && CharTraits.IsInner(_text[i]))
        {
            i++;
        }

        return i - start > most ? 0 : i - start;
    }

    /// <summary>The end of the abbreviation whose first full stop stands at <paramref name="dot"/>; <paramref name="dot"/> itself if it is none.</summary>
    private readonly int AbbreviationEnd(int dot)
    {
        if (dot == _at + 1)
        {
            return LetteredEnd(dot);
        }

        if (dot - _at > LongestLookup - 4)
        {
            return dot;
        }

        var inner = dot + 1 + LettersFrom(dot + 1, 4);
        if (inner > dot + 1 && Peek(inner) == '.' && _words.IsAbbreviation(_text[_at..(inner + 1)], false))
        {
            return inner + 1;
        }

        if (Peek(dot + 1) == '.')
        {
            return dot;
        }

        return _words.IsAbbreviation(_text[_at..(dot + 1)], NumberFollows(dot + 1)) && (!IsLetterAt(dot + 1) || _words.IsTitle(_text[_at..(dot + 1)]))
            ? dot + 1 : dot;
    }

    /// <summary>Whether a number follows, perhaps behind one space or "#".</summary>
    private readonly bool NumberFollows(int at)
    {
        at += at < _end && CharTraits.IsSpace(_text[at]) ? 1 : 0;
        at += Peek(at) == '#' ? 1 : 0;
        return IsDigitAt(at);
    }

    /// <summary>The end of single letters with full stops: "J.", "U.S.", "U.S.A", "p.m.", "B.Sc.".</summary>
    private readonly int LetteredEnd(int dot)
    {
        var end = dot + 1;
        while (IsLetterAt(end) && Peek(end + 1) == '.' && Peek(end + 2) != '.')
        {
            end += 2;
        }

        if (end > dot + 1)
        {
            return IsLetterAt(end) && char.IsUpper(_text[end]) && !CharTraits.IsInner(Peek(end + 1)) ? end + 1 : end;
        }

        if (IsLetterAt(end) && !CharTraits.IsInner(Peek(end + 1)))
        {
            return end + 1;
        }

        var tail = LettersFrom(end, 4);
        if (tail > 0 && Peek(end + tail) == '.' && _words.IsAbbreviation(_text[_at..(end + tail + 1)], false))
        {
            return end + tail + 1;
        }

        return IsInitial(dot) || _words.IsAbbreviation(_text[_at..end], NumberFollows(end)) ? end : dot;
    }

    /// <summary>Whether a single letter is somebody's initial: a capital before more text; not one that is a word of its own, as "I".</summary>
    private readonly bool IsInitial(int dot)
    {
        var letter = _text[_at];
        return char.IsUpper(letter) && !_words.IsLone(_text.Slice(_at, 1)) && Peek(dot + 1) != '.' && IsFollowedByWord(dot + 1);
    }

    private readonly bool IsFollowedByWord(int at)
    {
        at += at < _end && CharTraits.IsSpace(_text[at]) ? 1 : 0;
        return IsWordAt(at) || Peek(at) is '-' or ',';
    }
}
