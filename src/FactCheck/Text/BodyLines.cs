namespace FactCheck.Text;

/// <summary>A line of the body without the white space around it.</summary>
/// <param name="Span">Its characters.</param>
/// <param name="AfterBlank">Whether a blank line, or nothing, stands before it.</param>
internal readonly record struct BodyLine(TextSpan Span, bool AfterBlank);

/// <summary>The lines of a body that are not blank, and which of them one paragraph was broken into.</summary>
internal sealed class BodyLines
{
    /// <summary>Columns at which texts are wrapped; a longest line outside these bounds is not a wrapped one.</summary>
    private const int NarrowestWrap = 40, WidestWrap = 132;

    /// <summary>Lines that must reach the column before a text counts as wrapped.</summary>
    private const int FewestFullLines = 3;

    private readonly string _text;
    private readonly List<BodyLine> _lines = [];
    private bool _wrapped;
    private int _column;

    private BodyLines(string text) => _text = text;

    public int Count => _lines.Count;

    public BodyLine this[int index] => _lines[index];

    /// <summary>Reads the lines of <paramref name="body"/>; the spans of title and dateline are left out, with the dash behind a dateline.</summary>
    public static BodyLines Read(string text, TextSpan body, TextSpan? title, TextSpan? dateline)
    {
        var lines = new BodyLines(text);
        lines.ReadLines(body, title, dateline);
        lines.FindColumn();
        return lines;
    }

    /// <summary>The index behind the last line of the paragraph that begins with <paramref name="index"/>.</summary>
    public int ParagraphEnd(int index)
    {
        var end = index + 1;
        while (end < Count && Continues(end))
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether the line is not the first of a wrapped paragraph.</summary>
    public bool StandsAlone(int index) => index + 1 >= Count || !Continues(index + 1);

    private void ReadLines(TextSpan body, TextSpan? title, TextSpan? dateline)
    {
        var blank = true;
        for (var at = body.Start; at < body.End;)
        {
            var length = _text.AsSpan(at, body.End - at).IndexOfAny("\n\r\u2028\u2029\f");
            var end = length < 0 ? body.End : at + length;
            var start = SkipBehind(dateline, Skip(title, at, end), end);
            var comment = LineComment.IndexIn(_text.AsSpan(start, end - start));
            var span = Trim(start, comment < 0 ? end : start + comment);
            if (span.Length > 0)
            {
                _lines.Add(new(span, blank));
                blank = false;
            }
            else if (!(end > at && start >= end) && comment < 0)
            {
                // A line that only held the title or a comment does not part paragraphs; an empty one does.
                blank |= !(length == 0 && end > 0 && _text[end - 1] == '\r' && _text[end] == '\n');
            }

            at = end + 1;
        }
    }

    private static int Skip(TextSpan? span, int start, int end) =>
        span is { } s && s.Start < end && s.End > start ? Math.Min(s.End, end) : start;

    private int SkipBehind(TextSpan? dateline, int start, int end)
    {
        var at = Skip(dateline, start, end);
        if (at == start || at == end)
        {
            return at;
        }

        while (at < end && (CharTraits.IsSpace(_text[at]) || CharTraits.IsDash(_text[at]) || _text[at] == ':'))
        {
            at++;
        }

        return at;
    }

    private TextSpan Trim(int start, int end)
    {
        while (start < end && (CharTraits.Of(_text[start]) & (CharTrait.Space | CharTrait.Invisible)) != CharTrait.None)
        {
            start++;
        }

        while (end > start && (CharTraits.Of(_text[end - 1]) & (CharTrait.Space | CharTrait.Invisible)) != CharTrait.None)
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>A text is wrapped if nearly all lines that another follows are so long that its first word did not fit.</summary>
    private void FindColumn()
    {
        _column = _lines.Count == 0 ? 0 : _lines.Max(line => line.Span.Length);
        if (_column is < NarrowestWrap or > WidestWrap)
        {
            return;
        }

        var full = 0;
        var followed = 0;
        for (var i = 1; i < Count; i++)
        {
            if (!_lines[i].AfterBlank)
            {
                followed++;
                full += IsFull(i - 1) ? 1 : 0;
            }
        }

        _wrapped = full >= FewestFullLines && full * 5 >= followed * 4;
    }

    private bool IsFull(int index)
    {
        var next = _text.AsSpan(_lines[index + 1].Span.Start, _lines[index + 1].Span.Length);
        var space = next.IndexOf(' ');
        return _lines[index].Span.Length + 1 + (space < 0 ? next.Length : space) > _column;
    }

    private bool Continues(int index)
    {
        var (span, afterBlank) = _lines[index];
        var previous = _lines[index - 1].Span;
        if (afterBlank || LineClassifier.BulletLength(_text.AsSpan(span.Start, span.Length)) > 0)
        {
            return false;
        }

        if (_wrapped && IsFull(index - 1))
        {
            return true;
        }

        var last = _text[previous.End - 1];
        return char.IsLower(_text[span.Start]) && previous.Length is >= NarrowestWrap and <= WidestWrap
            && (CharTraits.IsLetterOrDigit(last) || last is ',' or ';' || CharTraits.IsHyphen(last));
    }
}
