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

    /// <summary>"sixfold".</summary>
    Fold,

    /// <summary>"first", "twentieth".</summary>
    Ordinal,
}

/// <summary>A number word: its class and its value, from lowest to highest where it is vague.</summary>
public readonly record struct NumberWord(NumberClass Class, decimal Low, decimal High);

/// <summary>The number words of a language (numbers.tsv) and the words that matter around numbers (number-cues.tsv).</summary>
public sealed class NumberLexicon
{
    private readonly FrozenDictionary<string, NumberWord> _words;
    private readonly FrozenDictionary<string, NumberWord> _ordinals;
    private readonly FrozenDictionary<string, NumberCue> _cues;
    private readonly WordFilter _wordFilter;
    private readonly WordFilter _cueFilter;

    /// <summary>Reads the tables of the language with that code.</summary>
    public NumberLexicon(string code)
    {
        var rows = LexiconFile.Rows(code, "numbers.tsv").Select(row => (Word: row[0], Value: Parse([.. row]))).ToList();
        _words = Index(rows.Where(row => row.Value.Class != NumberClass.Ordinal));
        _ordinals = Index(rows.Where(row => row.Value.Class == NumberClass.Ordinal));
        _cues = LexiconFile.Rows(code, "number-cues.tsv")
            .GroupBy(row => row[0], row => Enum.Parse<NumberCue>(row[1]), StringComparer.Ordinal)
            .ToFrozenDictionary(cues => cues.Key, cues => cues.Aggregate((all, cue) => all | cue), StringComparer.Ordinal);
        _wordFilter = WordFilter.Of([.. rows.Select(row => row.Word)]);
        _cueFilter = WordFilter.Of(_cues.Keys);
    }

    /// <summary>The number word in lower case, or one of class <see cref="NumberClass.None"/>.</summary>
    public NumberWord Find(string lower) => _wordFilter.MayContain(lower) ? _words.GetValueOrDefault(lower) : default;

    /// <summary>The value of an ordinal word ("first"), or null.</summary>
    public decimal? Ordinal(string lower) => _wordFilter.MayContain(lower) && _ordinals.TryGetValue(lower, out var word) ? word.Low : null;

    /// <summary>What the word in lower case tells about a number beside it.</summary>
    public NumberCue Cues(string lower) => _cueFilter.MayContain(lower) ? _cues.GetValueOrDefault(lower) : default;

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
