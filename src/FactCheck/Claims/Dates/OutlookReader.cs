using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Claims.Dates;

/// <summary>Which way a clause looks: the nearest verb before the date decides, else the first one behind it.</summary>
internal static class OutlookReader
{
    private const int Reach = 16;

    public static Outlook Read(DateTokens tokens, int first, int end)
    {
        for (var i = Math.Max(0, first - 4); i < first; i++)
        {
            if (tokens.Find(i, DateWordClass.AheadPrep, out var behind) is not null && (behind == first || (behind == first - 1 && tokens.Is(behind, DateWordClass.The))))
            {
                return Outlook.Ahead;
            }
        }

        var outlook = Before(tokens, first);
        return outlook != Outlook.Open ? outlook : Behind(tokens, end);
    }

    private static Outlook Before(DateTokens tokens, int first)
    {
        var isPast = false;
        for (var i = first - 1; i >= Math.Max(0, first - Reach) && !IsBoundary(tokens, i); i--)
        {
            if (IsAhead(tokens, i))
            {
                return Outlook.Ahead;
            }

            if (isPast && !tokens.Is(i, DateWordClass.Auxiliary))
            {
                return Outlook.Back;
            }

            isPast |= IsPast(tokens, i);
        }

        return isPast ? Outlook.Back : Outlook.Open;
    }

    private static Outlook Behind(DateTokens tokens, int end)
    {
        var start = end + (tokens.IsMark(end, ',') ? 1 : 0);
        for (var i = start; i < Math.Min(tokens.Count, end + Reach) && (i == start || !IsBoundary(tokens, i)); i++)
        {
            if (IsAhead(tokens, i))
            {
                return Outlook.Ahead;
            }

            if (IsPast(tokens, i))
            {
                return Outlook.Back;
            }
        }

        return Outlook.Open;
    }

    private static bool IsAhead(DateTokens tokens, int i) =>
        (tokens.Is(i, DateWordClass.Ahead) && !(tokens.Is(i, DateWordClass.Month) && tokens.IsCapitalised(i)))
        || (tokens.Sentence.Sentence.Kind == BlockKind.Headline && tokens.Sentence.Lower(i) == "to");

    private static bool IsPast(DateTokens tokens, int i) =>
        tokens.Is(i, DateWordClass.Back)
        || (tokens.Sentence.Word(i) is { Length: > 4 } word && word.EndsWith("ed", StringComparison.Ordinal) && !tokens.IsCapitalised(i));

    private static bool IsBoundary(DateTokens tokens, int i) =>
        tokens.Is(i, DateWordClass.Clause) || tokens.Sentence.Word(i) is [',' or ';' or ':' or '(' or ')' or '"' or '–' or '—', ..] or "--";
}
