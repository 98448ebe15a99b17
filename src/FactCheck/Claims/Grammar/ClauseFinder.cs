using FactCheck.Languages;

namespace FactCheck.Claims.Grammar;

/// <summary>Finds the clause around a phrase.</summary>
internal sealed class ClauseFinder(SentenceView sentence, Predicates predicates)
{
    private const int FallbackReach = 16;

    private readonly DependencyTree _tree = sentence.Tree;

    /// <summary>The clause around a place or time whose top is <paramref name="token"/>: whatever it hangs on, it says where or when.</summary>
    public Clause AroundSetting(int token)
    {
        for (var at = token; at >= 0; at = _tree.Head(at))
        {
            if (_tree.Relation(at) is DependencyRelation.Nsubj or DependencyRelation.Csubj or DependencyRelation.Obj or DependencyRelation.Obl or DependencyRelation.Iobj
                && predicates.IsPredicative(_tree.Head(at)))
            {
                // "The two on Saturday vowed to deepen ties": they vowed then.
                return Setting(_tree.Head(at));
            }

            if (predicates.IsPredicative(at) || IsTop(_tree.Relation(at)))
            {
                return Setting(Around(at).Predicate);
            }
        }

        return Clause.None;
    }

    /// <summary>The clause that goes on behind the comma at <paramref name="comma"/>, as behind an apposition: "Jo Hart, 40, was hurt". However the parse hangs
    /// what stands between the commas, the verb behind is told of the noun before.</summary>
    public Clause Behind(int comma)
    {
        var at = comma + 1;
        if (sentence.Word(comma) != "," || at >= sentence.Count || sentence.Tags[at].Penn is not (PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD))
        {
            return Clause.None;
        }

        var predicate = _tree.Relation(at) is DependencyRelation.Aux or DependencyRelation.Cop ? _tree.Head(at) : at;
        return new(predicate, predicates.IsPassive(predicate) || sentence.Tags[predicate].Universal == UniversalTag.Adj ? GrammaticalRole.Patient : GrammaticalRole.Agent);
    }

    /// <summary>The clause around the phrase whose top is <paramref name="token"/>.</summary>
    public Clause Around(int token)
    {
        for (var at = token; at >= 0; at = _tree.Head(at))
        {
            var head = _tree.Head(at);
            if (DeedOf(at, head) is { } deed)
            {
                return deed;
            }

            switch (_tree.Relation(at))
            {
                case DependencyRelation.Nsubj or DependencyRelation.Csubj:
                    if (IsPrepositional(head))
                    {
                        // "prices rose 11 per cent compared with July": no verb of the 11 per cent.
                        return new(_tree.Head(head), GrammaticalRole.Patient);
                    }

                    var predicate = Raised(head);
                    return new(predicate, predicates.IsPassive(predicate) || sentence.Tags[predicate].Universal == UniversalTag.Adj ? GrammaticalRole.Patient : GrammaticalRole.Agent);
                case DependencyRelation.Obj:
                    return new(head, GrammaticalRole.Patient);
                case DependencyRelation.Compound when head == at + 1 && predicates.IsPassive(head):
                    // "3-year-old child shot": in a headline the parse takes the noun for a part of the verb.
                    return new(head, GrammaticalRole.Patient);
                case DependencyRelation.Xcomp when sentence.Tags[at].Universal == UniversalTag.Adj && sentence.Word(at - 1) == "-" && predicates.PatientOf(head) < 0 && !predicates.IsPassive(head):
                    // "shoots 4-year-old": nobody is made old.
                    return new(head, GrammaticalRole.Patient);
                case DependencyRelation.Obl or DependencyRelation.Iobj when predicates.IsPredicative(head):
                    return new(head, predicates.IsAgentOf(at, head) ? GrammaticalRole.Agent : GrammaticalRole.Adjunct);
            }

            if (predicates.IsPredicative(at))
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

    /// <summary>"the death of a girl": what the noun before "of" tells; null where it tells nothing.</summary>
    private Clause? DeedOf(int noun, int head) =>
        head >= 0 && _tree.Relation(noun) == DependencyRelation.Nmod && sentence.Tags[head].Universal == UniversalTag.Noun
            && sentence.Is(_tree.Child(noun, DependencyRelation.Case), GrammarWord.Of)
            && sentence.Language.Deeds.TryGet(sentence.Lemma(head), out var deed)
            ? new(head, deed.IsSuffered ? GrammaticalRole.Patient : GrammaticalRole.Agent)
            : null;

    /// <summary>Where the clause says little of a noun ("there were 288 candidates running for parliament"), the clause that describes the noun instead.</summary>
    public Clause Sharpen(Clause clause, int noun) =>
        clause.Role == GrammaticalRole.Patient && ResultOf(clause.Predicate) is >= 0 and var result ? new(result, GrammaticalRole.Patient)
        : clause.Predicate >= 0 && !sentence.Language.Clauses.Light.Contains(predicates.LemmaOf(clause.Predicate)) ? clause
        : Description(noun) is { Predicate: >= 0 } described ? described
        : clause;

    /// <summary>Whether prepositions alone lead from a noun up to a phrase or to its predicate.</summary>
    public bool HangsOn(int noun, int phrase, int predicate)
    {
        for (var (at, steps) = (noun, 0); steps < Predicates.MostSteps && _tree.Relation(at) is DependencyRelation.Nmod or DependencyRelation.Obl; steps++)
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
        for (var steps = 0; steps < Predicates.MostSteps; steps++)
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

    private static bool IsTop(DependencyRelation relation) =>
        relation is DependencyRelation.Root or DependencyRelation.Ccomp or DependencyRelation.Parataxis or DependencyRelation.Advcl or DependencyRelation.Acl;

    /// <summary>Where or when something came about: "a fight turned deadly on Monday", "the fire left two men dead".</summary>
    private Clause Setting(int predicate) => new(ResultOf(predicate) is >= 0 and var result ? result : predicate, GrammaticalRole.Adjunct);

    /// <summary>What becomes of a subject or an object: "the fire left two men dead", "was found shot". -1 where nothing is said of it.</summary>
    private int ResultOf(int predicate)
    {
        var result = predicate < 0 ? -1 : _tree.Child(predicate, DependencyRelation.Xcomp);
        return result >= 0 && (sentence.Tags[result].Universal == UniversalTag.Adj || sentence.Tags[result].Penn == PennTag.VBN) ? result : -1;
    }

    /// <summary>Words that do the work of a preposition: "compared with", "a deal worth $184 million".</summary>
    private bool IsPrepositional(int token) =>
        _tree.Head(token) >= 0 && _tree.Child(token, DependencyRelation.Cop) < 0 && sentence.Language.Clauses.Prepositional.Contains(sentence.Lower(token));

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
                return new(child, predicates.RoleOfDescribed(child));
            }
        }

        return Clause.None;
    }
}
