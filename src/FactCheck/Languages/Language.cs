using System.Collections.Immutable;
using FactCheck.Text;

namespace FactCheck.Languages;

/// <summary>Everything the program knows of one language: lexicons and models, all read from the language's folder.</summary>
public sealed class Language
{
    private readonly Lazy<Tagger> _tagger;

    private Language(string code)
    {
        Code = code;
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

    /// <summary>Number words and number labels.</summary>
    public NumberLexicon Numbers => field ??= new(Code);

    /// <summary>"about", "at least".</summary>
    public HedgeLexicon Hedges => field ??= new(Code);

    /// <summary>"rose", "down".</summary>
    public TrendLexicon Trends => field ??= new(Code);

    /// <summary>Units of measurement and currencies.</summary>
    public UnitLexicon Units => field ??= new(Code);

    /// <summary>Plurals, people, the ends of noun phrases.</summary>
    public NounLexicon Nouns => field ??= new(Code);

    /// <summary>Parts of speech.</summary>
    public Tagger Tagger => _tagger.Value;

    /// <summary>The language with that code ("en"), or null.</summary>
    public static Language? Find(string code) =>
        All.FirstOrDefault(language => language.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
}
