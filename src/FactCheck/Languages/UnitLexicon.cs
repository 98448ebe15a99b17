using System.Collections.Immutable;
using System.Globalization;

namespace FactCheck.Languages;

/// <summary>The three families of units.</summary>
public enum UnitFamily
{
    /// <summary>Money.</summary>
    Currency,

    /// <summary>Hundredths and the like.</summary>
    Share,

    /// <summary>Everything else that is measured.</summary>
    Measure,
}

/// <summary>A unit.</summary>
/// <param name="Name">ISO code of a currency, name of a unit in the singular, "%".</param>
/// <param name="Family">What family it is of.</param>
/// <param name="Dimension">What it measures ("length", "EUR"); units of one dimension convert.</param>
/// <param name="Factor">One of it in the dimension's base unit.</param>
/// <param name="Offset">Added before the factor (temperatures).</param>
public sealed record QuantityUnit(string Name, UnitFamily Family, string Dimension, decimal Factor, decimal Offset)
{
    /// <summary>The names of the units that code asks for; they are the same in every language.</summary>
    public const string Day = "day", Week = "week", Month = "month", Year = "year", Fold = "fold", Magnitude = "magnitude", UsDollar = "USD";

    /// <summary>Whether this form of it is a unit only where it is written together with its number: "two-story".</summary>
    public bool IsTied { get; init; }

    /// <summary>Whether this form is a word or name as well, and stands only beside a figure that nothing but an amount has: "COP 27" is a meeting.</summary>
    public bool IsUnsure { get; init; }

    /// <summary>Whether this form in capitals is something else: "203 HR" are home runs.</summary>
    public bool IsSmall { get; init; }

    /// <summary>Whether this form, short as it is, may stand apart from its number: "Rs 500", but "Y500".</summary>
    public bool IsLoose { get; init; }
}

/// <summary>The units of measurement (units.tsv) and currencies (currencies.tsv) of a language.</summary>
public sealed class UnitLexicon
{
    private const char TiedMark = '*';
    private const char UnsureMark = '?';
    private const char LooseMark = '~';
    private const char SmallMark = '!';

    private readonly PhraseTable<QuantityUnit> _prefixes;
    private readonly PhraseTable<QuantityUnit> _byCase;
    private readonly PhraseTable<QuantityUnit> _anyCase;
    private readonly Dictionary<(string Country, string Name), QuantityUnit> _local = [];
    private readonly Dictionary<string, QuantityUnit> _named = new(StringComparer.Ordinal);

    /// <summary>Reads the tables of the language with that code.</summary>
    public UnitLexicon(string code)
    {
        var prefixes = new List<KeyValuePair<string, QuantityUnit>>();
        var forms = new List<KeyValuePair<string, QuantityUnit>>();
        var currencies = LexiconFile.Rows(code, "currencies.tsv").ToArray();
        foreach (var row in currencies)
        {
            AddCurrency(row, prefixes, forms);
        }

        foreach (var row in currencies.Where(row => row[0] == QuantityUnit.UsDollar))
        {
            AddLocalSigns(Split(row[1])[0], Split(row[2])[0]);
        }

        foreach (var row in LexiconFile.Rows(code, "units.tsv"))
        {
            var family = row[1].EndsWith("share", StringComparison.Ordinal) ? UnitFamily.Share : UnitFamily.Measure;
            var offset = row[3].Length == 0 ? 0 : decimal.Parse(row[3], CultureInfo.InvariantCulture);
            var unit = new QuantityUnit(row[0], family, row[1], decimal.Parse(row[2], CultureInfo.InvariantCulture), offset);
            _named[row[0]] = unit;
            Add(forms, row[4], unit);
        }

        _prefixes = new(prefixes);
        _byCase = new(forms.Where(form => IsCased(form.Key)));
        _anyCase = new(forms.Where(form => !IsCased(form.Key)).Select(form => KeyValuePair.Create(form.Key.ToLowerInvariant(), form.Value)));
    }

    /// <summary>The unit of that name, which is the same in every language. A name that the tables do not have is a bug and throws.</summary>
    public QuantityUnit Named(string name) => _named[name];

    /// <summary>The currency whose sign or code begins at <paramref name="at"/>.</summary>
    public bool TryPrefix(ReadOnlySpan<string> words, int at, out QuantityUnit unit, out int length) => _prefixes.TryMatch(words, at, out unit, out length);

    /// <summary>The unit that begins at <paramref name="at"/>: abbreviations by case, names in any case; the longer wins.</summary>
    /// <param name="words">Words as written.</param>
    /// <param name="lowers">The same in lower case.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="length">How many words it takes.</param>
    public bool TrySuffix(ReadOnlySpan<string> words, ReadOnlySpan<string> lowers, int at, out QuantityUnit unit, out int length)
    {
        var found = _byCase.TryMatch(words, at, out unit, out length);
        if (_anyCase.TryMatch(lowers, at, out var other, out var longer) && longer > length)
        {
            (unit, length) = (other, longer);
            return true;
        }

        return found;
    }

    /// <summary>The currency that a bare name or sign in lower case ("dollars", "$", "cents") means in a country; false where it means what it means anywhere.</summary>
    public bool TryLocal(string country, string lower, out QuantityUnit unit) => _local.TryGetValue((country, lower), out unit!);

    private void AddCurrency(ImmutableArray<string> row, List<KeyValuePair<string, QuantityUnit>> prefixes, List<KeyValuePair<string, QuantityUnit>> forms)
    {
        var unit = new QuantityUnit(row[0], UnitFamily.Currency, row[0], 1, 0);
        _named[row[0]] = unit;
        Add(forms, row[1], unit);
        Add(prefixes, row[2], unit);
        Add(forms, row[3], unit);
        Add(prefixes, row[3], unit);
        var hundredth = new QuantityUnit(Split(row[4]).FirstOrDefault(""), UnitFamily.Currency, row[0], 0.01m, 0);
        Add(forms, row[4], hundredth);
        foreach (var country in Split(row[5]))
        {
            AddLocal(country, row[1], unit);
            AddLocal(country, row[4], hundredth);
        }
    }

    // "Australian dollars" are "dollars" at home.
    private void AddLocal(string country, string names, QuantityUnit unit)
    {
        foreach (var name in Split(names))
        {
            if (name.LastIndexOf(' ') is > 0 and var space)
            {
                _local.TryAdd((country, name[(space + 1)..]), unit);
            }
        }
    }

    // "Australian dollars" are "$" at home.
    private void AddLocalSigns(string name, string sign)
    {
        foreach (var (country, dollar) in _local.Where(local => local.Key.Name == name).Select(local => (local.Key.Country, local.Value)).ToArray())
        {
            _local.TryAdd((country, sign), dollar);
        }
    }

    private static bool IsCased(string form) =>
        form.Length == 1 || (!form.Contains(' ', StringComparison.Ordinal) && form.AsSpan().ContainsAnyInRange('A', 'Z')
            && (form.Length <= 5 || form.Contains('/', StringComparison.Ordinal)));

    private static void Add(List<KeyValuePair<string, QuantityUnit>> to, string cell, QuantityUnit unit)
    {
        foreach (var form in Split(cell))
        {
            to.Add(form.Length == 1 ? KeyValuePair.Create(form, unit) : form[^1] switch
            {
                TiedMark => KeyValuePair.Create(form[..^1], unit with { IsTied = true }),
                UnsureMark => KeyValuePair.Create(form[..^1], unit with { IsUnsure = true }),
                SmallMark => KeyValuePair.Create(form[..^1], unit with { IsSmall = true }),
                LooseMark => KeyValuePair.Create(form[..^1], unit with { IsLoose = true }),
                _ => KeyValuePair.Create(form, unit),
            });
        }
    }

    private static string[] Split(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
