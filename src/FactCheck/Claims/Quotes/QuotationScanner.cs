using System.Buffers;
using System.Collections.Immutable;
using FactCheck.Text;

namespace FactCheck.Claims.Quotes;

/// <summary>Finds the quotations of an article, paragraph by paragraph, each token read once. A quotation that no mark closes counts only where it is
/// the whole paragraph or the next one opens with a mark, as printers do with long speeches.</summary>
internal sealed class QuotationScanner
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"“”„«»＂");

    private readonly TokenizedText _text;
    private readonly ImmutableArray<QuotedStretch>.Builder _found = ImmutableArray.CreateBuilder<QuotedStretch>();

    private QuotationScanner(TokenizedText text) => _text = text;

    /// <summary>All quotations, in the order of the text.</summary>
    public static ImmutableArray<QuotedStretch> Scan(TokenizedText text)
    {
        if (!text.Source.Content.AsSpan().ContainsAny(Marks))
        {
            return [];
        }

        var scanner = new QuotationScanner(text);
        for (int first = 0, end; first < text.Sentences.Length; first = end)
        {
            end = first + 1;
            while (end < text.Sentences.Length && text.Sentences[end].Block == text.Sentences[first].Block)
            {
                end++;
            }

            scanner.ScanBlock(first, end);
        }

        return scanner._found.DrainToImmutable();
    }

    private void ScanBlock(int firstSentence, int endSentence)
    {
        var (from, to) = (_text.Sentences[firstSentence].FirstToken, _text.Sentences[endSentence - 1].FirstToken + _text.Sentences[endSentence - 1].TokenCount);
        var block = _text.Sentences[firstSentence].Block;
        var open = -1;
        var isFirst = true;
        for (var i = from; i < to; i++)
        {
            if (isFirst && IsMark(i))
            {
                isFirst = false;
                if (IsUnopened(i, to) && StartOf(firstSentence, i) is var start && IsWhole(start, i))
                {
                    Add(new(start, i, block));
                    continue;
                }
            }

            var mark = MarkAt(i, to, open >= 0);
            if (mark == '(')
            {
                open = i + 1;
            }
            else if (mark == ')' && open >= 0)
            {
                Add(new(open, i, block));
                open = -1;
            }
        }

        var goesOn = endSentence < _text.Sentences.Length && MarkAt(_text.Sentences[endSentence].FirstToken, _text.Tokens.Length, false) == '(';
        if (open >= 0 && (goesOn || open == from + 1))
        {
            Add(new(open, to, block) { GoesOn = goesOn });
        }
    }

    private bool IsMark(int at) => _text.Tokens[at].Length == 1 && Marks.Contains(_text.Source.Content[_text.Tokens[at].Start]);

    // 'I do not know," she said': the mark that opens the line is lost, and the first one closes: behind a comma, or at the end of the paragraph.
    private bool IsUnopened(int at, int end)
    {
        if (at == 0 || _text.Source.Content[_text.Tokens[at].Start] is not ('"' or '”' or '＂') || _text.Tokens[at - 1].Kind == TokenKind.Number)
        {
            return false;
        }

        var isLast = at + 1 == end;
        var isBehindMark = _text.Source.Content[_text.Tokens[at - 1].Start] is ',' or '!' or '?' && !_text.Tokens[at].SpaceBefore;
        return isLast ? isBehindMark || _text.Tokens[at - 1].Kind == TokenKind.Word : isBehindMark && _text.Tokens[at + 1].SpaceBefore;
    }

    // Behind a colon, or an apostrophe that opens, the quotation begins there.
    private bool IsWhole(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (_text.Source.Content[_text.Tokens[i].Start] is ':' || (_text.Tokens[i].Length == 1 && CharTraits.IsApostrophe(_text.Source.Content[_text.Tokens[i].Start])))
            {
                return false;
            }
        }

        return true;
    }

    private int StartOf(int sentence, int token)
    {
        while (_text.Sentences[sentence].FirstToken + _text.Sentences[sentence].TokenCount <= token)
        {
            sentence++;
        }

        return _text.Sentences[sentence].FirstToken;
    }

    private void Add(QuotedStretch stretch)
    {
        if (stretch.EndToken > stretch.FirstToken)
        {
            _found.Add(stretch);
        }
    }

    // '(' for an opening mark, ')' for a closing one; a straight mark is what the blanks around it make it. Behind a figure it stands for inches.
    private char MarkAt(int at, int end, bool isOpen)
    {
        var token = _text.Tokens[at];
        if (token.Length != 1)
        {
            return default;
        }

        switch (_text.Source.Content[token.Start])
        {
            case '“' or '„' or '«':
                return '(';
            case '”' or '»':
                return ')';
            case '"' or '＂':
                var isTied = at + 1 < end && !_text.Tokens[at + 1].SpaceBefore;
                var isInch = !isOpen && !token.SpaceBefore && at > 0 && _text.Tokens[at - 1].Kind == TokenKind.Number;
                return isInch ? default : isOpen && !(token.SpaceBefore && isTied) ? ')' : isTied ? '(' : default;
            default:
                return default;
        }
    }
}
