using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Claims.Entities;
using FactCheck.Claims.Money;
using FactCheck.Claims.Quotes;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>One article as extractors see it: its sentences, and the people, roles, organisations and places that are known by the whole of it.</summary>
public sealed class ArticleView
{
    private readonly Lazy<string?> _country;
    private IReadOnlyList<ImmutableArray<Entity>>? _entities;
    private ImmutableArray<QuotedStretch>? _quotations;
    private PersonReferences? _people;

    /// <summary>The view of <paramref name="article"/>, cut into blocks, sentences and tokens.</summary>
    public ArticleView(Article article, Language language)
    {
        (Article, Language) = (article, language);
        Text = Segment(article, language);
        _country = new(() => LocalCurrency.CountryOf(article, language));
        Sentences = [.. Enumerable.Range(0, Text.Sentences.Length).Select(i => new SentenceView(this, i))];
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>Its language.</summary>
    public Language Language { get; }

    /// <summary>Its text.</summary>
    public TokenizedText Text { get; }

    /// <summary>Its sentences, in the order of the text.</summary>
    public ImmutableArray<SentenceView> Sentences { get; }

    /// <summary>The country of the dateline; null where it is not known.</summary>
    internal string? Country => _country.Value;

    /// <summary>All quotations with their speakers, in the order of the text; found when first asked for.</summary>
    internal ImmutableArray<QuotedStretch> Quotations => _quotations ??= Quote();

    /// <summary>The entities of every sentence, by its index; found when first asked for.</summary>
    internal IReadOnlyList<ImmutableArray<Entity>> Entities => _entities ??= EntitySpotter.Spot(Sentences);

    /// <summary>Whom its words mean; worked out when first asked for.</summary>
    internal PersonReferences People => _people ??= new(Sentences);

    /// <summary>The article's text in blocks, sentences and tokens.</summary>
    public static TokenizedText Segment(Article article, Language language) =>
        TextSegmenter.Segment(article.Text, article.TitleSpan, article.Dateline?.Span, article.Body, language.Sentences);

    private ImmutableArray<QuotedStretch> Quote()
    {
        var stretches = QuotationScanner.Scan(Text);
        new SpeakerFinder(Sentences, stretches).Run();
        return stretches;
    }
}
