using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Claims.Dates;

/// <summary>Which way a clause looks: the nearest verb before the date decides, else the first one behind it.</summary>
internal static class OutlookReader
{
    private const int Reach = 16;
    private const int ConditionReach = 8;
    private const int CausativeReach = 5;

    public static Outlook Read(DateTokens tokens, int first, int end)
    {
        if (IsBehind(tokens, first, DateWordClass.AheadPrep))
        {
            return Outlook.Ahead;
        }

        var outlook = Before(tokens, first, out var start);
        if (outlook == Outlook.Open && !tokens.Sentence.Is(end, GrammarWord.Genitive))
        {
            outlook = Behind(tokens, end, isOpening: first - start <= 1 && !tokens.Is(first - 1, DateWordClass.Article));
        }

        return outlook == Outlook.Open && IsBehind(tokens, first, DateWordClass.Deadline) ? Outlook.Ahead : outlook;
    }

    // "As soon as Friday", "until the end of May".
    private static bool IsBehind(DateTokens tokens, int first, DateWordClass kind)
    {
        for (var i = Math.Max(0, first - 4); i < first; i++)
        {
            if (tokens.Find(i, kind, out var behind) is not null && (behind == first || (behind == first - 1 && tokens.Is(behind, DateWordClass.The))))
            {
                return true;
            }
        }

        return false;
    }

    private static Outlook Before(DateTokens tokens, int first, out int start)
    {
        var isPast = false;
        start = first;
        for (var i = first - 1; i >= Math.Max(0, first - Reach) && !IsBoundary(tokens, i); i--)
        {
            start = i;
            if (IsAhead(tokens, i))
            {
                return tokens.Find(i, DateWordClass.Back, out var behind) is not null && behind > i + 1 ? Outlook.Back : Outlook.Ahead;
            }

            if (IsSummons(tokens, i, first) || (isPast && IsCondition(tokens, i)))
            {
                return Outlook.Ahead;
            }

            if (isPast && !tokens.Is(i, DateWordClass.Auxiliary))
            {
                return Outlook.Back;
            }

            isPast |= IsPast(tokens, i) && !IsCausative(tokens, i);
        }

        return isPast ? Outlook.Back : Outlook.Open;
    }

    // "To have the bullet removed on Friday": what is to be done, not what was.
    private static bool IsCausative(DateTokens tokens, int past)
    {
        for (var i = past - 2; i > 0 && i >= past - CausativeReach; i--)
        {
            if (tokens.Is(i, DateWordClass.Auxiliary))
            {
                return tokens.Is(i - 1, DateWordClass.To);
            }
        }

        return false;
    }

    // "Called to a meeting on Friday": the verb is past, the meeting is not.
    private static bool IsSummons(DateTokens tokens, int verb, int first)
    {
        if (!tokens.Is(verb, DateWordClass.Summon))
        {
            return false;
        }

        var isTo = false;
        for (var i = verb + 1; i < first; i++)
        {
            if (isTo && tokens.Is(i, DateWordClass.Gathering))
            {
                return true;
            }

            isTo |= tokens.Is(i, DateWordClass.To);
        }

        return false;
    }

    // "When the sale is completed in May": a present behind a word for a time or a condition.
    private static bool IsCondition(DateTokens tokens, int copula)
    {
        for (var i = copula - 1; tokens.Is(copula, DateWordClass.AheadPrep) && i >= Math.Max(0, copula - ConditionReach); i--)
        {
            if (tokens.Is(i, DateWordClass.Temporal))
            {
                return true;
            }

            if (IsBoundary(tokens, i))
            {
                break;
            }
        }

        return false;
    }

    // "Friday will ..."; where the date opens its clause, the first verb behind it: "On Friday, the court will ...".
    private static Outlook Behind(DateTokens tokens, int end, bool isOpening)
    {
        var start = end + (tokens.IsMark(end, ',') ? 1 : 0);
        for (var i = start; i < Math.Min(tokens.Count, isOpening ? end + Reach : end + 1) && (i == start || !IsBoundary(tokens, i)); i++)
        {
            if (IsAhead(tokens, i))
            {
                return tokens.Find(i, DateWordClass.Back, out var behind) is not null && behind > i + 1 ? Outlook.Back : Outlook.Ahead;
            }

            if (IsPast(tokens, i))
            {
                return Outlook.Back;
            }
        }

        return Outlook.Open;
    }

    private static bool IsAhead(DateTokens tokens, int i) =>
        (tokens.Find(i, DateWordClass.Ahead, out _) is not null && !(tokens.Is(i, DateWordClass.Month) && tokens.IsCapitalised(i)))
        || (tokens.Sentence.Sentence.Kind == BlockKind.Headline ? tokens.Sentence.Is(i, GrammarWord.To) : tokens.Find(i, DateWordClass.Scheduled, out _) is not null);

    private static bool IsPast(DateTokens tokens, int i) =>
        tokens.Is(i, DateWordClass.Back)
        || (tokens.Sentence.Word(i) is { Length: > 4 } word && tokens.Sentence.Language.Endings.Has(word, WordEnding.Past) && !tokens.IsCapitalised(i));

    // "And" inside a name ("Oversight and Reform Committee") or between nouns ("heads of state and government") begins no clause.
    private static bool JoinsNouns(DateTokens tokens, int and) =>
        (tokens.IsCapitalised(and - 1) && tokens.IsCapitalised(and + 1))
        || (and > 0 && and + 1 < tokens.Count
            && tokens.Sentence.Tags[and - 1].Universal == UniversalTag.Noun && tokens.Sentence.Tags[and + 1].Universal == UniversalTag.Noun);

    private static bool IsBoundary(DateTokens tokens, int i) =>
        (tokens.Is(i, DateWordClass.Clause) && !(tokens.Is(i, DateWordClass.And) && JoinsNouns(tokens, i)))
        || tokens.Sentence.Word(i) is [',' or ';' or ':' or '(' or ')' or '"' or '–' or '—', ..] or "--";
}
