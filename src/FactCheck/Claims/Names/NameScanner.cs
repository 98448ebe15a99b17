using System.Globalization;
using System.Text;

namespace FactCheck.Claims.Names;

/// <summary>A word as scanned: in lower case, and whether a hyphen ties it to the next.</summary>
internal readonly record struct ScannedWord(string Text, bool HyphenAfter);

/// <summary>Cuts a name into words in lower case; quoted and bracketed nicknames are left out.</summary>
internal static class NameScanner
{
    /// <summary>Scans the words. <paramref name="comma"/> is the number of words before the first comma, or -1.</summary>
    public static List<ScannedWord> Scan(string written, out int comma)
    {
        var text = Ascii.IsValid(written) || written.IsNormalized() ? written : Composed(written);
        var words = new List<ScannedWord>(4);
        comma = -1;
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var letter = i < text.Length ? text[i] : ' ';
            if (IsPartOfWord(letter) || (start >= 0 && IsApostrophe(letter)))
            {
                start = start < 0 ? i : start;
                continue;
            }

            Flush(text, ref start, i, words);
            if (letter == ',' && comma < 0)
            {
                comma = words.Count;
            }
            else if (letter is '"' or '“' or '(' or '«')
            {
                i = SkipNickname(text, i);
            }
        }

        return words;
    }

    private static string Composed(string written)
    {
        try
        {
            return written.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return written; // half a surrogate pair can not be normalised and is compared as it is
        }
    }

    private static void Flush(string text, ref int start, int end, List<ScannedWord> words)
    {
        if (start < 0)
        {
            return;
        }

        var hyphen = end < text.Length && text[end] is '-' or '‐' or '‑' or '–';
        var word = text[start..end];
        start = -1;
        if (word.AsSpan().ContainsAny(Apostrophes))
        {
            word = string.Concat(word.Where(letter => !IsApostrophe(letter)));
        }

        if (word.Length > 0)
        {
            words.Add(new(word.ToLowerInvariant(), hyphen));
        }
    }

    private static readonly System.Buffers.SearchValues<char> Apostrophes = System.Buffers.SearchValues.Create("'’‘ʼ`´ʻʿʾ");

    private static bool IsApostrophe(char letter) => Apostrophes.Contains(letter);

    // A zero-width joiner holds Persian and Indic words together.
    private static bool IsPartOfWord(char letter) =>
        char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) || letter is '\u200C' or '\u200D'
        || (letter > 127 && CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    private static int SkipNickname(string text, int open)
    {
        var close = text[open] switch { '(' => ')', '“' => '”', '«' => '»', _ => '"' };
        var end = text.IndexOf(close, open + 1);
        return end > open && open > 0 ? end : open;
    }
}
