using System.Collections.Immutable;

namespace FactCheck.Languages;

/// <summary>What is known of the spelling of people's names the world over; names cross languages, so this belongs to none.</summary>
public static class NameSpelling
{
    private const string Folder = "Names";
    private static readonly ImmutableArray<TransliterationSystem> s_systems = TransliterationSystem.Read(Folder);

    /// <summary>Each language brings the names that its news is full of.</summary>
    private static ImmutableArray<NameLexicon> Lists { get; } = [.. Language.All.Select(language => language.Entities.Names)];

    /// <summary>Diacritics, Cyrillic and Greek in plain Latin letters.</summary>
    public static LetterTable Letters { get; } = new(Folder);

    /// <summary>Honorifics, suffixes, particles.</summary>
    public static NameParts Parts { get; } = new(Folder);

    /// <summary>Nicknames with their full forms.</summary>
    public static SpellingGroups Nicknames { get; } = new(Folder, "nicknames.tsv");

    /// <summary>One name in several accepted spellings.</summary>
    public static SpellingGroups Variants { get; } = new(Folder, "variants.tsv");

    /// <summary>Ends that tell men's names from women's.</summary>
    public static GenderEndings Genders { get; } = new(Folder);

    /// <summary>Where words of names come from.</summary>
    public static NameOrigins Origins { get; } = new(Folder);

    /// <summary>Arabic, with short e taken as i.</summary>
    public static TransliterationSystem ArabicI { get; } = System("arabic-e-as-i");

    /// <summary>Arabic, with short e taken as a.</summary>
    public static TransliterationSystem ArabicA { get; } = System("arabic-e-as-a");

    /// <summary>Slavic languages.</summary>
    public static TransliterationSystem Slavic { get; } = System("slavic");

    /// <summary>Greek.</summary>
    public static TransliterationSystem Greek { get; } = System("greek");

    /// <summary>Korean.</summary>
    public static TransliterationSystem Korean { get; } = System("korean");

    /// <summary>Chinese in Hanyu Pinyin; its keys meet those of <see cref="WadeGiles"/>.</summary>
    public static TransliterationSystem Pinyin { get; } = System("pinyin");

    /// <summary>Chinese in Wade-Giles without its apostrophes.</summary>
    public static TransliterationSystem WadeGiles { get; } = System("wade-giles");

    /// <summary>Whether a word in lower case is somebody's given name.</summary>
    public static bool IsGiven(string word) => word.Length > 0 && Capitalised(word) is var name && Lists.Any(list => list.IsGiven(name) || list.IsRareGiven(name));

    /// <summary>Whether a word in lower case is a given name common where one of the languages is spoken.</summary>
    public static bool IsCommonGiven(string word) => word.Length > 0 && Capitalised(word) is var name && Lists.Any(list => list.IsGiven(name) || list.IsWeakGiven(name));

    /// <summary>Whether a word in lower case is somebody's surname.</summary>
    public static bool IsSurname(string word) => word.Length > 0 && Capitalised(word) is var name && Lists.Any(list => list.IsSurname(name));

    /// <summary>Whether both words have one key in the system.</summary>
    public static bool SameKey(TransliterationSystem left, ReadOnlySpan<char> leftWord, TransliterationSystem right, ReadOnlySpan<char> rightWord)
    {
        Span<char> first = stackalloc char[96], second = stackalloc char[96];
        var length = left.Key(leftWord, first);
        return length > 0 && first[..length].SequenceEqual(second[..right.Key(rightWord, second)]);
    }

    private static string Capitalised(string word) =>
        string.Create(word.Length, word, static (letters, word) =>
        {
            word.CopyTo(letters);
            letters[0] = char.ToUpperInvariant(letters[0]);
        });

    private static TransliterationSystem System(string name) => s_systems.First(system => system.Name == name);
}
