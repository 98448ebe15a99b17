using System.Buffers;
using System.Text;

namespace FactCheck.Text;

/// <summary>The form of a word that lexicons are asked for: composed accents (NFC), straight quotation marks and hyphens, whole characters only.</summary>
public static class WordForm
{
    private static readonly SearchValues<char> Curly = SearchValues.Create("‘’‚‛“”„‟‐‑\u00AD\u00A0\u202F");

    private const char FirstSurrogate = '\uD800';
    private const char LastSurrogate = '\uDFFF';
    private const char NoCharacter = '\uFFFE';

    /// <summary>The normal form of <paramref name="word"/>; the text itself is never changed.</summary>
    public static string Normalize(ReadOnlySpan<char> word)
    {
        if (System.Text.Ascii.IsValid(word))
        {
            return new string(word);
        }

        var text = word.ContainsAnyInRange(FirstSurrogate, LastSurrogate) || word.Contains(NoCharacter) ? Whole(word) : new string(word);
        if (word.ContainsAny(Curly))
        {
            text = string.Create(text.Length, text, static (to, from) =>
            {
                for (var i = 0; i < from.Length; i++)
                {
                    to[i] = from[i] switch
                    {
                        '‘' or '’' or '‚' or '‛' => '\'',
                        '“' or '”' or '„' or '‟' => '"',
                        '‐' or '‑' => '-',
                        '\u00A0' or '\u202F' => ' ',
                        _ => from[i],
                    };
                }
            }).Replace("\u00AD", "", StringComparison.Ordinal);
        }

        return text.IsNormalized(NormalizationForm.FormC) ? text : text.Normalize(NormalizationForm.FormC);
    }

    /// <summary>The word with a replacement character for each half of a character and for what is none, which have no normal form.</summary>
    private static string Whole(ReadOnlySpan<char> word)
    {
        var whole = new StringBuilder(word.Length);
        foreach (var rune in word.EnumerateRunes())
        {
            whole.Append(rune.Value == NoCharacter ? Rune.ReplacementChar.ToString() : rune.ToString());
        }

        return whole.ToString();
    }
}
