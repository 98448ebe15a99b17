using FactCheck.Languages;
using FactCheck.Text;

namespace FactCheck.Claims.Grammar;

/// <summary>Finds the clause around a phrase, and who does what to whom in it.</summary>
internal sealed class ClauseFinder(SentenceView sentence)
{
    /// <summary>So many verbs may stand between a verb and the one that names its subject: "is believed to be set to open".</summary>
    private const int MostSteps = 5;

    private const int FallbackReach = 16;

    private readonly DependencyTree _tree = sentence.Tree;

    /// <summary>The clause around a place or time whose top is <paramref name="token"/>: whatever it hangs on, it says where or when.</summary>
    public Clause AroundSetting(int token)
    {
        for (var at = token; at >= 0; at = _tree.Head(at))
        {
            if (_tree.Relation(at) is DependencyRelation.Nsubj or DependencyRelation.Csubj or DependencyRelation.Obj or DependencyRelation.Obl or DependencyRelation.Iobj
                && IsPredicative(_tree.Head(at)))
            {
                // "The two on Saturday vowed to deepen ties": they vowed then.
                return new(_tree.Head(at), GrammaticalRole.Adjunct);
            }

            if (IsPredicative(at) || IsTop(_tree.Relation(at)))
            {
                return Around(at) with { Role = GrammaticalRole.Adjunct };
            }
        }

        return Clause.None;
    }

    /// <summary>The clause around the phrase whose top is <paramref name="token"/>.</summary>
    public Clause Around(int token)
    {
        for (var at = token; at >= 0; at = _tree.Head(at))
        {
            var head = _tree.Head(at);
            switch (_tree.Relation(at))
            {
                case DependencyRelation.Nsubj or DependencyRelation.Csubj:
                    if (IsPrepositional(head))
                    {
                        // "prices rose 11 per cent compared with July": no verb of the 11 per cent.
                        return new(_tree.Head(head), GrammaticalRole.Patient);
                    }

                    var predicate = Raised(head);
                    return new(predicate, IsPassive(predicate) || sentence.Tags[predicate].Universal == UniversalTag.Adj ? GrammaticalRole.Patient : GrammaticalRole.Agent);
                case DependencyRelation.Obj:
                    return new(head, GrammaticalRole.Patient);
                case DependencyRelation.Obl or DependencyRelation.Iobj when IsPredicative(head):
                    return new(head, IsAgentOf(at, head) ? GrammaticalRole.Agent : GrammaticalRole.Adjunct);
            }

            if (IsPredicative(at))
            {
                return new(at, GrammaticalRole.Predicate);
            }

            if (IsTop(_tree.Relation(at)))
            {
                return Description(at) is { Predicate: >= 0 } described ? described : Before(token);
            }
        }

        return Clause.None;
    }

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
        foreach (var child in _tree.Children(predicate))
        {
            if (child > predicate && _tree.Relation(child) == DependencyRelation.Compound && sentence.Tags[child].Penn == PennTag.RP)
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

    /// <summary>Where the clause says little of a noun ("there were 288 candidates running for parliament"), the clause that describes the noun instead.</summary>
    public Clause Sharpen(Clause clause, int noun) =>
        clause.Predicate >= 0 && !sentence.Language.Clauses.Light.Contains(LemmaOf(clause.Predicate)) ? clause
        : Description(noun) is { Predicate: >= 0 } described ? described
        : clause;

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

    /// <summary>Whether prepositions alone lead from a noun up to a phrase or to its predicate.</summary>
    public bool HangsOn(int noun, int phrase, int predicate)
    {
        for (var (at, steps) = (noun, 0); steps < MostSteps && _tree.Relation(at) is DependencyRelation.Nmod or DependencyRelation.Obl; steps++)
        {
            at = _tree.Head(at);
            if (at == phrase || at == predicate)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"known to have died", "plans to cut": what counts is the verb behind.</summary>
    private int Raised(int predicate)
    {
        for (var steps = 0; steps < MostSteps; steps++)
        {
            var open = _tree.Child(predicate, DependencyRelation.Xcomp);
            if (open < 0 || sentence.Tags[open].Universal != UniversalTag.Verb || sentence.Tags[open].Penn == PennTag.VBG)
            {
                break;
            }

            predicate = open;
        }

        return predicate;
    }

    private bool IsAgentOf(int token, int predicate) =>
        _tree.Relation(token) == DependencyRelation.Obl && IsPassive(predicate)
        && sentence.Language.Clauses.Agent.Contains(sentence.Lower(_tree.Child(token, DependencyRelation.Case)));

    private bool IsRelative(int token) => sentence.Tags[token].Penn is PennTag.WDT or PennTag.WP;

    private static bool IsTop(DependencyRelation relation) =>
        relation is DependencyRelation.Root or DependencyRelation.Ccomp or DependencyRelation.Parataxis or DependencyRelation.Advcl or DependencyRelation.Acl;

    /// <summary>Participles that do the work of a preposition: "compared with".</summary>
    private bool IsPrepositional(int token) =>
        _tree.Head(token) >= 0 && sentence.Language.Clauses.Prepositional.Contains(sentence.Lower(token));

    /// <summary>A phrase that the parse hangs on no verb belongs to the one before it: "three men opened fire in Riverton Monday evening, police said".</summary>
    private Clause Before(int token)
    {
        for (var i = token - 1; i >= Math.Max(0, token - FallbackReach); i--)
        {
            if (sentence.Tags[i].Universal == UniversalTag.Verb)
            {
                return new(i, GrammaticalRole.Adjunct);
            }
        }

        return Clause.None;
    }

    /// <summary>The participle or relative clause of a noun: "two men shot in Ohio", "a girl who was shot". A headline may be no more.</summary>
    private Clause Description(int noun)
    {
        foreach (var child in _tree.Children(noun))
        {
            if (child > noun && sentence.Tags[child].Universal == UniversalTag.Verb && _tree.Relation(child) is DependencyRelation.Acl or DependencyRelation.Amod)
            {
                var subject = _tree.Child(child, DependencyRelation.Nsubj);
                return new(child, IsPassive(child) || (subject >= 0 && !IsRelative(subject)) ? GrammaticalRole.Patient : GrammaticalRole.Agent);
            }
        }

        return Clause.None;
    }
}
