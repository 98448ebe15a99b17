using System.Collections.Frozen;

namespace FactCheck.Languages;

/// <summary>The words of a language that make dates, from its <c>dates.tsv</c>.</summary>
public sealed class DateLexicon
{
    private readonly FrozenDictionary<string, DateWord> _words;
    private readonly FrozenDictionary<string, KeyValuePair<string, DateWord>[]> _phrases;
    private readonly WordFilter _filter;

    /// <summary>Reads the table of the language with that code. An unknown class is a bug and throws.</summary>
    public DateLexicon(string code)
    {
        var words = new Dictionary<string, DateWord>(StringComparer.Ordinal);
        foreach (var row in LexiconFile.Rows(code, "dates.tsv"))
        {
            if (!words.TryGetValue(row[0], out var word))
            {
                words.Add(row[0], word = new());
            }

            word.Add(Enum.Parse<DateWordClass>(row[1], ignoreCase: true), row.Length > 2 ? row[2] : "");
        }

        _filter = WordFilter.Of([.. words.Keys.Concat(words.Keys.Select(FirstWord))]);
        _words = words.ToFrozenDictionary(StringComparer.Ordinal);
        _phrases = words.Where(word => FirstWord(word.Key).Length < word.Key.Length)
            .GroupBy(word => FirstWord(word.Key), StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(word => word.Key.Length).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The single word, in lower case, with or without a final full stop; null if it makes no dates.</summary>
    public DateWord? Find(string lower)
    {
        if (_filter.MayContain(lower) && _words.TryGetValue(lower, out var word))
        {
            return word;
        }

        return lower.Length > 1 && lower[^1] == '.' ? _words.GetValueOrDefault(lower[..^1]) : null;
    }

    /// <summary>The phrases of more than one word that begin with that word, the longest first.</summary>
    public ReadOnlySpan<KeyValuePair<string, DateWord>> PhrasesFrom(string lower) =>
        lower.TrimEnd('.') is var word && _filter.MayContain(word) ? _phrases.GetValueOrDefault(word) : default;

    /// <summary>Whether that word in lower case makes dates, alone or with what follows.</summary>
    internal bool Has(string lower) => Find(lower) is not null || !PhrasesFrom(lower).IsEmpty;

    /// <summary>Whether a date can begin with that word in lower case, alone or with what follows.</summary>
    internal bool CanBegin(string lower)
    {
        if (Find(lower)?.CanStart == true)
        {
            return true;
        }

        foreach (var (_, word) in PhrasesFrom(lower))
        {
            if (word.CanStart)
            {
                return true;
            }
        }

        return false;
    }

    private static string FirstWord(string phrase)
    {
        var end = 0;
        while (end < phrase.Length && char.IsLetterOrDigit(phrase[end]))
        {
            end++;
        }

        return phrase[..Math.Max(end, phrase.Length > 0 && end == 0 ? phrase.Length : end)];
    }
}
