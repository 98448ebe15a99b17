using FactCheck.Languages;

namespace FactCheck.Claims.Quotes;

/// <summary>A word that stands for another; null where there is none on that side.</summary>
internal readonly record struct WordChange(string? Left, string? Right);

/// <summary>The best local alignment of two rows of words: a point for each shared word, one off for each that differs.</summary>
internal sealed class WordAlignment
{
    private readonly List<string> _sharedWords = [];

    /// <summary>How many words the two share.</summary>
    public int Shared => _sharedWords.Count;

    /// <summary>What differs between the first and the last shared word.</summary>
    public List<WordChange> Changes { get; } = [];

    /// <summary>The words before the first shared one, on either side.</summary>
    public (string[] Left, string[] Right) Heads { get; private set; } = ([], []);

    /// <summary>How many of the shared words say something.</summary>
    public int Content(QuoteLexicon lexicon) => _sharedWords.Count(word => !lexicon.Light.Contains(word) && !lexicon.Negations.Contains(word));

    /// <summary>Aligns the rows; the cost is the product of their lengths.</summary>
    public static WordAlignment Best(string[] left, string[] right)
    {
        var scores = new int[left.Length + 1, right.Length + 1];
        var (bestRow, bestColumn) = (0, 0);
        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
            {
                var step = left[i - 1] == right[j - 1] ? 1 : -1;
                scores[i, j] = Math.Max(Math.Max(0, scores[i - 1, j - 1] + step), Math.Max(scores[i - 1, j], scores[i, j - 1]) - 1);
                (bestRow, bestColumn) = scores[i, j] > scores[bestRow, bestColumn] ? (i, j) : (bestRow, bestColumn);
            }
        }

        return Trace(left, right, scores, bestRow, bestColumn);
    }

    private static WordAlignment Trace(string[] left, string[] right, int[,] scores, int i, int j)
    {
        var alignment = new WordAlignment();
        while (i > 0 && j > 0 && scores[i, j] > 0)
        {
            if (left[i - 1] == right[j - 1])
            {
                alignment._sharedWords.Add(left[--i]);
                j--;
            }
            else if (scores[i, j] == scores[i - 1, j - 1] - 1)
            {
                alignment.Changes.Add(new(left[--i], right[--j]));
            }
            else if (scores[i, j] == scores[i - 1, j] - 1)
            {
                alignment.Changes.Add(new(left[--i], null));
            }
            else
            {
                alignment.Changes.Add(new(null, right[--j]));
            }
        }

        alignment.Heads = (left[..i], right[..j]);
        return alignment;
    }
}
