using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace FactCheck.Languages;

/// <summary>Writes letters in plain Latin ones: diacritics off, ligatures apart, Cyrillic and Greek transliterated.</summary>
public sealed class LetterTable
{
    private readonly FrozenDictionary<char, string> _letters;

    /// <summary>Reads <c>letters.tsv</c>: a letter in lower case, its Latin spelling ("_" for none).</summary>
    public LetterTable(string code) =>
        _letters = LexiconFile.Rows(code, "letters.tsv").ToFrozenDictionary(row => row[0][0], row => row[1].Trim('_'));

    /// <summary>A word in lower case, in plain Latin letters where it is Latin, Cyrillic or Greek; letters of other scripts stay.</summary>
    public string Fold(string word)
    {
        if (Ascii.IsValid(word))
        {
            return word;
        }

        var folded = new StringBuilder(word.Length + 4);
        foreach (var letter in word.Normalize(NormalizationForm.FormC))
        {
            Append(folded, letter);
        }

        return folded.ToString();
    }

    private void Append(StringBuilder folded, char letter)
    {
        if (letter < 128)
        {
            folded.Append(letter);
        }
        else if (_letters.TryGetValue(letter, out var latin))
        {
            folded.Append(latin);
        }
        else if (letter < 0x0530 || letter is >= '\u1E00' and < '\u2000')
        {
            // The base letter of a composed Latin, Greek or Cyrillic one; a mark that stands alone goes.
            foreach (var part in letter.ToString().Normalize(NormalizationForm.FormD))
            {
                if (CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark)
                {
                    folded.Append(part < 128 ? part.ToString() : _letters.GetValueOrDefault(part, part.ToString()));
                }
            }
        }
        else
        {
            folded.Append(letter);
        }
    }
}
