using FactCheck.Claims.Names;
using FactCheck.Languages;

namespace FactCheck.Claims.Entities;

/// <summary>Cuts a person's name into its parts.</summary>
internal static class NameParser
{
    /// <summary>The parts of the name in tokens <paramref name="first"/> to <paramref name="end"/>; Full is the name as written, without nickname.
    /// The first <paramref name="skip"/> characters are not the name's own.</summary>
    public static NameValue Parse(SentenceView sentence, int first, int end, int skip, string? honorific)
    {
        var lexicon = sentence.Language.Entities.Names;
        var words = Words(sentence, first, end);
        words[0] = words[0][skip..];
        string? suffix = null;
        if (words.Count > 1 && lexicon.Suffix(words[^1].ToLowerInvariant()) is { } known)
        {
            suffix = known;
            words.RemoveAt(words.Count - 1);
        }

        var written = sentence.TextOf(first, end - first)[skip..];
        var full = string.Join(' ', suffix is null ? words : words.Append(suffix));
        if (words.Count == 1 || (words.Count == 2 && lexicon.IsParticle(words[0].ToLowerInvariant()) && !lexicon.IsGiven(words[0])))
        {
            return new NameValue(null, string.Join(' ', words), full) { Suffix = suffix, Honorific = honorific, Written = written };
        }

        if (IsSurnameFirst(lexicon, words))
        {
            return new NameValue(string.Join(' ', words.Skip(1)), words[0], full) { Suffix = suffix, Honorific = honorific, Written = written };
        }

        var surname = words.Count - 1;
        while (surname > 1 && lexicon.IsParticle(words[surname - 1].ToLowerInvariant()))
        {
            surname--;
        }

        return new NameValue(words[0], string.Join(' ', words.Skip(surname)), full)
        {
            Middle = surname > 1 ? string.Join(' ', words.Skip(1).Take(surname - 1)) : null,
            Suffix = suffix,
            Honorific = honorific,
            Written = written,
        };
    }

    /// <summary>"Yoon Dae Hyun", "Xi Jinping", "Kishida Fumio"; but "Kim Bell", where the first word is a given name too.</summary>
    private static bool IsSurnameFirst(NameLexicon lexicon, List<string> words) =>
        (words.Count == 2 && SurnameFirst.IsClear(lexicon, words[0], words[1])) || lexicon.IsEasternSurname(words[0]) && words.Count <= 3
        && (lexicon.IsGiven(words[0]) ? !lexicon.IsGiven(words[^1]) && !lexicon.IsSurname(words[^1]) : words.Count == 3 || !lexicon.IsGiven(words[^1]));

    /// <summary>The words of the name, parts joined by hyphens as one; nicknames in quotation marks and commas left out.</summary>
    private static List<string> Words(SentenceView sentence, int first, int end)
    {
        var words = new List<string>();
        for (var i = first; i < end; i++)
        {
            var word = sentence.Word(i);
            if (word == ",")
            {
                continue;
            }

            if (word is "\"" or "'")
            {
                i += 2;
                continue;
            }

            if (words.Count > 0 && (word == "-" || words[^1].EndsWith('-')))
            {
                words[^1] += word;
            }
            else
            {
                words.Add(word);
            }
        }

        return words;
    }
}
