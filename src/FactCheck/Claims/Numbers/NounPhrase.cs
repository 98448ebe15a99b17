using FactCheck.Text;

namespace FactCheck.Claims.Numbers;

/// <summary>The noun phrase behind a number, read without parts of speech: words up to one that can not be inside a noun phrase.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Head">The token of its head noun.</param>
internal readonly record struct NounPhrase(int First, int Head)
{
    private const int Longest = 7;

    /// <summary>The token behind the head.</summary>
    public int End => Head + 1;

    /// <summary>Reads the phrase of a number above one: its head is the last of the first nouns in the plural.</summary>
    public static bool TryPlural(SentenceView sentence, int at, out NounPhrase phrase)
    {
        var nouns = sentence.Language.Nouns;
        phrase = default;
        for (var i = at; i < at + Longest && IsInside(sentence, i); i++)
        {
            if (!nouns.IsPlural(sentence.Lower(i)))
            {
                continue;
            }

            // "sports clubs", but not "trains passes": the last of a row of plurals that no verb interrupts.
            var head = i;
            if (IsInside(sentence, i + 1) && nouns.IsPlural(sentence.Lower(i + 1)) && !IsCapitalised(sentence, i + 1))
            {
                head = i + 1;
            }

            phrase = new(at, head);
            return true;
        }

        return false;
    }

    /// <summary>Reads a phrase in the singular: the last word before one that ends it.</summary>
    public static bool TrySingular(SentenceView sentence, int at, out NounPhrase phrase)
    {
        var head = -1;
        for (var i = at; i < at + Longest && IsInside(sentence, i); i++)
        {
            var lower = sentence.Lower(i);
            if (head >= 0 && IsVerbal(lower))
            {
                break;
            }

            if (sentence[i].Kind == TokenKind.Word)
            {
                head = i;
            }

            if (sentence.Language.Nouns.IsPlural(lower) && !(IsInside(sentence, i + 1) && sentence.Language.Nouns.IsPlural(sentence.Lower(i + 1))))
            {
                break;
            }
        }

        phrase = new(at, head);
        return head >= 0;
    }

    private static bool IsVerbal(string lower) =>
        lower.Length > 4 && (lower.EndsWith("ed", StringComparison.Ordinal) || lower.EndsWith("ing", StringComparison.Ordinal));

    private static bool IsCapitalised(SentenceView sentence, int at) => char.IsUpper(sentence.Word(at)[0]);

    private static bool IsInside(SentenceView sentence, int at)
    {
        if (sentence.IsTaken(at))
        {
            return false;
        }

        var token = sentence[at];
        if (token.Kind == TokenKind.Punctuation)
        {
            return NumberParser.IsJoint(sentence, at);
        }

        return token.Kind == TokenKind.Number || (token.Kind == TokenKind.Word && !sentence.Language.Nouns.IsStop(sentence.Lower(at)));
    }
}
