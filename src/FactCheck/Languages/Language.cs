using System.Collections.Immutable;
using FactCheck.Languages.Models;
using FactCheck.Text;

namespace FactCheck.Languages;

/// <summary>Everything the program knows of one language: lexicons and models, all read from the language's folder.</summary>
public sealed class Language
{
    private readonly Lazy<Vocabulary> _vocabulary;
    private readonly Lazy<Tagger> _tagger;

    private Language(string code)
    {
        Code = code;
        _vocabulary = new(() => Vocabulary.Load(code));
        _tagger = new(() => Tagger.Load(code, _vocabulary.Value));
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

    /// <summary>The language with that code ("en"), or null.</summary>
    public static Language? Find(string code) =>
        All.FirstOrDefault(language => language.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
}
