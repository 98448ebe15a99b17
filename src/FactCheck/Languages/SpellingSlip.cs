namespace FactCheck.Languages;

/// <summary>Slips of the pen: two words that differ in one letter left out, added or changed, or in two neighbours swapped (Damerau 1964).</summary>
public static class SpellingSlip
{
    /// <summary>Whether <paramref name="a"/> and <paramref name="b"/> differ by exactly one slip.</summary>
    public static bool IsOne(string a, string b)
    {
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        var start = 0;
        while (start < shorter.Length && shorter[start] == longer[start])
        {
            start++;
        }

        if (shorter.Length < longer.Length)
        {
            return shorter.AsSpan(start).SequenceEqual(longer.AsSpan(start + 1));
        }

        if (start == shorter.Length)
        {
            return false;
        }

        return shorter.AsSpan(start + 1).SequenceEqual(longer.AsSpan(start + 1))
            || (start + 1 < shorter.Length && shorter[start] == longer[start + 1] && shorter[start + 1] == longer[start]
                && shorter.AsSpan(start + 2).SequenceEqual(longer.AsSpan(start + 2)));
    }
}
