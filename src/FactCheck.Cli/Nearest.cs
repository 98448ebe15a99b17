namespace FactCheck.Cli;

/// <summary>Guesses what a mistyped word was meant to be.</summary>
internal static class Nearest
{
    /// <summary>"; did you mean 'check'?", or the list of choices where none is near; a long list has <paramref name="otherwise"/> instead.</summary>
    public static string Hint(string word, IEnumerable<string> choices, string? otherwise = null)
    {
        var all = choices.ToArray();
        var best = all.Select(choice => (choice, distance: Distance(word, choice))).DefaultIfEmpty(("", int.MaxValue)).MinBy(pair => pair.Item2);
        return best.Item2 <= Math.Max(1, word.Length / 3) ? $"; did you mean '{best.Item1}'?" : $"; {otherwise ?? "there are " + string.Join(", ", all)}";
    }

    /// <summary>Edits to turn one word into the other, a swap of neighbours counted once (optimal string alignment).</summary>
    internal static int Distance(string left, string right)
    {
        var rows = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    rows[i, j] = i + j;
                    continue;
                }

                var same = left[i - 1] == right[j - 1] ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + same);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[left.Length, right.Length];
    }
}
