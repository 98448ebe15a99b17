namespace FactCheck.Languages;

/// <summary>A long list of words in ordinal order, searched by halves: ready as soon as it is read, without hashing tens of thousands of words.</summary>
public sealed class WordList
{
    private readonly string _text;
    private readonly List<(int Start, int Length)> _lines = [];
    private readonly WordFilter _filter;

    /// <summary>Reads <c>Languages/{code}/{name}</c>, one word a line; lines that begin with "#" are comments. A list out of order is a bug and throws.</summary>
    public WordList(string code, string name)
    {
        using var reader = new StreamReader(LexiconFile.Open(code, name));
        _text = reader.ReadToEnd();
        for (var at = 0; at < _text.Length;)
        {
            var end = _text.IndexOf('\n', at);
            end = end < 0 ? _text.Length : end;
            if (end > at && _text[at] != '#')
            {
                _lines.Add((at, end - at));
                if (_lines.Count > 1 && Line(_lines.Count - 2).SequenceCompareTo(Line(_lines.Count - 1)) >= 0)
                {
                    throw new InvalidOperationException($"The word \"{Line(_lines.Count - 1)}\" of Languages/{code}/{name} is out of order.");
                }
            }

            at = end + 1;
        }

        _filter = new(_lines.Count);
        for (var line = 0; line < _lines.Count; line++)
        {
            _filter.Add(Line(line));
        }
    }

    /// <summary>Whether the word is in the list, as written.</summary>
    public bool Contains(ReadOnlySpan<char> word) => _filter.MayContain(word) && Search(word);

    private bool Search(ReadOnlySpan<char> word)
    {
        var (low, high) = (0, _lines.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = Line(middle).SequenceCompareTo(word);
            if (order == 0)
            {
                return true;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return false;
    }

    private ReadOnlySpan<char> Line(int index) => _text.AsSpan(_lines[index].Start, _lines[index].Length);
}
