namespace FactCheck.Training;

/// <summary>Makes trees projective: an arc that others cross is lifted to the head's head (Nivre and Nilsson 2005), the shortest first.</summary>
internal static class Projectivity
{
    /// <summary>Heads of which no two arcs cross. Heads count from 0, the root's is -1.</summary>
    public static int[] Projective(int[] heads)
    {
        var lifted = (int[])heads.Clone();
        while (Crossed(lifted) is { } word)
        {
            lifted[word] = lifted[lifted[word]];
        }

        return lifted;
    }

    private static int? Crossed(int[] heads)
    {
        int? shortest = null;
        for (var word = 0; word < heads.Length; word++)
        {
            if (heads[word] >= 0 && !Covers(heads, word) && (shortest is not { } other || Math.Abs(heads[word] - word) < Math.Abs(heads[other] - other)))
            {
                shortest = word;
            }
        }

        return shortest;
    }

    /// <summary>Whether the head of a word governs everything between the two.</summary>
    private static bool Covers(int[] heads, int word)
    {
        for (var between = Math.Min(word, heads[word]) + 1; between < Math.Max(word, heads[word]); between++)
        {
            var above = between;
            while (above >= 0 && above != heads[word])
            {
                above = heads[above];
            }

            if (above < 0)
            {
                return false;
            }
        }

        return true;
    }
}
