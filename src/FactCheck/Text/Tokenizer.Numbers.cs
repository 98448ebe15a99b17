namespace FactCheck.Text;

internal ref partial struct Tokenizer
{
    private void Number()
    {
        var end = DialledOrDated(out var hyphenated) ? hyphenated : FigureEnd();
        if (Peek(end) is '@' or '-' or '.' or '+' or '_' && TryAddress(end, out var address))
        {
            Emit(address, TokenKind.Address);
            return;
        }

        if (hyphenated == 0 && IsLetterAt(end))
        {
            end = SuffixEnd(end);
        }

        Emit(end, TokenKind.Number);
    }

    /// <summary>Digits with the marks between them: 45.7, 9,000, 18:00, 7/15/2016.</summary>
    private readonly int FigureEnd()
    {
        var i = _at;
        var groups = true;
        while (true)
        {
            var digits = i;
            while (IsDigitAt(i) || (i == _at && _text[i] == '.'))
            {
                i++;
            }

            groups &= i - digits <= 3;
            if (!IsDigitAt(i + 1) || !(_text[i] is '.' or ':' or '/' || (_text[i] == ',' && groups && IsGroup(i + 1))))
            {
                return i;
            }

            i++;
        }
    }

    /// <summary>Whether the digits behind a comma belong to the number: three of them, two before another comma (1,00,000), or a decimal (45,7).</summary>
    private readonly bool IsGroup(int at)
    {
        var length = 1;
        while (length < 4 && IsDigitAt(at + length))
        {
            length++;
        }

        var more = Peek(at + length) == ',' && IsDigitAt(at + length + 1);
        return length == 3 || (length == 2) || (length == 1 && !more);
    }

    /// <summary>Numbers held together by hyphens: dates (2023-03-18, 18-03-2023) and telephone numbers (317-262-8477, 1-800-222-8477).</summary>
    private readonly bool DialledOrDated(out int end)
    {
        Span<int> lengths = stackalloc int[4];
        var count = 0;
        end = _at;
        while (count < 4)
        {
            var start = end;
            while (end - start <= 4 && IsDigitAt(end))
            {
                end++;
            }

            lengths[count++] = end - start;
            if (end == start || end - start > 4 || !CharTraits.IsHyphen(Peek(end)) || !IsDigitAt(end + 1))
            {
                break;
            }

            end++;
        }

        var fits = !IsWordAt(end) && !(CharTraits.IsHyphen(Peek(end)) && IsWordAt(end + 1)) && lengths[..count] switch
        {
            [4, 1 or 2, 1 or 2] => true,
            [1 or 2, 1 or 2, 4] => true,
            [3, 3, 4] => true,
            [1, 3, 3, 4] => true,
            _ => false,
        };
        end = fits ? end : 0;
        return fits;
    }

    /// <summary>Letters written onto a number stay with it if they make an ordinal or a decade (2nd, 1990s), a single capital (4A, 3D)
    /// or go on with digits (4x4); units are tokens of their own (5|pm, 45.7|bn).</summary>
    private readonly int SuffixEnd(int end)
    {
        var letters = end;
        while (letters - end < 8 && IsLetterAt(letters))
        {
            letters++;
        }

        if (IsDigitAt(letters))
        {
            return InnerEnd(letters);
        }

        if (IsLetterAt(letters) || CharTraits.IsInner(Peek(letters)))
        {
            return end;
        }

        var suffix = _text[end..letters];
        var stays = suffix switch
        {
            [var c] => _words.IsNumberEnding(suffix) || (char.IsUpper(c) && !_words.IsNumberUnit(suffix)),
            [_, _] => _words.IsNumberEnding(suffix),
            _ => false,
        };
        return stays && !(suffix.Length == 1 && Peek(letters) == '.' && IsLetterAt(letters + 1)) ? letters : end;
    }
}
