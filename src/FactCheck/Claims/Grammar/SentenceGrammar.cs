namespace FactCheck.Claims.Grammar;

/// <summary>All that the parse of one sentence tells: phrases, clauses, events, moods and speakers.</summary>
internal sealed class SentenceGrammar
{
    /// <summary>Parses the sentence if nobody has.</summary>
    public SentenceGrammar(SentenceView sentence)
    {
        Tree = sentence.Tree;
        Nouns = new(sentence);
        Clauses = new(sentence);
        Events = new(sentence, Clauses);
        Moods = new(sentence);
        Attribution = new(sentence, Clauses);
    }

    /// <summary>Who depends on whom.</summary>
    public DependencyTree Tree { get; }

    /// <summary>Noun phrases.</summary>
    public NounPhraseReader Nouns { get; }

    /// <summary>Who does what to whom.</summary>
    public ClauseFinder Clauses { get; }

    /// <summary>What happens at a place or time.</summary>
    public EventFinder Events { get; }

    /// <summary>Facts, plans, conditions.</summary>
    public MoodReader Moods { get; }

    /// <summary>Who says it.</summary>
    public Attribution Attribution { get; }
}
