namespace FactCheck.Text;

/// <summary>Cuts text into tokens in the manner of the English Universal Dependencies treebanks (universaldependencies.org/en/tokenization.html),
/// in one pass. What is looked at ahead of a token is bounded, or remembered, so the work is linear in the text.</summary>
internal ref partial struct Tokenizer
{
    private const int LongestLookup = 24;

    private readonly ReadOnlySpan<char> _text;
    private readonly List<Token> _tokens;
    private readonly SentenceVocabulary _words;
    private readonly int _end;
    private int _at;
    private int _notAddressBefore;
    private bool _spaced = true;

    private Tokenizer(ReadOnlySpan<char> text, TextSpan span, SentenceVocabulary words, List<Token> tokens)
    {
        _text = text;
        _tokens = tokens;
        _words = words;
        _at = span.Start;
        _end = span.End;
    }

    /// <summary>Characters looked at since the start, for the tests of linearity.</summary>
    public long Steps { get; private set; }

    /// <summary>Appends the tokens of <paramref name="span"/> and returns how many characters were looked at.</summary>
    public static long Tokenize(ReadOnlySpan<char> text, TextSpan span, SentenceVocabulary words, List<Token> tokens)
    {
        var tokenizer = new Tokenizer(text, span, words, tokens);
        tokenizer.Run();
        return tokenizer.Steps;
    }

    private void Run()
    {
        while (_at < _end)
        {
            Steps++;
            var traits = CharTraits.Of(_text[_at]);
            if ((traits & CharTrait.Space) != CharTrait.None)
            {
                _spaced = true;
                _at++;
            }
            else if ((traits & CharTrait.Letter) != CharTrait.None)
            {
                Word();
            }
            else if ((traits & CharTrait.Digit) != CharTrait.None)
            {
                Number();
            }
            else if ((traits & CharTrait.Invisible) != CharTrait.None)
            {
                _at++;
            }
            else if ((traits & CharTrait.Surrogate) != CharTrait.None)
            {
                Supplementary();
            }
            else if ((traits & CharTrait.Apostrophe) != CharTrait.None)
            {
                Apostrophe();
            }
            else
            {
                Mark(traits);
            }
        }
    }

    private void Emit(int end, TokenKind kind)
    {
        _tokens.Add(new(_at, end - _at, kind, _spaced));
        Steps += end - _at;
        _spaced = false;
        _at = end;
    }

    private readonly char Peek(int at) => at < _end ? _text[at] : '\0';

    private readonly bool IsLetterAt(int at) => at < _end && CharTraits.IsLetter(_text[at]);

    private readonly bool IsDigitAt(int at) => at < _end && CharTraits.IsDigit(_text[at]);

    private readonly bool IsWordAt(int at) => at < _end && CharTraits.IsLetterOrDigit(_text[at]);

    /// <summary>A character beyond the basic plane: a letter begins a word, all else is a symbol with the marks and joiners behind it.</summary>
    private void Supplementary()
    {
        var (traits, length) = CharTraits.At(_text[.._end], _at);
        if ((traits & CharTrait.Letter) != CharTrait.None)
        {
            Word();
            return;
        }

        var end = _at + length;
        while (end < _end && (CharTraits.Of(_text[end]) & (CharTrait.Inner | CharTrait.Letter | CharTrait.Digit)) == CharTrait.Inner && _text[end] != '_')
        {
            end++;
        }

        Emit(end, TokenKind.Symbol);
    }

    /// <summary>An apostrophe begins a clitic ("'s"), an elision ("'em"), a short year ("'90s") or is a quotation mark.</summary>
    private void Apostrophe()
    {
        var tail = LettersFrom(_at + 1, LongestClitic);
        if (tail > 0 && _words.IsClitic(_text.Slice(_at, tail + 1)) && !IsOpeningQuote(_at + 1 + tail))
        {
            Emit(_at + 1 + tail, TokenKind.Word);
        }
        else if (tail > 0 && _words.IsElision(_text.Slice(_at, tail + 1)))
        {
            Emit(_at + 1 + tail, TokenKind.Word);
        }
        else if (_spaced && IsDigitAt(_at + 1) && IsDigitAt(_at + 2) && _at + 3 < _end && _words.IsNumberEnding(_text.Slice(_at + 3, 1)) && !IsWordAt(_at + 4))
        {
            Emit(_at + 4, TokenKind.Number);
        }
        else if (_spaced && _text[_at] == '’' && IsDigitAt(_at + 1) && IsDigitAt(_at + 2) && !IsWordAt(_at + 3))
        {
            Emit(_at + 3, TokenKind.Number);
        }
        else
        {
            Emit(Peek(_at + 1) == _text[_at] ? _at + 2 : _at + 1, TokenKind.Punctuation);
        }
    }

    /// <summary>Whether the mark opens a quotation: a left mark behind a space, or a straight one with a longer word behind ('re-elected').</summary>
    private readonly bool IsOpeningQuote(int tailEnd) =>
        _spaced && (_text[_at] == '‘' || (tailEnd < _end && !CharTraits.IsSpace(_text[tailEnd])));

    /// <summary>Punctuation and symbols: rows of one mark, of question and exclamation marks or of full stops are one token.</summary>
    private void Mark(CharTrait traits)
    {
        var c = _text[_at];
        if (c == '.' && _spaced && IsDigitAt(_at + 1))
        {
            Number();
        }
        else if (c is ':' or ';' && _spaced && FaceEnd() is > 0 and var face)
        {
            Emit(face, TokenKind.Symbol);
        }
        else if (c is '@' or '#' && IsTagAt(_at + 1))
        {
            Emit(TagEnd(_at + 1), TokenKind.Address);
        }
        else
        {
            var end = _at + 1;
            while (end < _end && Continues(c, _text[end]))
            {
                end++;
            }

            Emit(end, (traits & CharTrait.Symbol) != CharTrait.None ? TokenKind.Symbol : TokenKind.Punctuation);
        }
    }

    /// <summary>The end of a face drawn with punctuation that stands alone: ":-)", or 0.</summary>
    private readonly int FaceEnd()
    {
        var mouth = Peek(_at + 1) == '-' ? _at + 2 : _at + 1;
        return Peek(mouth) is '(' or ')' or 'D' or 'P' or 'p' && (mouth + 1 >= _end || CharTraits.IsSpace(_text[mouth + 1])) ? mouth + 1 : 0;
    }

    private static bool Continues(char first, char next) => first switch
    {
        '!' or '?' => next is '!' or '?',
        '.' or '-' or '*' or '_' or '=' or '~' or '+' or '<' or '>' or '|' or '#' => next == first,
        _ => (CharTraits.Of(next) & (CharTrait.Inner | CharTrait.Letter | CharTrait.Digit | CharTrait.Symbol | CharTrait.Invisible)) == CharTrait.Inner,
    };
}
