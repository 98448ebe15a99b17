namespace FactCheck.Claims.Lists;

/// <summary>Joins members that stand one behind the other, with commas and "and" between them.</summary>
internal static class ListScanner
{
    /// <summary>How many tokens at <paramref name="at"/> separate two members: "," "and" ", and" ";" ", as well as"; 0 for none.</summary>
    public static int SeparatorAt(SentenceView sentence, int at)
    {
        var lists = sentence.Language.Entities.Lists;
        var count = sentence.Word(at) is "," or ";" ? 1 : 0;
        count += lists.Joins.Contains(sentence.Lower(at + count)) ? 1 : 0;
        if ((count == 0 || sentence.Word(at) == ",") && lists.LongJoins.Match(sentence.Lowers, at + Math.Min(count, 1), out _) is > 0 and var length)
        {
            return Math.Min(count, 1) + length;
        }

        return count == 0 ? 0
            : lists.Tails.Match(sentence.Lowers, at + count, out _) > 0 ? 0 : count;
    }

    /// <summary>The same for the tokens that end before <paramref name="end"/>.</summary>
    public static int SeparatorBefore(SentenceView sentence, int end)
    {
        var count = sentence.Language.Entities.Lists.Joins.Contains(sentence.Lower(end - 1)) ? 1 : 0;
        return count + (sentence.Word(end - 1 - count) is "," or ";" ? 1 : 0);
    }

    /// <summary>Runs of members of one type, each with two members or more.</summary>
    public static IEnumerable<List<ListItem>> Runs(SentenceView sentence, List<ListItem> items) => items.Count < 2 ? [] : Cut(sentence, items);

    private static IEnumerable<List<ListItem>> Cut(SentenceView sentence, List<ListItem> items)
    {
        var run = new List<ListItem>();
        foreach (var item in items)
        {
            if (run.Count > 0 && (run[^1].Type != item.Type || !Follows(sentence, run[^1].End, item.First)))
            {
                if (run.Count > 1)
                {
                    yield return run;
                }

                run = [];
            }

            run.Add(item);
        }

        if (run.Count > 1)
        {
            yield return run;
        }
    }

    private static bool Follows(SentenceView sentence, int end, int first)
    {
        var separator = SeparatorAt(sentence, end);
        return separator > 0 && end + separator == first;
    }
}
