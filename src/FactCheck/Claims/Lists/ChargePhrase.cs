using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Claims.Lists;

/// <summary>Reads what somebody is charged with: "aggravated assault with a deadly weapon".</summary>
internal static class ChargePhrase
{
    /// <summary>Nothing longer is an offence.</summary>
    private const int Longest = 30;

    /// <summary>The token behind the phrase that begins at <paramref name="at"/>; the same token where none does.</summary>
    public static int EndOf(SentenceView sentence, int at)
    {
        var cues = sentence.Language.Entities;
        var limit = Math.Min(sentence.Count, at + Longest);
        while (at < limit)
        {
            var lower = sentence.Lower(at);
            var isWord = sentence[at].Kind is TokenKind.Word or TokenKind.Number || lower is "-" or "/";
            if (!isWord || (cues.Lists.Joins.Contains(lower) && !sentence.Is(at, GrammarWord.Or)) || cues.Lists.Ends.Contains(lower) || cues.Cues.Calendar.Contains(lower))
            {
                break;
            }

            at++;
        }

        return at;
    }

    /// <summary>The words between two tokens in lower case.</summary>
    public static string Normal(SentenceView sentence, int first, int end) =>
        string.Join(' ', sentence.Lowers[first..end].ToArray()).Replace(" - ", "-", StringComparison.Ordinal);

    /// <summary>The offence alone, the same however it is written: "first degree murder", without what the case is about ("in connection with", "against a minor").</summary>
    public static string Offence(SentenceView sentence, int first, int end)
    {
        var lists = sentence.Language.Entities.Lists;
        var last = first;
        while (last < end && lists.Cases.Match(sentence.Lowers, last, out _) == 0)
        {
            last++;
        }

        return Normal(sentence, first, last).Replace('-', ' ');
    }
}
