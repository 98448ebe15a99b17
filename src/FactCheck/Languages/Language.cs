using System.Collections.Immutable;
using FactCheck.Languages.Models;
using FactCheck.Text;

namespace FactCheck.Languages;

/// <summary>Everything the program knows of one language: lexicons and models, all read from the language's folder.</summary>
public sealed class Language
{
    private readonly Lazy<SentenceLexicon> _sentences;
    private readonly Lazy<DatelineLexicon> _datelines;
    private readonly Lazy<KnownWords> _words;
    private readonly Lazy<Tagger> _tagger;
    private readonly Lazy<EntityRecognizer> _recognizer;
    private readonly Lazy<Lemmatizer> _lemmatizer;
    private readonly Lazy<DependencyParser> _parser;
    private readonly Lazy<DocumentFrequency> _documentFrequency;
    private readonly Lazy<LexicalClasses> _classes;
    private readonly Lazy<ClauseLexicon> _clauses;
    private readonly Lazy<DateLexicon> _dates;
    private readonly Lazy<TimeLexicon> _times;
    private readonly Lazy<EntityLexicon> _entities;

    private Language(string code)
    {
        Code = code;
        _words = new(() => KnownWords.Load(code));
        _tagger = new(() => Tagger.Load(code, _words.Value));
        _recognizer = new(() => EntityRecognizer.Load(code, _words.Value, Entities));
        _lemmatizer = new(() => Lemmatizer.Load(code));
        _parser = new(() => DependencyParser.Load(code, _words.Value));
        _sentences = new(() => SentenceLexiconLoader.Load(code));
        _documentFrequency = new(() => new DocumentFrequency(code));
        _classes = new(() => new LexicalClasses(code));
        _clauses = new(() => new ClauseLexicon(code));
        _dates = new(() => new DateLexicon(code));
        _times = new(() => new TimeLexicon(code));
        _entities = new(() => new EntityLexicon(code));
        _datelines = new(() => DatelineLexicon.Load(code));
    }

    /// <summary>The language in folder <paramref name="code"/> with other models than those it holds; for training one model on another.</summary>
    internal Language(string code, KnownWords words, Tagger tagger)
        : this(code) => (_words, _tagger) = (new(words), new(tagger));

    /// <summary>English.</summary>
    public static Language English { get; } = new("En");

    /// <summary>Every language there is: one line a language.</summary>
    public static ImmutableArray<Language> All { get; } = [English];

    /// <summary>The folder below Languages.</summary>
    public string Code { get; }

    /// <summary>The words met so far.</summary>
    internal WordEntries Entries => field ??= new(this);

    /// <summary>Abbreviations and page furniture.</summary>
    public SentenceLexicon Sentences => _sentences.Value;

    /// <summary>Words that hold others together.</summary>
    internal GrammarLexicon Grammar => field ??= new(Code);

    /// <summary>Ends of words.</summary>
    internal EndingLexicon Endings => field ??= new(Code);

    /// <summary>Number words and number labels.</summary>
    public NumberLexicon Numbers => field ??= new(Code);

    /// <summary>"about", "at least".</summary>
    public HedgeLexicon Hedges => field ??= new(Code);

    /// <summary>"rose", "down".</summary>
    public TrendLexicon Trends => field ??= new(Code);

    /// <summary>"doubled".</summary>
    public MultipleLexicon Multiples => field ??= new(Code);

    /// <summary>"average", "hit": what a share such as ".308" is.</summary>
    public AverageLexicon Averages => field ??= new(Code);

    /// <summary>Stages of courses of events.</summary>
    public StageLexicon Stages => field ??= new(Code);

    /// <summary>Units of measurement and currencies.</summary>
    public UnitLexicon Units => field ??= new(Code);

    /// <summary>Plurals, people, the ends of noun phrases.</summary>
    public NounLexicon Nouns => field ??= new(Code);

    /// <summary>Words around and inside quotations.</summary>
    public QuoteLexicon Quotes => field ??= new(Code);

    /// <summary>Parts of speech.</summary>
    public Tagger Tagger => _tagger.Value;

    /// <summary>Proper names of people, organisations and places.</summary>
    internal EntityRecognizer Recognizer => _recognizer.Value;

    /// <summary>What is known of words before a sentence is seen.</summary>
    internal KnownWords Words => _words.Value;

    /// <summary>Dictionary forms.</summary>
    public Lemmatizer Lemmatizer => _lemmatizer.Value;

    /// <summary>Who depends on whom in a sentence.</summary>
    public DependencyParser Parser => _parser.Value;

    /// <summary>How rare words are in news.</summary>
    public DocumentFrequency DocumentFrequency => _documentFrequency.Value;

    /// <summary>Which words name the same thing.</summary>
    public LexicalClasses Classes => _classes.Value;

    /// <summary>What kinds of events words name.</summary>
    public EventLexicon Events => field ??= new(Code);

    /// <summary>Nouns that tell what befalls others.</summary>
    public DeedLexicon Deeds => field ??= new(Code);

    /// <summary>Verb forms that the tagger takes for nouns.</summary>
    internal MisreadVerbs MisreadVerbs => field ??= new(Code, Nouns);

    /// <summary>What people are to each other.</summary>
    public RelationLexicon Relations => field ??= new(Code);

    /// <summary>Parts of the body.</summary>
    public BodyLexicon Body => field ??= new(Code);

    /// <summary>Words that describe a person.</summary>
    public PersonTraits Traits => field ??= new(Code);

    /// <summary>Words that say what becomes of people.</summary>
    public FateLexicon Fates => field ??= new(Code);

    /// <summary>Words that shape a clause.</summary>
    public ClauseLexicon Clauses => _clauses.Value;

    /// <summary>Words of dates.</summary>
    public DateLexicon Dates => _dates.Value;

    /// <summary>Words of clock times.</summary>
    public TimeLexicon Times => _times.Value;

    /// <summary>Words that stand for a person.</summary>
    public PronounLexicon Pronouns => field ??= new(Code);

    /// <summary>People, roles, organisations and places.</summary>
    public EntityLexicon Entities => _entities.Value;

    /// <summary>Agencies, months and other words of datelines.</summary>
    public DatelineLexicon Datelines => _datelines.Value;

    /// <summary>Reads the largest tables, so that a caller with something else to do first need not wait for them later.</summary>
    public void Preload() => _ = (Recognizer, Tagger, DocumentFrequency);

    /// <summary>The language with that code ("en"), or null.</summary>
    public static Language? Find(string code) =>
        All.FirstOrDefault(language => language.Code.Equals(code, StringComparison.OrdinalIgnoreCase));

    /// <summary>The language with that code, or the first there is: an article in an unknown language is reported when it is read, and then read as well as can be.</summary>
    public static Language Of(string code) => Find(code) ?? All[0];
}
