using FactCheck.Languages;

namespace FactCheck.Claims.Lists;

/// <summary>Finds enumerations of charges, noun phrases behind "charged with", "counts of" and the like, and of what follows a colon.</summary>
internal sealed class ChargeFinder(SentenceView sentence)
{
    private const int LongestMember = 9;

    /// <summary>The enumerations. Those behind a colon count only with a stated number.</summary>
    public IEnumerable<List<ListItem>> Find()
    {
        var lists = sentence.Language.Entities.Lists;
        for (var i = 0; i < sentence.Count; i++)
        {
            var count = lists.Introductions.Match(sentence.Lowers, i, out _);
            count = count == 0 && lists.Pleas.Contains(sentence.Lower(i)) ? BehindDate(i) : count;
            var isColon = sentence.Word(i) == ":";
            if (count == 0 && !isColon)
            {
                continue;
            }

            // Behind a colon only where a number announces the members: "three measures: ...".
            var run = MembersFrom(i + Math.Max(1, count));
            if (run.Count > 2 || (isColon && run.Count > 1))
            {
                yield return run;
                i = run[^1].End - 1;
            }
        }
    }

    /// <summary>Tokens up to the "to" of "guilty in April to"; 0 where none follows soon.</summary>
    private int BehindDate(int at)
    {
        for (var i = at + 1; i < Math.Min(sentence.Count, at + 6); i++)
        {
            if (sentence.Is(i, GrammarWord.To))
            {
                return i + 1 - at;
            }
        }

        return 0;
    }

    /// <summary>Members separated by commas; the one behind "and" is the last. Empty where none is.</summary>
    private List<ListItem> MembersFrom(int at)
    {
        var lists = sentence.Language.Entities.Lists;
        var run = new List<ListItem>();
        while (true)
        {
            var isLast = run.Count > 0 && lists.Joins.Contains(sentence.Lower(at - 1));
            var end = ChargePhrase.EndOf(sentence, at);
            if (end == at || end - at > LongestMember)
            {
                return [];
            }

            // "several crimes, including battery": the list begins behind the word.
            if (lists.Openers.Contains(sentence.Lower(at)))
            {
                run.Clear();
                at++;
            }

            run.Add(new ListItem(at, end, at, end, Normal(at, end), "other"));
            if (isLast)
            {
                return run;
            }

            var separator = ListScanner.SeparatorAt(sentence, end);
            if (separator == 0)
            {
                return [];
            }

            at = end + separator;
        }
    }

    private string Normal(int first, int end)
    {
        var lists = sentence.Language.Entities.Lists;
        first += sentence.Is(first, GrammarWord.The | GrammarWord.Article | GrammarWord.One) || lists.Count(sentence.Lower(first)) > 0 ? 1 : 0;
        first += lists.Counters.Contains(sentence.Lower(first)) && sentence.Is(first + 1, GrammarWord.Of) && first + 2 < end ? 2 : 0;
        return ChargePhrase.Normal(sentence, first, end);
    }
}
