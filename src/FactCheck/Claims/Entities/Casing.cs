using FactCheck.Languages;
using FactCheck.Languages.Models;
using FactCheck.Text;

namespace FactCheck.Claims.Entities;

/// <summary>How the words of a sentence are capitalised, and what that is worth.</summary>
internal sealed class Casing
{
    private readonly SentenceView _sentence;
    private readonly NameLexicon _names;

    public Casing(SentenceView sentence)
    {
        _sentence = sentence;
        _names = sentence.Language.Entities.Names;
        var (capital, lower) = (0, 0);
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].Kind == TokenKind.Word && sentence.Word(i).Length > 2 && !sentence.Is(i, EntityFlags.Function))
            {
                _ = IsCapital(i) ? capital++ : lower++;
            }
        }

        IsTitle = capital >= 4 && lower * 4 <= capital && sentence.Word(sentence.Count - 1) is not (".");
    }

    /// <summary>Whether nearly every word has a capital, so that a capital says nothing.</summary>
    public bool IsTitle { get; }

    /// <summary>Whether the token is a word with a capital first letter.</summary>
    public bool IsCapital(int i) => _sentence[i].Kind == TokenKind.Word && (char.IsUpper(_sentence.Word(i)[0]) || GlueAt(i) > 0);

    /// <summary>Where a given name begins inside the token that a lost space or line break has glued to the word before it ("TimesIsaac Duran"); else 0.</summary>
    public int GlueAt(int i)
    {
        if (!_sentence.Can(i, WordUse.InnerCapital))
        {
            return 0;
        }

        var word = _sentence.Word(i);
        for (var at = word.Length - 3; at >= 3; at--)
        {
            if (char.IsUpper(word[at]) && char.IsLower(word[at - 1]) && char.IsLower(word[at + 1]))
            {
                return i + 1 < _sentence.Count && _sentence.Word(i + 1) is { Length: > 0 } next && char.IsUpper(next[0])
                    && !_names.IsPrefix(word[..at]) && _names.IsGiven(word[at..]) ? at : 0;
            }
        }

        return 0;
    }

    /// <summary>Whether the token is a word of capitals only, of two letters or more.</summary>
    public bool IsAllCaps(int i)
    {
        var word = _sentence.Word(i);
        var letters = 0;
        foreach (var c in word)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            letters += char.IsUpper(c) ? 1 : 0;
        }

        return letters >= 2;
    }

    /// <summary>Whether the token is an initial: "J.", "J", "J.D.", "J.R.R.".</summary>
    public bool IsInitial(int i)
    {
        var word = _sentence.Word(i);
        return word is [>= 'A' and <= 'Z'] or [>= 'A' and <= 'Z', '.'] or [>= 'A' and <= 'Z', '.', >= 'A' and <= 'Z', '.']
            or [>= 'A' and <= 'Z', '.', >= 'A' and <= 'Z', '.', >= 'A' and <= 'Z', '.'];
    }

    /// <summary>Whether the token begins the sentence, or a quotation, clause or headline part inside it.</summary>
    public bool IsStart(int i) => i == 0 || _sentence.Word(i - 1) is "\"" or ":" or "(" or "[" or "|" or "•" or "--" or "—" or "–" or "'" or "*" or ";" or "..." or "?" or "!" or ".";

    /// <summary>Whether a capital at <paramref name="i"/> is owed to the place and not to the word.</summary>
    public bool IsOwed(int i) => (IsTitle || (IsStart(i) && !(IsAllCaps(i) && i == 0 && _sentence.Word(i).Length > 3))) && _sentence.Is(i, EntityFlags.Common);

    /// <summary>Whether tokens <paramref name="i"/> and the one before it are written together.</summary>
    public bool IsTight(int i) => i < _sentence.Count && !_sentence[i].SpaceBefore;
}
