using System.Collections.Immutable;
using FactCheck.Languages;

namespace FactCheck.Claims.Grammar;

/// <summary>Finds what happens at a place or a time.</summary>
internal sealed class EventFinder(SentenceView sentence, Predicates predicates)
{
    private const int MostNames = 8;

    private readonly DependencyTree _tree = sentence.Tree;

    /// <summary>The noun of the event whose place or time has its top at <paramref name="token"/>, or -1 where a verb tells it: the noun that the setting
    /// hangs on ("consultations in Tokyo"), what happens ("the summit begins"), what is made ("gave a speech"). A time behind a noun that is no event is
    /// that of what is told around it: "opened fire near a school Friday".</summary>
    public int NounOf(int token, Clause clause, bool isTime)
    {
        for (var at = token; IsNominal(_tree.Relation(at)); at = _tree.Head(at))
        {
            if (_tree.Head(at) is >= 0 and var head && IsEvent(head) && (!isTime || head > token || sentence.Language.Events.TypeOf(sentence.Lemma(head)) is not null))
            {
                return head;
            }
        }

        if (clause.Predicate < 0)
        {
            return -1;
        }

        if (IsMisreadNoun(clause.Predicate))
        {
            return clause.Predicate;
        }

        var lemma = predicates.LemmaOf(clause.Predicate).Replace(' ', '_');
        var noun = sentence.Language.Clauses.Happen.Contains(lemma) ? predicates.SubjectOf(clause.Predicate)
            : sentence.Language.Clauses.Stage.Contains(lemma) ? predicates.PatientOf(clause.Predicate)
            : -1;
        return noun >= 0 && noun != token && IsEvent(noun) ? noun : -1;
    }

    /// <summary>Whom a setting describes, or -1: "a Riverton man" is from there, whatever he does where.</summary>
    public int BearerOf(int token) =>
        _tree.Relation(token) is DependencyRelation.Compound or DependencyRelation.Amod && _tree.Head(token) is >= 0 and var head
            && sentence.Language.Nouns.IsPerson(sentence.Lower(head)) ? head : -1;

    /// <summary>The names before an event's noun that tell it from others: "NATO" of "a NATO summit"; not the setting's own tokens, from
    /// <paramref name="first"/> up to <paramref name="end"/>: "the Yida camp".</summary>
    public ImmutableArray<string> NamesOf(int noun, int first, int end)
    {
        if (noun < 0)
        {
            return [];
        }

        var found = ImmutableArray.CreateBuilder<string>();
        for (var i = noun - 1; i >= 0 && found.Count < MostNames && sentence.Tags[i].Universal is UniversalTag.Adj or UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Num or UniversalTag.Punct && sentence.Word(i) != ","; i--)
        {
            if (sentence.Tags[i].Universal == UniversalTag.Propn && (i < first || i >= end))
            {
                found.Add(sentence.Lemma(i));
            }
        }

        return found.DrainToImmutable();
    }

    /// <summary>A known event behind another noun is one, even where it is read as a verb: "the leaders summit".</summary>
    private bool IsMisreadNoun(int token) =>
        token > 0 && sentence.Tags[token].Penn is PennTag.VB or PennTag.VBP && sentence.Tags[token - 1].Universal == UniversalTag.Noun
        && sentence.Language.Classes.Knows(sentence.Lower(token));

    /// <summary>People and areas are where things happen, but nothing that happens.</summary>
    private bool IsEvent(int token) =>
        sentence.Tags[token].Universal == UniversalTag.Noun && !sentence.Language.Classes.IsKindOf(sentence.Lemma(token), LexicalClasses.Area) && !sentence.IsTaken(token) && !sentence.Language.Nouns.IsPerson(sentence.Lower(token)) && !IsNamed(token);

    private bool IsNamed(int token)
    {
        foreach (var entity in sentence.Entities)
        {
            if (token >= entity.FirstToken && token < entity.EndToken)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNominal(DependencyRelation relation) =>
        relation is DependencyRelation.Nmod or DependencyRelation.Compound or DependencyRelation.Amod or DependencyRelation.Nummod or DependencyRelation.Appos
            or DependencyRelation.Flat or DependencyRelation.Conj;
}
