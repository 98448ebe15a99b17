using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Claims.Entities;
using FactCheck.Claims.Grammar;
using FactCheck.Claims.Numbers;
using FactCheck.Claims.Quotes;
using FactCheck.Languages;
using FactCheck.Languages.Models;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>One sentence as extractors see it: its words in normal form, their parts of speech, and which tokens are already spoken for.
/// Token numbers count from the sentence's first.</summary>
public sealed class SentenceView
{
    private readonly ArticleView _article;
    private readonly string[] _words;
    private readonly string[] _lowers;
    private readonly bool[] _taken;
    private readonly WordEntry[] _entries;
    private readonly EntityGazetteer _gazetteer;
    private readonly WordUse _uses;
    private TokenTag[]? _tags;
    private string?[]? _lemmas;
    private IReadOnlyList<Quantity>? _quantities;
    private DependencyTree? _tree;

    /// <summary>The view of the sentence of <paramref name="article"/> with that index; only the article makes it.</summary>
    internal SentenceView(ArticleView article, int index)
    {
        _article = article;
        Index = index;
        _gazetteer = article.Language.Entities.Gazetteer;
        Sentence = article.Text.Sentences[index];
        _words = new string[Sentence.TokenCount];
        _lowers = new string[Sentence.TokenCount];
        _taken = new bool[Sentence.TokenCount];
        _entries = new WordEntry[Sentence.TokenCount];
        for (var i = 0; i < Count; i++)
        {
            var entry = article.Language.Entries[article.Text.Source[this[i].Span]];
            (_words[i], _lowers[i], _entries[i]) = (entry.Word, entry.Lower, entry);
            _uses |= entry.Use;
        }
    }

    /// <summary>The article it stands in.</summary>
    public Article Article => _article.Article;

    /// <summary>Its language.</summary>
    public Language Language => _article.Language;

    /// <summary>The country where the article was written, by its dateline; null where it is not known.</summary>
    internal string? Country => _article.Country;

    /// <summary>The quotations of which a part stands in the sentence.</summary>
    internal IEnumerable<QuotedStretch> Quotations => QuotedStretch.In(_article.Quotations, Sentence.FirstToken, Sentence.FirstToken + Count);

    /// <summary>The sentence before it, or null.</summary>
    public SentenceView? Previous => Index > 0 ? _article.Sentences[Index - 1] : null;

    /// <summary>Its index among the article's sentences.</summary>
    public int Index { get; }

    /// <summary>Its bounds and block.</summary>
    public Sentence Sentence { get; }

    /// <summary>How many tokens it has.</summary>
    public int Count => Sentence.TokenCount;

    /// <summary>Parts of speech, worked out when first asked for.</summary>
    public ReadOnlySpan<TokenTag> Tags
    {
        get
        {
            if (_tags is null)
            {
                _tags = new TokenTag[Count];
                Language.Tagger.Tag(_words, _entries, _tags);
                Language.MisreadVerbs.Correct(_lowers, _tags);
            }

            return _tags;
        }
    }

    /// <summary>Who depends on whom, worked out when first asked for.</summary>
    internal DependencyTree Tree => _tree ??= DependencyTree.Of(this);

    /// <summary>Whether anybody has asked for that: parsing takes most of the time.</summary>
    internal bool IsParsed => _tree is not null;

    /// <summary>The article's text, of which this is one sentence.</summary>
    public TokenizedText Text => _article.Text;

    /// <summary>The words of all tokens, as <see cref="Word"/> gives them.</summary>
    public ReadOnlySpan<string> Words => _words;

    /// <summary>The same in lower case.</summary>
    public ReadOnlySpan<string> Lowers => _lowers;

    /// <summary>What is kept of all tokens' words.</summary>
    internal ReadOnlySpan<WordEntry> Entries => _entries;

    /// <summary>The people, roles, organisations and places of the sentence, found once an article.</summary>
    public ImmutableArray<Entity> Entities => _article.Entities[Index];

    /// <summary>The full name of the person that a token means: as a name or part of one, as an office ("the chancellor"), or as a pronoun whose
    /// antecedent is certain; else null.</summary>
    public string? PersonAt(int token) => _article.People.At(Index, token);

    /// <summary>A token.</summary>
    public Token this[int index] => Text.Tokens[Sentence.FirstToken + index];

    /// <summary>A token's word with composed accents and straight quotation marks; empty beyond the sentence's ends.</summary>
    public string Word(int index) => (uint)index < (uint)Count ? _words[index] : "";

    /// <summary>The same in lower case.</summary>
    public string Lower(int index) => (uint)index < (uint)Count ? _lowers[index] : "";

    /// <summary>Whether a token can be used so; it takes no tags to see that most can not.</summary>
    internal bool Can(int index, WordUse use) => (uint)index < (uint)Count && (_entries[index].Use & use) != WordUse.None;

    /// <summary>Whether a token does any of <paramref name="grammar"/>; false beyond the sentence's ends.</summary>
    public bool Is(int index, GrammarWord grammar) => (uint)index < (uint)Count && (_entries[index].Grammar & grammar) != GrammarWord.None;

    /// <summary>Whether a token tells any of <paramref name="cues"/> about a number beside it; false beyond the sentence's ends.</summary>
    public bool Is(int index, NumberCue cues) => (uint)index < (uint)Count && (_entries[index].Cues & cues) != NumberCue.None;

    /// <summary>Whether lists say any of that of a token, as a name or beside one; false beyond the sentence's ends.</summary>
    internal bool Is(int index, EntityFlags names) => (uint)index < (uint)Count && (_entries[index].Names(_gazetteer) & names) != EntityFlags.None;

    /// <summary>The form under which places know a token's word.</summary>
    internal string PlaceKey(int index) => _entries[index].PlaceKey;

    /// <summary>Whether any token can be used so.</summary>
    internal bool CanAny(WordUse use) => (_uses & use) != WordUse.None;

    /// <summary>The numbers of the sentence with their hedges and units, read when first asked for: dates and times must be taken by then.</summary>
    public IReadOnlyList<Quantity> Quantities => _quantities ??= QuantityScanner.Scan(this);

    /// <summary>A token's lemma, in lower case.</summary>
    public string Lemma(int index)
    {
        if ((uint)index >= (uint)Count)
        {
            return "";
        }

        _lemmas ??= new string?[Count];
        return _lemmas[index] ??= _entries[index].LowerLemma(Tags[index], Language.Lemmatizer);
    }

    /// <summary>Whether an earlier kind has claimed the token; true beyond the sentence's ends.</summary>
    public bool IsTaken(int index) => (uint)index >= (uint)Count || _taken[index];

    /// <summary>Claims <paramref name="count"/> tokens, so that no later kind reads them as something else.</summary>
    public void Take(int first, int count) => _taken.AsSpan(first, count).Fill(true);

    /// <summary>The text span of <paramref name="count"/> tokens.</summary>
    public TextSpan SpanOf(int first, int count) => TextSpan.FromBounds(this[first].Start, this[first + count - 1].End);

    /// <summary>The characters of <paramref name="count"/> tokens as they stand in the file.</summary>
    public string TextOf(int first, int count) => Text.Source.Slice(SpanOf(first, count));
}
