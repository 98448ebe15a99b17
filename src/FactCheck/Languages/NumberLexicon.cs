using System.Collections.Frozen;
using System.Globalization;

namespace FactCheck.Languages;

/// <summary>What a number word does in a number phrase.</summary>
public enum NumberClass
{
    /// <summary>Not a number word.</summary>
    None,

    /// <summary>1 to 9.</summary>
    Digit,

    /// <summary>10 to 19.</summary>
    Teen,

    /// <summary>20, 30 ... 90.</summary>
    Ten,

    /// <summary>"hundred".</summary>
    Hundred,

    /// <summary>A power of ten from thousand on, or its abbreviation.</summary>
    Scale,

    /// <summary>A letter that is a scale only beside a currency or a counted noun: "1.2m", "5k".</summary>
    Letter,

    /// <summary>"zero".</summary>
    Zero,

    /// <summary>"dozens", "hundreds": a vague number, lowest and highest value.</summary>
    Plural,

    /// <summary>"dozen".</summary>
    Collective,

    /// <summary>"couple".</summary>
    Couple,

    /// <summary>"several", "few" before a scale: lowest and highest factor.</summary>
    Several,

    /// <summary>"half", "thirds", "quarter".</summary>
    Fraction,

    /// <summary>"first", "twentieth".</summary>
    Ordinal,
}

/// <summary>A number word: its class and its value, from lowest to highest where it is vague.</summary>
public readonly record struct NumberWord(NumberClass Class, decimal Low, decimal High);

/// <summary>The number words of a language (numbers.tsv) and the words that turn a number into a label (number-labels.tsv).</summary>
public sealed class NumberLexicon
{
    private readonly FrozenDictionary<string, NumberWord> _words;
    private readonly FrozenDictionary<string, NumberWord> _ordinals;
    private readonly FrozenSet<(string Word, string Class)> _labels;

    /// <summary>Reads the tables of the language with that code.</summary>
    public NumberLexicon(string code)
    {
        var rows = LexiconFile.Rows(code, "numbers.tsv").Select(row => (Word: row[0], Value: Parse([.. row]))).ToList();
        _words = Index(rows.Where(row => row.Value.Class != NumberClass.Ordinal));
        _ordinals = Index(rows.Where(row => row.Value.Class == NumberClass.Ordinal));
        _labels = LexiconFile.Rows(code, "number-labels.tsv").Select(row => (row[0], row[1])).ToFrozenSet();
    }

    /// <summary>The number word in lower case, or one of class <see cref="NumberClass.None"/>.</summary>
    public NumberWord Find(string lower) => _words.GetValueOrDefault(lower);

    /// <summary>The value of an ordinal word ("first"), or null.</summary>
    public decimal? Ordinal(string lower) => _ordinals.TryGetValue(lower, out var word) ? word.Low : null;

    /// <summary>Whether the word makes the number after it a label: "Route 9".</summary>
    public bool IsLabel(string lower) => _labels.Contains((lower, "before"));

    /// <summary>Whether the figure is a name by itself: "911".</summary>
    public bool IsName(string lower) => _labels.Contains((lower, "whole"));

    /// <summary>Whether the word ends a street address.</summary>
    public bool IsStreet(string lower) => _labels.Contains((lower, "street"));

    /// <summary>Whether the word follows the result of a game or vote: "3-1 win".</summary>
    public bool IsScore(string lower) => _labels.Contains((lower, "score"));

    /// <summary>Whether the word names a month.</summary>
    public bool IsMonth(string lower) => _labels.Contains((lower, "month"));

    /// <summary>Whether the word follows a time of day.</summary>
    public bool IsClock(string lower) => _labels.Contains((lower, "clock"));

    /// <summary>Whether the word follows a family name: "Jr.".</summary>
    public bool IsNameSuffix(string lower) => _labels.Contains((lower, "person-comma"));

    /// <summary>Whether the word behind a number makes it an age: "yoa", "y/o".</summary>
    public bool IsAgeMark(string lower) => _labels.Contains((lower, "age"));

    /// <summary>Whether the word makes the ordinal before it a name or an idiom: "Amendment", "aid".</summary>
    public bool IsOrdinalName(string lower) => _labels.Contains((lower, "ordinal"));

    private static FrozenDictionary<string, NumberWord> Index(IEnumerable<(string Word, NumberWord Value)> rows) =>
        rows.DistinctBy(row => row.Word, StringComparer.Ordinal).ToFrozenDictionary(row => row.Word, row => row.Value, StringComparer.Ordinal);

    private static NumberWord Parse(string[] row)
    {
        var type = Enum.Parse<NumberClass>(row[1], ignoreCase: true);
        var low = decimal.Parse(row[2], CultureInfo.InvariantCulture);
        var second = row.Length > 3 ? decimal.Parse(row[3], CultureInfo.InvariantCulture) : low;
        return type == NumberClass.Fraction ? new(type, low / second, low / second) : new(type, low, second);
    }
}
