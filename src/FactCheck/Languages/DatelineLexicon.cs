using System.Collections.Frozen;
using System.Globalization;

namespace FactCheck.Languages;

/// <summary>The words of a language that make or break a dateline, from <c>datelines.tsv</c>, months and weekdays from <c>dates.tsv</c>. Case does not matter.</summary>
public sealed class DatelineLexicon
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _agencies;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _headings;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _labels;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _weekdays;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _besidePageDate;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _appeared;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _dayEndings;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _callLetters;
    private readonly string[] _networks;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _months;
    private readonly FrozenDictionary<string, string> _cities;

    private DatelineLexicon(string code)
    {
        var words = LexiconFile.Rows(code, "datelines.tsv").ToLookup(row => row[0], row => row[1], StringComparer.Ordinal);
        _agencies = Set(words["agency"]);
        _headings = Set(words["heading"]);
        _labels = Set(words["label"]);
        _besidePageDate = Set(words["page"].Concat(words["appeared"]).Concat(words["label"]).Concat(
            LexiconFile.Rows(code, "times.tsv").Where(row => row[1] is "zone" or "meridiem" && !row[0].Contains(' ', StringComparison.Ordinal)).Select(row => row[0])));
        _appeared = Set(words["appeared"]);
        _networks = [.. words["network"]];
        _callLetters = Set(words["call"]);
        var dates = LexiconFile.Rows(code, "dates.tsv").ToLookup(row => row[1], StringComparer.Ordinal);
        _cities = LexiconFile.Rows(code, "dateline-cities.tsv").SelectMany(row => row[1].Split('|').Select(city => KeyValuePair.Create(city, row[0])))
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _dayEndings = Set(dates["suffix"].Select(row => row[0]));
        _weekdays = Set(dates["weekday"].Select(row => row[0]));
        _months = dates["month"]
            .ToFrozenDictionary(row => row[0], row => int.Parse(row[2], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Reads the tables of the language with that folder.</summary>
    public static DatelineLexicon Load(string code) => new(code);

    /// <summary>The country of a city that stands in datelines without it, or null.</summary>
    public string? CountryOf(string city) => _cities.GetValueOrDefault(city);

    /// <summary>Whether it is the name of a news agency.</summary>
    public bool IsAgency(ReadOnlySpan<char> words) => _agencies.Contains(words);

    /// <summary>Whether it starts with the name of a broadcaster: "CBS4", "FOX 8".</summary>
    public bool IsNetwork(ReadOnlySpan<char> words)
    {
        foreach (var network in _networks)
        {
            if (words.StartsWith(network, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it begins as the call signs of stations do: "WDAY".</summary>
    public bool IsCall(ReadOnlySpan<char> words) => words.Length > 0 && _callLetters.Contains(words[..1]);

    /// <summary>Whether the letters may stand behind the figures of a day: "th".</summary>
    public bool IsDayEnding(ReadOnlySpan<char> letters) => _dayEndings.Contains(letters);

    /// <summary>Whether it heads a line without being a place: "UPDATE", "Tuesday", "MARCH".</summary>
    public bool IsHeading(ReadOnlySpan<char> words) => _headings.Contains(words) || _weekdays.Contains(words) || _months.ContainsKey(words);

    /// <summary>Whether the word only announces a date.</summary>
    public bool IsLabel(ReadOnlySpan<char> word) => _labels.Contains(word);

    /// <summary>Whether the word may stand in a line that gives nothing but the date of a page: "updated", "at", "EST".</summary>
    public bool IsBesidePageDate(ReadOnlySpan<char> word) => _besidePageDate.Contains(word);

    /// <summary>Whether the word in such a line says that the page appeared then: "published".</summary>
    public bool IsAppearance(ReadOnlySpan<char> word) => _appeared.Contains(word);

    /// <summary>Whether the word is a day of the week, full or short, without a full stop.</summary>
    public bool IsWeekday(ReadOnlySpan<char> word) => _weekdays.Contains(word);

    /// <summary>The number of the month, full or short, without a full stop; 0 for any other word.</summary>
    public int Month(ReadOnlySpan<char> word) => _months.TryGetValue(word, out var month) ? month : 0;

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(IEnumerable<string> words) =>
        words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
