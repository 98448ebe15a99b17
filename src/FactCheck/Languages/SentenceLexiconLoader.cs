using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Text;

namespace FactCheck.Languages;

/// <summary>Reads abbreviations, sentence words and page furniture of a language.</summary>
internal static class SentenceLexiconLoader
{
    private const string FusedUse = "fused:";

    /// <summary>The lexicon of the language in the folder <paramref name="code"/>.</summary>
    public static SentenceLexicon Load(string code)
    {
        var abbreviations = LexiconFile.Rows(code, "abbreviations.tsv").ToList();
        var words = LexiconFile.Rows(code, "sentence-words.tsv").ToLookup(row => row[1], row => row[0], StringComparer.Ordinal);
        var furniture = LexiconFile.Rows(code, "furniture.tsv").ToLookup(row => row[1], row => row[0].Replace('_', ' '), StringComparer.Ordinal);
        return new()
        {
            Titles = Abbreviations(abbreviations, "title"),
            Abbreviations = Abbreviations(abbreviations, "end", "time"),
            BeforeNumbers = Abbreviations(abbreviations, "number"),
            ClockTimes = Abbreviations(abbreviations, "time"),
            CapitalizedOnly = Set(abbreviations.Where(row => row.Length > 2 && row[2] == "capital").Select(row => row[0])),
            ClockTimeFollowers = Set(words["follower"]),
            Starters = Set(words["starter"]),
            Greetings = Set(words["greeting"]),
            Closings = Set(words["closing"]),
            SpeechVerbs = Set(words["speech"]),
            Clitics = Set(words["clitic"]),
            Elisions = Set(words["elision"]),
            NumberEndings = Set(words["number-ending"]),
            NumberUnits = Set(words["number-unit"]),
            LoneLetters = Set(words["lone"]),
            Fused = Fused(words),
            Furniture = Set(furniture["line"]),
            FurnitureStarts = [.. furniture["start"]],
            FurnitureLabels = [.. furniture["label"]],
            FurnitureContacts = [.. furniture["contact"]],
            FurnitureMarks = [.. furniture["mark"]],
            CaptionStarts = [.. furniture["caption-start"]],
            CaptionMarks = [.. furniture["caption-mark"]],
            CaptionEnds = [.. furniture["caption-end"]],
            CreditStarts = [.. furniture["credit"]],
            BylineStarts = [.. furniture["byline"].Select(word => word + " ")],
        };
    }

    private static FrozenSet<string> Abbreviations(List<ImmutableArray<string>> rows, params string[] uses) =>
        Set(rows.Where(row => uses.Contains(row[1], StringComparer.Ordinal)).Select(row => row[0]));

    private static FrozenDictionary<string, int> Fused(ILookup<string, string> words) => words
        .Where(group => group.Key.StartsWith(FusedUse, StringComparison.Ordinal))
        .SelectMany(group => group.Select(word => KeyValuePair.Create(word, int.Parse(group.Key[FusedUse.Length..], CultureInfo.InvariantCulture))))
        .ToFrozenDictionary(StringComparer.Ordinal);

    private static FrozenSet<string> Set(IEnumerable<string> words) => words.ToFrozenSet(StringComparer.Ordinal);
}
