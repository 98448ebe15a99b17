namespace FactCheck.Claims.Names;

/// <summary>German, Nordic and Dutch double spellings of one vowel: "Schröder", "Schroeder" and the "Schroder" of those who drop the dots.</summary>
internal static class UmlautFolding
{
    private const int Longest = 40;

    /// <summary>Whether the words are equal once ä, ö, ü, å, ø are written ae, oe, ue, aa, oe, or where one has lost the sign.</summary>
    public static bool AreEqual(in NameWord left, in NameWord right)
    {
        if (left.Text.Length > Longest || right.Text.Length > Longest)
        {
            return false;
        }

        Span<char> first = stackalloc char[2 * Longest], second = stackalloc char[2 * Longest];
        var a = first[..Expand(left.Text, first)];
        var b = second[..Expand(right.Text, second)];
        if (a.SequenceEqual(right.Folded) || b.SequenceEqual(left.Folded))
        {
            return true;
        }

        a = first[..Contract(left.Text, first)];
        b = second[..Contract(right.Text, second)];
        return a.SequenceEqual(b);
    }

    private static int Expand(string text, Span<char> result)
    {
        var length = 0;
        foreach (var letter in text)
        {
            var (base1, base2) = letter switch
            {
                'ä' or 'æ' => ('a', 'e'),
                'ö' or 'ø' or 'œ' => ('o', 'e'),
                'ü' => ('u', 'e'),
                'å' => ('a', 'a'),
                'ß' => ('s', 's'),
                _ => (letter, '\0'),
            };
            result[length++] = base1;
            if (base2 != '\0')
            {
                result[length++] = base2;
            }
        }

        return length;
    }

    /// <summary>Takes the dots off and drops the e of "oe" between consonants and of "ae" and "ue" before two: the places where German has an umlaut.</summary>
    private static int Contract(string text, Span<char> result)
    {
        var length = 0;
        for (var i = 0; i < text.Length && length < result.Length; i++)
        {
            var drops = text[i] == 'e' && i > 0 && i + 1 < text.Length && !IsVowel(text[i + 1]) && (i < 2 || !IsVowel(text[i - 2]))
                && text[i - 1] switch
                {
                    'o' => true,
                    'a' or 'u' => i + 2 < text.Length && !IsVowel(text[i + 2]),
                    _ => false,
                };
            if (!drops)
            {
                result[length++] = text[i] switch { 'ö' or 'ø' => 'o', 'ä' => 'a', 'ü' => 'u', _ => text[i] };
            }
        }

        return length;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
