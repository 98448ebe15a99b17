using System.Collections.Frozen;
using System.Globalization;

namespace FactCheck.Languages;

/// <summary>Verbs that say by how much something multiplies, read from <c>multiples.tsv</c>.</summary>
public sealed class MultipleLexicon(string code)
{
    private readonly FrozenDictionary<string, decimal> _factors = LexiconFile.Rows(code, "multiples.tsv")
        .ToFrozenDictionary(row => row[0], row => decimal.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>The factor of a verb's lemma ("double": 2); null where it says none.</summary>
    public decimal? Of(string lemma) => _factors.TryGetValue(lemma, out var factor) ? factor : null;
}
