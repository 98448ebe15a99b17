namespace FactCheck.Text;

/// <summary>A place in a file as people count it: line and column from 1, the column in UTF-16 units.</summary>
public readonly record struct LinePosition(int Line, int Column);

/// <summary>Turns offsets into lines and columns; lines end with LF, CR or CRLF.</summary>
public sealed class LineMap
{
    private readonly int[] _starts;

    /// <summary>Reads the line ends of <paramref name="text"/>, in one pass.</summary>
    public LineMap(ReadOnlySpan<char> text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        _starts = [.. starts];
    }

    /// <summary>How many lines the text has; an empty text has one.</summary>
    public int Count => _starts.Length;

    /// <summary>The line and column of <paramref name="offset"/>.</summary>
    public LinePosition this[int offset]
    {
        get
        {
            var line = Array.BinarySearch(_starts, offset);
            line = line < 0 ? ~line - 1 : line;
            return new(line + 1, offset - _starts[line] + 1);
        }
    }

    /// <summary>The offset of the first character of <paramref name="line"/>, counted from 1.</summary>
    public int StartOf(int line) => _starts[line - 1];
}
