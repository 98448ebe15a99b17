using System.Collections.Frozen;
using System.Globalization;

namespace FactCheck.Languages;

/// <summary>How rare a word is in news text, from counts over a background collection.</summary>
public sealed class DocumentFrequency
{
    private readonly FrozenDictionary<string, int> _counts;
    private readonly int _articles;

    /// <summary>Reads <c>document-frequencies.tsv</c> of a language.</summary>
    public DocumentFrequency(string code)
    {
        _counts = LexiconFile.Rows(code, "document-frequencies.tsv")
            .ToFrozenDictionary(row => row[0], row => int.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        _articles = _counts["*"];
    }

    /// <summary>The inverse document frequency of a word in lower case, in bits: 0 for a word in every article, about 11 for one that
    /// the background never has.</summary>
    public double Rarity(string word) => Math.Log2((_articles + 1.0) / (_counts.GetValueOrDefault(word, 2) + 1.0));
}
