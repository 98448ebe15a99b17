using FactCheck.Languages;

namespace FactCheck.Claims.Dates;

/// <summary>A sentence as the date grammar sees it: each token's date word or phrase, and its number. Indexes beyond the ends are harmless.</summary>
internal sealed class DateTokens
{
    private readonly DateWord?[] _words;
    private readonly DateWord?[] _phrases;
    private readonly byte[] _phraseLengths;

    public DateTokens(SentenceView sentence, DateLexicon lexicon)
    {
        Sentence = sentence;
        _words = new DateWord?[sentence.Count];
        _phrases = new DateWord?[sentence.Count];
        _phraseLengths = new byte[sentence.Count];
        for (var i = 0; i < sentence.Count; i++)
        {
            if (!sentence.Can(i, WordUse.DatePart))
            {
                continue;
            }

            _words[i] = lexicon.Find(sentence.Lower(i));
            foreach (var (phrase, word) in lexicon.PhrasesFrom(sentence.Lower(i)))
            {
                if (MatchLength(phrase, i) is > 0 and var length)
                {
                    (_phrases[i], _phraseLengths[i]) = (word, (byte)length);
                    break;
                }
            }
        }
    }

    public SentenceView Sentence { get; }

    public int Count => _words.Length;

    /// <summary>Whether a date can begin at <paramref name="i"/>: with a word that can, or with anything that holds a digit.</summary>
    public bool CanStart(int i) =>
        _words[i]?.CanStart == true || _phrases[i]?.CanStart == true || Sentence.Word(i).AsSpan().ContainsAnyInRange('0', '9');

    /// <summary>Whether token <paramref name="i"/> alone has that class.</summary>
    public bool Is(int i, DateWordClass kind) => (uint)i < (uint)Count && _words[i] is { } word && word.Is(kind);

    /// <summary>The value of token <paramref name="i"/> alone in that class.</summary>
    public int Value(int i, DateWordClass kind) => _words[i]!.Value(kind);

    /// <summary>The longest phrase or else the word of that class at <paramref name="i"/>; its end is behind its last token.</summary>
    public DateWord? Find(int i, DateWordClass kind, out int end)
    {
        end = i;
        if ((uint)i >= (uint)Count)
        {
            return null;
        }

        if (_phrases[i] is { } phrase && phrase.Is(kind))
        {
            end = i + _phraseLengths[i];
            return phrase;
        }

        if (_words[i] is not { } word || !word.Is(kind))
        {
            return null;
        }

        end = i + 1;
        return word;
    }

    /// <summary>The same, as a test that moves <paramref name="i"/> behind it.</summary>
    public bool Skip(ref int i, DateWordClass kind)
    {
        var found = Find(i, kind, out var end) is not null;
        i = found ? end : i;
        return found;
    }

    /// <summary>Moves behind a punctuation mark.</summary>
    public bool Skip(ref int i, char mark)
    {
        var found = IsMark(i, mark);
        i += found ? 1 : 0;
        return found;
    }

    public bool IsMark(int i, char mark) => Sentence.Lower(i) is [var only] && only == mark;

    /// <summary>Whether token <paramref name="i"/> is written onto the one before it.</summary>
    public bool IsGlued(int i) => i > 0 && i < Count && !Sentence[i].SpaceBefore;

    public bool IsCapitalised(int i) => Sentence.Word(i) is [var first, ..] && char.IsUpper(first);

    public bool IsWord(int i) => Sentence.Word(i) is [var first, ..] && char.IsLetter(first);

    /// <summary>The value of a token of one to four digits, with how many they are; -1 for any other token.</summary>
    public int Digits(int i, out int length)
    {
        var word = Sentence.Word(i);
        length = word.Length;
        return length is > 0 and <= 4 && DateText.Number(word) is var value ? value : -1;
    }

    private int MatchLength(string phrase, int first)
    {
        var at = 0;
        for (var i = first; i < Count; i++)
        {
            at += phrase[at] == ' ' ? 1 : 0;
            if (!phrase.AsSpan(at).StartsWith(Sentence.Lower(i), StringComparison.Ordinal) || Sentence.Lower(i).Length == 0)
            {
                return 0;
            }

            at += Sentence.Lower(i).Length;
            if (at == phrase.Length)
            {
                return i + 1 - first;
            }
        }

        return 0;
    }
}
