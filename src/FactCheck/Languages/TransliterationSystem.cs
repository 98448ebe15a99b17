using System.Collections.Immutable;

namespace FactCheck.Languages;

/// <summary>How one writing system's names are spelled in Latin letters: rules that bring every accepted spelling to one key.</summary>
/// <param name="Name">"arabic", "slavic", "pinyin".</param>
public sealed record TransliterationSystem(string Name)
{
    private const int Longest = 48;

    private ImmutableArray<Rewrite>[] Rules { get; init; } = [];

    /// <summary>Reads every system of <c>transliteration.tsv</c>: systems (separated by commas), spelling, key.
    /// A spelling may begin with ^ (start of the word) and end with $ (its end); "_" is the empty key.</summary>
    public static ImmutableArray<TransliterationSystem> Read(string code)
    {
        var systems = new SortedDictionary<string, List<Rewrite>>(StringComparer.Ordinal);
        foreach (var row in LexiconFile.Rows(code, "transliteration.tsv"))
        {
            foreach (var name in row[0].Split(','))
            {
                if (!systems.TryGetValue(name, out var rules))
                {
                    systems[name] = rules = [];
                }

                rules.Add(Rewrite.Parse(row[1], row[2].Trim('_')));
            }
        }

        return [.. systems.Select(pair => new TransliterationSystem(pair.Key) { Rules = ByFirstLetter(pair.Value) })];
    }

    /// <summary>Writes the key of a word in lower-case plain Latin letters. Returns its length, 0 when the word is too long. <paramref name="key"/> takes 96 characters.</summary>
    public int Key(ReadOnlySpan<char> word, Span<char> key)
    {
        if (word.Length > Longest)
        {
            return 0;
        }

        var length = 0;
        for (var i = 0; i < word.Length;)
        {
            if (Find(word, i) is { } rule)
            {
                foreach (var letter in rule.Key)
                {
                    length = Add(key, length, letter);
                }

                i += rule.Spelling.Length;
            }
            else
            {
                length = Add(key, length, word[i++]);
            }
        }

        return length;
    }

    private static int Add(Span<char> key, int length, char letter)
    {
        if (length == key.Length)
        {
            return length;
        }

        key[length] = letter;
        return length + 1;
    }

    private Rewrite? Find(ReadOnlySpan<char> word, int at)
    {
        if (word[at] is < 'a' or > 'z')
        {
            return null;
        }

        foreach (var rule in Rules[word[at] - 'a'])
        {
            if (rule.Matches(word, at))
            {
                return rule;
            }
        }

        return null;
    }

    private static ImmutableArray<Rewrite>[] ByFirstLetter(List<Rewrite> rules)
    {
        var table = new ImmutableArray<Rewrite>[26];
        for (var letter = 'a'; letter <= 'z'; letter++)
        {
            table[letter - 'a'] = [.. rules.Where(rule => rule.Spelling[0] == letter).OrderByDescending(rule => rule.Weight)];
        }

        return table;
    }

    private sealed record Rewrite(string Spelling, string Key, bool AtStart, bool AtEnd)
    {
        /// <summary>The longer and the more closely bound rule goes first.</summary>
        public int Weight => (Spelling.Length * 3) + (AtStart ? 1 : 0) + (AtEnd ? 1 : 0);

        public static Rewrite Parse(string spelling, string key) =>
            new(spelling.Trim('^', '$'), key, spelling.StartsWith('^'), spelling.EndsWith('$'));

        public bool Matches(ReadOnlySpan<char> word, int at) =>
            word[at..].StartsWith(Spelling, StringComparison.Ordinal)
            && (!AtStart || at == 0) && (!AtEnd || at + Spelling.Length == word.Length);
    }
}
