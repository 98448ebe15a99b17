using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FactCheck.Languages;

/// <summary>What a phrase does in a clock time; the second column of <c>times.tsv</c> in lower case.</summary>
public enum TimeWordClass : byte
{
#pragma warning disable CS1591 // times.tsv explains each
    Named, Meridiem, OClock, Hours, Zone, About, Over, Under, AtLeast, AtMost, Exact, Between, AboutBehind, To, And, Behind, Half, Fraction, Past, Hour,
#pragma warning restore CS1591
}

/// <summary>A word or phrase of clock times.</summary>
/// <param name="Words">Its words, in lower case.</param>
/// <param name="Value">Minutes or another number of its class; 0 where it has none.</param>
public sealed record TimePhrase(ImmutableArray<string> Words, int Value);

/// <summary>The words of a language that make clock times, from its <c>times.tsv</c>.</summary>
public sealed class TimeLexicon
{
    private readonly FrozenDictionary<(TimeWordClass Class, string First), TimePhrase[]> _phrases;
    private readonly WordFilter _filter;

    /// <summary>Reads the table of the language with that code. An unknown class is a bug and throws.</summary>
    public TimeLexicon(string code)
    {
        _phrases = LexiconFile.Rows(code, "times.tsv")
            .Select(row => (Class: Enum.Parse<TimeWordClass>(row[1], ignoreCase: true), Phrase: new TimePhrase([.. row[0].Split(' ')], ValueOf(row))))
            .GroupBy(row => (row.Class, row.Phrase.Words[0]), row => row.Phrase)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Words.Length).ToArray());
        _filter = WordFilter.Of([.. _phrases.Keys.Select(key => key.First)]);
    }

    /// <summary>The phrases of that class that begin with that word, the longest first.</summary>
    public ReadOnlySpan<TimePhrase> From(TimeWordClass kind, string lower) => _filter.MayContain(lower) ? _phrases.GetValueOrDefault((kind, lower)) : default;

    /// <summary>Whether any phrase begins with that word.</summary>
    internal bool CanBegin(string lower) => Enum.GetValues<TimeWordClass>().Any(kind => !From(kind, lower).IsEmpty);

    private static int ValueOf(ImmutableArray<string> row) =>
        row.Length > 2 && row[2].Length > 0 ? int.Parse(row[2], System.Globalization.CultureInfo.InvariantCulture) : 0;
}
