using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Claims.Grammar;

/// <summary>What a predicate says of whom: its lemma, its voice, who does it and to whom.</summary>
internal sealed class Predicates(SentenceView sentence)
{
    /// <summary>So many verbs may stand between a verb and the one that names its subject: "is believed to be set to open".</summary>
    public const int MostSteps = 5;

    private readonly DependencyTree _tree = sentence.Tree;

    /// <summary>The lemma of a predicate: a verb with its particle ("carry out"), or with its noun where the two name one thing ("open fire");
    /// the adjective behind a copula ("dead"), for a noun there the copula itself. Empty for -1.</summary>
    public string LemmaOf(int predicate)
    {
        if (predicate < 0)
        {
            return "";
        }

        var copula = _tree.Child(predicate, DependencyRelation.Cop);
        if (copula >= 0 && sentence.Tags[predicate].Universal is not (UniversalTag.Adj or UniversalTag.Verb))
        {
            return sentence.Lemma(copula);
        }

        var lemma = sentence.Lemma(predicate);
        if (sentence.Tags[predicate].Universal == UniversalTag.Noun && sentence.Language.Deeds.TryGet(lemma, out var deed))
        {
            return deed.Verb;
        }

        foreach (var child in _tree.Children(predicate))
        {
            if (child > predicate && _tree.Relation(child) == DependencyRelation.Compound && sentence.Tags[child].Universal is UniversalTag.Adp or UniversalTag.Adv or UniversalTag.Part)
            {
                return $"{lemma} {sentence.Lower(child)}";
            }

            if (child > predicate && _tree.Relation(child) == DependencyRelation.Obj && sentence.Language.Classes.KnowsVerb($"{lemma}_{sentence.Lemma(child)}"))
            {
                return $"{lemma} {sentence.Lemma(child)}";
            }
        }

        return lemma;
    }

    /// <summary>Who does what <paramref name="predicate"/> tells, or -1: the subject, behind a passive the noun of "by".</summary>
    public int AgentOf(int predicate)
    {
        if (!IsPassive(predicate))
        {
            return SubjectOf(predicate);
        }

        foreach (var child in _tree.Children(predicate))
        {
            if (IsAgentOf(child, predicate))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>To whom or what it is done, or -1: the object, or the subject of a passive.</summary>
    public int PatientOf(int predicate) =>
        IsPassive(predicate) ? SubjectOf(predicate) : _tree.Child(predicate, DependencyRelation.Obj);

    /// <summary>The grammatical subject, also where another verb names it: "who", "to cut", "and wounded", "killing". -1 where there is none.</summary>
    public int SubjectOf(int predicate)
    {
        for (var (at, steps) = (predicate, 0); at >= 0 && steps < MostSteps; (at, steps) = (_tree.Head(at), steps + 1))
        {
            var subject = _tree.Child(at, DependencyRelation.Nsubj);
            var isModifier = _tree.Relation(at) is DependencyRelation.Acl or DependencyRelation.Amod;
            if (subject >= 0 && !(isModifier && IsRelative(subject)))
            {
                return subject;
            }

            if (isModifier)
            {
                // "the attack that killed four", "four people killed"; but not "a plan to cut".
                return sentence.Tags[at].Penn == PennTag.VB ? -1 : _tree.Head(at);
            }

            if (_tree.Relation(at) == DependencyRelation.Ccomp && _tree.Child(_tree.Head(at), DependencyRelation.Obj) is var named && named > _tree.Head(at) && named < at)
            {
                // "reported the club offered a deal": what stands before the verb of such a clause is its subject.
                return named;
            }

            if (_tree.Relation(at) is not (DependencyRelation.Conj or DependencyRelation.Xcomp or DependencyRelation.Advcl))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Whether a verb is in the passive: a past participle with "be", or without any auxiliary.</summary>
    public bool IsPassive(int predicate)
    {
        if (predicate < 0 || predicate >= sentence.Count || sentence.Tags[predicate].Penn is not (PennTag.VBN or PennTag.VBD))
        {
            return false;
        }

        var hasAuxiliary = false;
        foreach (var child in _tree.Children(predicate))
        {
            if (_tree.Relation(child) == DependencyRelation.Aux)
            {
                hasAuxiliary = true;
                if (sentence.Language.Clauses.Passive.Contains(sentence.Lemma(child)))
                {
                    return true;
                }
            }
        }

        // Headlines leave the auxiliary out: "Two killed in crash".
        return !hasAuxiliary && _tree.Child(predicate, DependencyRelation.Obj) < 0
            && (sentence.Tags[predicate].Penn == PennTag.VBN || (sentence.Sentence.Kind == BlockKind.Headline && _tree.Relation(predicate) != DependencyRelation.Conj));
    }

    /// <summary>Whether a token says something of others: a verb, or an adjective or noun behind a copula.</summary>
    public bool IsPredicative(int token) =>
        token >= 0 && (sentence.Tags[token].Universal == UniversalTag.Verb
            || _tree.Child(token, DependencyRelation.Cop) >= 0 || _tree.Child(token, DependencyRelation.Nsubj) >= 0);

    /// <summary>Whether a token is the noun of "by" behind a passive.</summary>
    public bool IsAgentOf(int token, int predicate) =>
        _tree.Relation(token) == DependencyRelation.Obl && IsPassive(predicate)
        && sentence.Is(_tree.Child(token, DependencyRelation.Case), GrammarWord.By);

    /// <summary>The part of a noun in the clause that describes it: "a girl who was shot", "a man accused of it", "two men shot in Ohio".</summary>
    public GrammaticalRole RoleOfDescribed(int predicate)
    {
        var subject = _tree.Child(predicate, DependencyRelation.Nsubj);
        return IsPassive(predicate) || (subject >= 0 && !IsRelative(subject)) || sentence.Tags[predicate].Universal == UniversalTag.Adj ? GrammaticalRole.Patient : GrammaticalRole.Agent;
    }

    /// <summary>"who", "that".</summary>
    public bool IsRelative(int token) => sentence.Tags[token].Penn is PennTag.WDT or PennTag.WP;
}
