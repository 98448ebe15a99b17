using System.Collections.Immutable;
using FactCheck.Text;

namespace FactCheck.Languages;

/// <summary>Everything the program knows of one language: lexicons and models, all read from the language's folder.</summary>
public sealed class Language
{
    private readonly Lazy<SentenceLexicon> _sentences;
    private readonly Lazy<Tagger> _tagger;
    private readonly Lazy<EntityLexicon> _entities;

    private Language(string code)
    {
        Code = code;
        _sentences = new(() => SentenceLexiconLoader.Load(code));
        _tagger = new(() => new Tagger());
        _entities = new(() => new EntityLexicon(code));
    }

    /// <summary>English.</summary>
    public static Language English { get; } = new("En");

    /// <summary>Every language there is: one line a language.</summary>
    public static ImmutableArray<Language> All { get; } = [English];

    /// <summary>The folder below Languages.</summary>
    public string Code { get; }

    /// <summary>Abbreviations and page furniture.</summary>
    public SentenceLexicon Sentences => _sentences.Value;

    /// <summary>Parts of speech.</summary>
    public Tagger Tagger => _tagger.Value;

    /// <summary>People, roles, organisations and places.</summary>
    public EntityLexicon Entities => _entities.Value;

    /// <summary>The language with that code ("en"), or null.</summary>
    public static Language? Find(string code) =>
        All.FirstOrDefault(language => language.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
}
