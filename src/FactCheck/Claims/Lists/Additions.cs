namespace FactCheck.Claims.Lists;

/// <summary>Members that a phrase at the head of the sentence adds to the enumeration behind it: "Besides Tokyo, she visited Osaka, Kobe and Nara".</summary>
internal static class Additions
{
    /// <summary>The run with what is added to it in front; the run itself where nothing is.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="items">All that could be members, in the order of the text.</param>
    /// <param name="run">Some of them that stand one behind the other.</param>
    public static List<ListItem> AddTo(SentenceView sentence, List<ListItem> items, List<ListItem> run)
    {
        var end = sentence.Language.Entities.Lists.Additions.Match(sentence.Lowers, 0, out _);
        if (end == 0)
        {
            return run;
        }

        var added = new List<ListItem>();
        foreach (var item in items)
        {
            if (item.First != end || item.Type != run[0].Type || item.End > run[0].First)
            {
                continue;
            }

            added.Add(item);
            end = item.End + ListScanner.SeparatorAt(sentence, item.End);
        }

        // What it is added to stands behind the comma that closes the phrase.
        return added.Count > 0 && sentence.Word(added[^1].End) == "," && end <= run[0].First ? [.. added, .. run] : run;
    }
}
