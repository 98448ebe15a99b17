using System.Collections.Frozen;

namespace FactCheck.Languages;

/// <summary>A word that says which way a number moved.</summary>
/// <param name="IsUp">Upwards or downwards; null where only the numbers tell ("went from 10 to 12").</param>
/// <param name="Part">"verb", "adverb" or "noun".</param>
public sealed record TrendWord(bool? IsUp, string Part);

/// <summary>The trend words of a language (trends.tsv).</summary>
public sealed class TrendLexicon(string code)
{
    private readonly FrozenDictionary<(string Word, bool IsNoun), TrendWord> _words = LexiconFile.Rows(code, "trends.tsv")
        .Select(row => (Key: (row[0], row[2] == "noun"), Value: new TrendWord(row[1] == "any" ? null : row[1] == "up", row[2])))
        .DistinctBy(row => row.Key)
        .ToFrozenDictionary(row => row.Key, row => row.Value);

    /// <summary>A verb or adverb that moves the number after it, or null.</summary>
    public TrendWord? Mover(string lower) => _words.GetValueOrDefault((lower, false));

    /// <summary>A noun that names the movement ("rise"), or null.</summary>
    public TrendWord? Noun(string lower) => _words.GetValueOrDefault((lower, true));
}
