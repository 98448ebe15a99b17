using System.Collections.Immutable;
using FactCheck.Claims.Grammar;
using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Claims.Assertions;

/// <summary>Reads what the clauses of a parsed sentence tell.</summary>
internal sealed class AssertionReader(SentenceView sentence, SentenceGrammar grammar)
{
    /// <summary>No sentence that tells something has more verbs; tables have.</summary>
    private const int MostPredicates = 24;

    /// <summary>A clause with more parts is a list.</summary>
    private const int MostParts = 8;

    private readonly PhraseWords _phrases = new(sentence, grammar.Tree);

    /// <summary>What the clauses tell, in the order of their predicates.</summary>
    public IEnumerable<Assertion> Read()
    {
        foreach (var i in Enumerable.Range(0, sentence.Count).Where(token => IsPredicate(token) || IsDeed(token)).Take(MostPredicates))
        {
            if (grammar.Moods.Of(i, new Clause(i, GrammaticalRole.Predicate)) is not Mood.Quoted and var mood && Parts(i) is { IsEmpty: false } parts)
            {
                yield return new(sentence.SpanOf(i, 1), grammar.Predicates.LemmaOf(i), _phrases.Rarity(i), mood, parts);
            }
        }
    }

    private bool IsPredicate(int token) =>
        sentence[token].Kind == TokenKind.Word && grammar.Tree.Relation(token) is not (DependencyRelation.Aux or DependencyRelation.Cop)
        && (sentence.Tags[token].Universal == UniversalTag.Verb ? !sentence.Language.Clauses.Say.Contains(sentence.Lemma(token)) : grammar.Tree.Child(token, DependencyRelation.Cop) >= 0);

    /// <summary>"the extension of the tax cuts".</summary>
    private bool IsDeed(int token) => sentence.Tags[token].Universal == UniversalTag.Noun && sentence.Language.Deeds.TryGet(sentence.Lemma(token), out _);

    private ImmutableArray<AssertionPart> Parts(int predicate)
    {
        var parts = new List<AssertionPart>();
        if (IsDeed(predicate) && sentence.Language.Deeds.TryGet(sentence.Lemma(predicate), out var deed))
        {
            Add(parts, deed.IsSuffered ? GrammaticalRole.Patient : GrammaticalRole.Agent, grammar.Nouns.GenitiveOf(predicate));
            return parts.Exists(part => part.Role != GrammaticalRole.Agent) ? [.. parts] : [];
        }

        Add(parts, GrammaticalRole.Agent, grammar.Predicates.AgentOf(predicate));
        Add(parts, GrammaticalRole.Patient, grammar.Predicates.PatientOf(predicate));
        if (sentence.Tags[predicate].Universal == UniversalTag.Noun)
        {
            Add(parts, GrammaticalRole.Predicate, predicate);
        }

        foreach (var child in grammar.Tree.Children(predicate))
        {
            if (grammar.Tree.Relation(child) is DependencyRelation.Obl or DependencyRelation.Iobj or DependencyRelation.Xcomp && !grammar.Predicates.IsAgentOf(child, predicate) && sentence.Tags[child].Universal != UniversalTag.Verb)
            {
                Add(parts, GrammaticalRole.Adjunct, child);
            }
        }

        return parts.Exists(part => part.Role != GrammaticalRole.Agent) ? [.. parts.OrderBy(part => part.Span)] : [];
    }

    private void Add(List<AssertionPart> parts, GrammaticalRole role, int head)
    {
        if (head >= 0 && parts.Count < MostParts && _phrases.Read(head, role) is { } part)
        {
            parts.Add(part);
        }
    }
}
