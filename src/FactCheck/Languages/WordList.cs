using System.Text;

namespace FactCheck.Languages;

/// <summary>A long list of words in lower-case ASCII, kept as the bytes of its file and searched by halving: nothing is allocated per word.</summary>
public sealed class WordList
{
    private readonly byte[] _bytes;
    private readonly int _start;

    /// <summary>Reads <c>Languages/{code}/{name}</c>: comment lines first, then a word a line in ordinal order.</summary>
    public WordList(string code, string name)
    {
        using var stream = LexiconFile.Open(code, name);
        _bytes = new byte[stream.Length];
        stream.ReadExactly(_bytes);
        while (_start < _bytes.Length && _bytes[_start] == (byte)'#')
        {
            _start = LineEnd(_start) + 1;
        }
    }

    /// <summary>Whether the list has the word. False for a word with letters outside ASCII.</summary>
    public bool Contains(ReadOnlySpan<char> word)
    {
        Span<byte> key = stackalloc byte[32];
        if (word.Length > key.Length || !Ascii.IsValid(word))
        {
            return false;
        }

        key = key[..Encoding.ASCII.GetBytes(word, key)];
        int low = _start, high = _bytes.Length;
        while (low < high)
        {
            var line = LineStart((low + high) / 2, low);
            var end = LineEnd(line);
            var order = key.SequenceCompareTo(_bytes.AsSpan(line, end - line));
            if (order == 0)
            {
                return true;
            }

            (low, high) = order < 0 ? (low, line) : (end + 1, high);
        }

        return false;
    }

    private int LineStart(int at, int floor)
    {
        while (at > floor && _bytes[at - 1] != (byte)'\n')
        {
            at--;
        }

        return at;
    }

    private int LineEnd(int at)
    {
        var length = _bytes.AsSpan(at).IndexOf((byte)'\n');
        return length < 0 ? _bytes.Length : at + length;
    }
}
