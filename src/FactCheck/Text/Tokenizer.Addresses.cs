using System.Buffers;

namespace FactCheck.Text;

internal ref partial struct Tokenizer
{
    private static readonly SearchValues<char> AddressBreaks = SearchValues.Create("<>\"“”«»{}|\\^`");

    /// <summary>Whether a web or mail address begins here. The row of characters that could be one is read once,
    /// however many words it holds.</summary>
    private bool TryAddress(int wordEnd, out int end)
    {
        end = 0;
        if (_at < _notAddressBefore || !(IsWordAt(wordEnd + 1) || _text[wordEnd] == ':' || Peek(wordEnd + 1) is '_' or '.'))
        {
            return false;
        }

        var run = wordEnd;
        while (run < _end && IsLocal(_text[run]))
        {
            run++;
        }

        Steps += run - wordEnd;
        if (Peek(run) == '@' && IsWordAt(run + 1))
        {
            end = HostEnd(run + 1);
        }
        else if (Peek(run) == ':' && Peek(run + 1) == '/' && Peek(run + 2) == '/' && run == wordEnd)
        {
            end = PathEnd(run + 3);
        }
        else if (run > wordEnd && IsHost(run))
        {
            end = PathEnd(run);
        }

        _notAddressBefore = run;
        Steps += Math.Max(0, end - run);
        return end > 0;
    }

    private static bool IsLocal(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' or '+' or '%';

    /// <summary>Whether the row of characters up to <paramref name="run"/> is a host name: "www." in front, or a well-known top domain behind.</summary>
    private readonly bool IsHost(int run)
    {
        var host = _text[_at..run].TrimEnd("._-+");
        var dot = host.LastIndexOf('.');
        if (dot <= 0 || host.ContainsAny('%', '+') || host.Contains("..", StringComparison.Ordinal))
        {
            return false;
        }

        return (host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && host.Length > 6)
            || host[(dot + 1)..] is "com" or "org" or "net" or "edu" or "gov" or "mil" or "info" or "biz" or "tv"
                or "COM" or "ORG" or "NET" or "EDU" or "GOV"
            || host.EndsWith(".co.uk", StringComparison.Ordinal) || host.EndsWith(".com.au", StringComparison.Ordinal);
    }

    private readonly int HostEnd(int at)
    {
        while (at < _end && (char.IsAsciiLetterOrDigit(_text[at]) || _text[at] is '.' or '-' or '_'))
        {
            at++;
        }

        return TrimAddress(at);
    }

    private readonly int PathEnd(int at)
    {
        while (at < _end && !CharTraits.IsSpace(_text[at]) && !AddressBreaks.Contains(_text[at]))
        {
            at++;
        }

        return TrimAddress(at);
    }

    /// <summary>Leaves the punctuation of the sentence behind the address outside.</summary>
    private readonly int TrimAddress(int end)
    {
        while (end > _at + 1 && _text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' or ')' or ']' or '-')
        {
            end--;
        }

        return end;
    }

    /// <summary>Whether a handle or tag begins: letters behind "@" or "#", which itself stands behind no word.</summary>
    private readonly bool IsTagAt(int at) =>
        IsLetterAt(at) && (_at == 0 || _spaced || !CharTraits.IsInner(_text[_at - 1]));

    private readonly int TagEnd(int at)
    {
        while (at < _end && CharTraits.IsInner(_text[at]))
        {
            at++;
        }

        return at;
    }
}
