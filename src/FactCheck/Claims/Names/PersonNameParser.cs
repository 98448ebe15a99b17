using System.Collections.Immutable;
using FactCheck.Languages;

namespace FactCheck.Claims.Names;

/// <summary>Sorts the words of a name into honorific, particles, names and suffix.</summary>
internal static class PersonNameParser
{
    public static PersonName Parse(string written)
    {
        var scanned = NameScanner.Scan(written, out var comma);
        var suffix = TakeSuffix(scanned);
        var inverted = comma > 0 && comma < scanned.Count;
        if (inverted)
        {
            scanned = [.. scanned[comma..], .. scanned[..comma]];
        }

        var honorificPart = TakeHonorific(scanned, out var honorific);
        var words = Words(scanned, out var patronymic);
        var origin = NameOrigin.None;
        foreach (var word in words)
        {
            origin |= word.Origin;
        }

        return new PersonName
        {
            Written = written,
            Words = words,
            Honorific = honorific,
            HonorificPart = honorificPart,
            Suffix = suffix,
            HasPatronymic = patronymic,
            IsInverted = inverted,
            IsSurnameFirst = !inverted && IsSurnameFirst(words),
            Origin = patronymic ? origin | NameOrigin.Arabic : origin,
            Plain = Join(words),
        };
    }

    private static string? TakeSuffix(List<ScannedWord> words)
    {
        string? suffix = null;
        while (words.Count > 1 && NameSpelling.Parts.Find(words[^1].Text, out var normal) is (NamePart.Suffix or NamePart.Letters) and var part)
        {
            suffix = part == NamePart.Suffix ? normal : suffix;
            words.RemoveAt(words.Count - 1);
        }

        return suffix;
    }

    private static NamePart TakeHonorific(List<ScannedWord> words, out string? honorific)
    {
        honorific = null;
        var gender = NamePart.None;
        var taken = 0;
        while (taken < words.Count - 1
            && NameSpelling.Parts.Find(words[taken].Text, out var normal) is (NamePart.Honorific or NamePart.MaleHonorific or NamePart.FemaleHonorific) and var part)
        {
            honorific = honorific is null ? normal : $"{honorific} {normal}";
            gender = gender is NamePart.None or NamePart.Honorific ? part : gender;
            taken++;
        }

        words.RemoveRange(0, taken);
        return gender;
    }

    private static ImmutableArray<NameWord> Words(List<ScannedWord> scanned, out bool patronymic)
    {
        var words = ImmutableArray.CreateBuilder<NameWord>(scanned.Count);
        var particles = string.Empty;
        patronymic = false;

        // "Van" is a middle name in Vietnam.
        var isVietnamese = scanned.Count > 0 && (NameSpelling.Origins.Of(NameSpelling.Letters.Fold(scanned[0].Text)) & NameOrigin.Vietnamese) != NameOrigin.None;
        for (var i = 0; i < scanned.Count; i++)
        {
            var part = i < scanned.Count - 1 && !isVietnamese ? PartAt(scanned, i, words.Count) : NamePart.None;
            if (part is NamePart.Particle or NamePart.Patronymic or NamePart.Article)
            {
                patronymic |= part == NamePart.Patronymic;
                particles = particles.Length == 0 ? scanned[i].Text : $"{particles} {scanned[i].Text}";
                continue;
            }

            Add(words, scanned[i].Text, particles);
            particles = string.Empty;
        }

        return words.DrainToImmutable();
    }

    private static NamePart PartAt(List<ScannedWord> scanned, int index, int before)
    {
        var part = NameSpelling.Parts.Find(scanned[index].Text, out var normal);
        return part switch
        {
            NamePart.Particle => part,
            NamePart.Patronymic when before > 0 => part,
            NamePart.Article when scanned[index].HyphenAfter || (before > 0 && normal == "al") => part,
            NamePart.Article when before > 0 && scanned[index - 1].HyphenAfter => part,
            _ => NamePart.None,
        };
    }

    /// <summary>Adds a word; "Abdulrahman" and "Abd al-Rahman" become the same two.</summary>
    private static void Add(ImmutableArray<NameWord>.Builder words, string text, string particles)
    {
        if (text.Length >= 5 && text.StartsWith("abd", StringComparison.Ordinal) && text[3] is 'u' or 'e' or 'a' or 'o' && text[4] is 'l' or 'r' or 's' or 'n'
            && (text.Length == 5 || (text.Length >= 8 && !text.AsSpan(5).StartsWith("lah"))))
        {
            words.Add(Word("abd", particles));
            if (text.Length > 5)
            {
                words.Add(Word(text[5..], string.Empty));
            }

            return;
        }

        words.Add(Word(text, particles));
    }

    private static NameWord Word(string text, string particles)
    {
        var folded = NameSpelling.Letters.Fold(text);
        return new(text, folded, particles) { Origin = NameSpelling.Origins.Of(folded), Letters = LettersOf(folded) };
    }

    private static int LettersOf(string word)
    {
        var letters = 0;
        foreach (var letter in word)
        {
            letters |= 1 << (letter & 31);
        }

        return letters;
    }

    private static bool IsSurnameFirst(ImmutableArray<NameWord> words)
    {
        const NameOrigin Eastern = NameOrigin.Chinese | NameOrigin.Korean | NameOrigin.Vietnamese;
        if (words.Length is < 2 or > 4 || (words[0].Origin & Eastern) == NameOrigin.None || words.Any(word => word.Folded.Length > 8))
        {
            return false;
        }

        // "Kim" and "Lee" are given names too: "Kim Basinger", "Lee Harvey Oswald".
        var last = words[^1].Folded;
        return !NameSpelling.IsCommonGiven(words[0].Folded)
            || (words.Length > 2 && last.Length <= 5 && !(NameSpelling.IsCommonGiven(words[1].Folded) && NameSpelling.IsSurname(last)));
    }

    private static string Join(ImmutableArray<NameWord> words) => words.Length switch
    {
        0 => string.Empty,
        1 => words[0].Folded,
        2 => string.Concat(words[0].Folded, words[1].Folded),
        _ => string.Concat(words.Select(word => word.Folded)),
    };
}
