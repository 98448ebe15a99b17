using System.Collections.Immutable;
using FactCheck.Text;

namespace FactCheck.Languages;

/// <summary>Everything the program knows of one language: lexicons and models, all read from the language's folder.</summary>
public sealed class Language
{
    private readonly Lazy<DatelineLexicon> _datelines;
    private readonly Lazy<Tagger> _tagger;

    private Language(string code)
    {
        Code = code;
        _datelines = new(() => DatelineLexicon.Load(code));
        _tagger = new(() => new Tagger());
    }

    /// <summary>English.</summary>
    public static Language English { get; } = new("En");

    /// <summary>Every language there is: one line a language.</summary>
    public static ImmutableArray<Language> All { get; } = [English];

    /// <summary>The folder below Languages.</summary>
    public string Code { get; }

    /// <summary>Abbreviations and page furniture.</summary>
    public SentenceLexicon Sentences { get; } = SentenceLexicon.Empty;

    /// <summary>Parts of speech.</summary>
    public Tagger Tagger => _tagger.Value;

    /// <summary>Agencies, months and other words of datelines.</summary>
    public DatelineLexicon Datelines => _datelines.Value;

    /// <summary>The language with that code ("en"), or null.</summary>
    public static Language? Find(string code) =>
        All.FirstOrDefault(language => language.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
}
