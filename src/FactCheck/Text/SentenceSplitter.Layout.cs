namespace FactCheck.Text;

/// <summary>Sentences that end without a full stop: where mails and web pages lost their line breaks.</summary>
internal ref partial struct SentenceSplitter
{
    private const int ShortestRule = 5;
    private const int LongestGreeting = 6;

    /// <summary>Whether a new sentence begins with token <paramref name="i"/> though nothing before it says so by itself. The one before began with
    /// <paramref name="first"/>.</summary>
    private readonly bool Begins(int first, int i) =>
        (IsRule(i - 1) && _tokens[i].SpaceBefore) || (IsWebAddress(i) && IsWebAddress(i - 1)) || BeginsWithStamp(i) || (IsCapitalized(i) && (FollowsStamp(i) || FollowsGreeting(first, i)));

    /// <summary>A row of one mark, drawn across the page.</summary>
    private readonly bool IsRule(int i) => _tokens[i].Length >= ShortestRule && First(i) is '*' or '=' or '_' or '-' or '~' or '#' && Text(i).TrimEnd(First(i)).IsEmpty;

    private readonly bool IsWebAddress(int i) => _tokens[i].Kind == TokenKind.Address && Text(i).Contains("://", StringComparison.Ordinal);

    /// <summary>"Ann Adams || 03/27/2001 09:11 AM": when a message was written, behind who wrote it.</summary>
    private readonly bool BeginsWithStamp(int i) => IsStamp(i) && (IsCapitalized(i - 1) || First(i - 1) is '>' or ']');

    /// <summary>"03/27/2001 09:11 AM || We met": the message itself.</summary>
    private readonly bool FollowsStamp(int i) => !IsHalfOfDay(i) && ((i > 1 && IsStamp(i - 2)) || (i > 2 && IsHalfOfDay(i - 1) && IsStamp(i - 3)));

    /// <summary>"AM", "PM": two capitals behind a clock time.</summary>
    private readonly bool IsHalfOfDay(int i) => _tokens[i].Length == 2 && IsCapitalized(i) && char.IsUpper(_text[_tokens[i].End - 1]);

    /// <summary>A date in numbers with a clock time.</summary>
    private readonly bool IsStamp(int i) => i + 1 < _tokens.Length && _tokens[i].Kind == TokenKind.Number && _tokens[i + 1].Kind == TokenKind.Number
        && Text(i).Count('/') == 2 && Text(i + 1).Contains(':');

    /// <summary>"Kind regards, || Ann", "Dear all, || we met": the first or last words of a letter are a sentence by themselves.</summary>
    private readonly bool FollowsGreeting(int first, int i) =>
        i - first is > 1 and <= LongestGreeting && First(i - 1) is ',' or ':' or '-' or '–' && (_words.IsGreeting(Text(first)) || _words.IsClosing(Text(i - 2)));
}
