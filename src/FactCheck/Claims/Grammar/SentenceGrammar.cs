namespace FactCheck.Claims.Grammar;

/// <summary>All that the parse of one sentence tells: phrases, clauses, events, moods and speakers.</summary>
internal sealed class SentenceGrammar
{
    /// <summary>Parses the sentence if nobody has.</summary>
    public SentenceGrammar(SentenceView sentence)
    {
        Tree = sentence.Tree;
        Nouns = new(sentence);
        Predicates = new(sentence);
        Clauses = new(sentence, Predicates);
        Events = new(sentence, Predicates);
        Bounds = new(sentence, Predicates);
        Fates = new(sentence, Predicates);
        Moods = new(sentence);
        Attribution = new(sentence, Predicates);
    }

    /// <summary>Who depends on whom.</summary>
    public DependencyTree Tree { get; }

    /// <summary>Noun phrases.</summary>
    public NounPhraseReader Nouns { get; }

    /// <summary>Who does what to whom.</summary>
    public Predicates Predicates { get; }

    /// <summary>The clauses around phrases.</summary>
    public ClauseFinder Clauses { get; }

    /// <summary>What happens at a place or time.</summary>
    public EventFinder Events { get; }

    /// <summary>Starts and ends.</summary>
    public BoundReader Bounds { get; }

    /// <summary>What becomes of people.</summary>
    public FateReader Fates { get; }

    /// <summary>Facts, plans, conditions.</summary>
    public MoodReader Moods { get; }

    /// <summary>Who says it.</summary>
    public Attribution Attribution { get; }
}
