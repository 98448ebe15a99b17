namespace FactCheck.Claims.Names;

/// <summary>
/// How far a slip of the pen must go from one word to the other, in tenths of an ordinary wrong letter: Damerau-Levenshtein (optimal string
/// alignment; Damerau 1964, Levenshtein 1966) with the slips that typists make (doubled, dropped and swapped letters, neighbours on the keyboard,
/// vowels and sounds confused) cheaper than others.
/// </summary>
internal static class SlipDistance
{
    /// <summary>What is too far to be a slip.</summary>
    public const int TooFar = 255;

    private const int Ordinary = 10;
    private const int OneSlip = 12;
    private const int MostLetters = 32;
    private const int MostLengthDifference = 3;

    private static readonly byte[] s_substitutions = Substitutions();

    /// <summary>The distance of two words in plain lower case; <see cref="TooFar"/> for words that are no slip of each other.</summary>
    public static int Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length > MostLetters || right.Length > MostLetters || Math.Abs(left.Length - right.Length) > MostLengthDifference)
        {
            return TooFar;
        }

        var distance = Align(left, right);
        return distance <= Limit(Math.Max(left.Length, right.Length)) ? distance : TooFar;
    }

    /// <summary>Whether the words, in plain lower case, differ by about one wrong letter.</summary>
    public static bool IsOneSlip(string left, string right) => left != right && Between(left, right) <= OneSlip;

    /// <summary>The farthest that a slip in a word of so many letters goes.</summary>
    private static int Limit(int letters) => letters switch
    {
        < 2 => 0,
        < 4 => 11,
        < 6 => 18,
        _ => 22,
    };

    private static int Align(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var width = right.Length + 1;
        Span<int> table = stackalloc int[3 * (MostLetters + 1)];
        var before = table[..width];
        var above = table.Slice(MostLetters + 1, width);
        var row = table.Slice(2 * (MostLetters + 1), width);
        for (var j = 1; j < width; j++)
        {
            above[j] = above[j - 1] + Insertion(right, j - 1);
        }

        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = above[0] + Insertion(left, i - 1);
            for (var j = 1; j < width; j++)
            {
                var best = above[j - 1] + Substitution(left, i - 1, right, j - 1);
                best = Math.Min(best, above[j] + Insertion(left, i - 1));
                best = Math.Min(best, row[j - 1] + Insertion(right, j - 1));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1] && left[i - 1] != left[i - 2])
                {
                    best = Math.Min(best, before[j - 2] + 6 + (i == 2 ? 2 : 0));
                }

                row[j] = best;
            }

            var spare = before;
            before = above;
            above = row;
            row = spare;
        }

        return above[^1];
    }

    private static int Insertion(ReadOnlySpan<char> word, int at)
    {
        var letter = word[at];
        if (at > 0 && word[at - 1] == letter)
        {
            return 5;
        }

        var edge = at == 0 ? 3 : at == word.Length - 1 ? 2 : 0;
        return edge + letter switch
        {
            'h' => 6,
            't' or 'c' when at + 1 < word.Length && word[at + 1] is 'z' or 'k' => 6,
            'a' or 'e' or 'i' or 'o' or 'u' or 'y' => 8,
            _ => 9,
        };
    }

    private static int Substitution(ReadOnlySpan<char> left, int i, ReadOnlySpan<char> right, int j)
    {
        var (a, b) = (left[i], right[j]);
        if (a == b)
        {
            return 0;
        }

        var edge = i == 0 && j == 0 ? 3 : i == left.Length - 1 && j == right.Length - 1 ? 2 : 0;
        if (a is >= 'a' and <= 'z' && b is >= 'a' and <= 'z')
        {
            return edge + s_substitutions[((a - 'a') * 26) + b - 'a'];
        }

        // A Chinese, Japanese or Korean character is a syllable or a word: another one is another name.
        return IsSyllabic(a) || IsSyllabic(b) ? TooFar : edge + Ordinary;
    }

    private static bool IsSyllabic(char letter) => letter is >= '\u3040' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3' or >= '\uF900' and <= '\uFAFF';

    private static byte[] Substitutions()
    {
        const string Vowels = "aeiouy";
        string[] sounds = ["ck", "sz", "fv", "dt", "bp", "mn", "gj", "gk", "ij", "vw", "kq", "cs", "iy", "bv", "sx"];
        string[] keyboard = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
        var costs = new byte[26 * 26];
        Array.Fill(costs, (byte)Ordinary);
        void Set(char a, char b, byte cost)
        {
            ref var first = ref costs[((a - 'a') * 26) + b - 'a'];
            first = Math.Min(first, cost);
            costs[((b - 'a') * 26) + a - 'a'] = first;
        }

        foreach (var line in keyboard)
        {
            for (var i = 1; i < line.Length; i++)
            {
                Set(line[i - 1], line[i], 8);
            }
        }

        foreach (var pair in sounds)
        {
            Set(pair[0], pair[1], 8);
        }

        foreach (var a in Vowels)
        {
            foreach (var b in Vowels)
            {
                Set(a, b, 7);
            }
        }

        return costs;
    }
}
