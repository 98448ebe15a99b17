using System.Collections.Frozen;
using System.Globalization;

namespace FactCheck.Languages;

/// <summary>What a word tells of a person.</summary>
/// <param name="Sex">'m' or 'f'; null where it does not tell.</param>
/// <param name="Youngest">In years.</param>
/// <param name="Oldest">In years.</param>
public readonly record struct PersonTrait(char? Sex, int Youngest, int Oldest)
{
    /// <summary>Anybody.</summary>
    public static PersonTrait Any { get; } = new(null, 0, int.MaxValue);

    /// <summary>Both together: "adult", "female".</summary>
    public PersonTrait And(PersonTrait other) => new(Sex ?? other.Sex, Math.Max(Youngest, other.Youngest), Math.Min(Oldest, other.Oldest));

    /// <summary>Whether nobody is both.</summary>
    public bool Excludes(PersonTrait other) => (Sex is { } a && other.Sex is { } b && a != b) || Youngest > other.Oldest || other.Youngest > Oldest;
}

/// <summary>Words that describe a person, read from <c>person-traits.tsv</c>.</summary>
public sealed class PersonTraits
{
    private readonly FrozenDictionary<string, PersonTrait> _traits;

    /// <summary>Reads the words of the language in folder <paramref name="code"/>.</summary>
    public PersonTraits(string code) =>
        _traits = LexiconFile.Rows(code, "person-traits.tsv").ToFrozenDictionary(row => row[0], row => new PersonTrait(row[1] == "-" ? null : row[1][0], Number(row[2]), Number(row[3])), StringComparer.Ordinal);

    /// <summary>What a lemma in lower case tells; <see cref="PersonTrait.Any"/> where it is no such word.</summary>
    public PersonTrait Of(string lemma) => _traits.TryGetValue(lemma, out var trait) ? trait : PersonTrait.Any;

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
