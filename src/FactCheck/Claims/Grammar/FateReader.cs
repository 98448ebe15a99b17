using FactCheck.Languages;

namespace FactCheck.Claims.Grammar;

/// <summary>Reads what becomes of whom a phrase names: "a boy of 16 was shot and killed", "left a boy dead", "a girl, 3, who died".</summary>
internal sealed class FateReader(SentenceView sentence, Predicates predicates)
{
    private readonly DependencyTree _tree = sentence.Tree;
    private readonly FateLexicon _fates = sentence.Language.Fates;

    /// <summary>The fate of the phrase whose head is <paramref name="bearer"/>.</summary>
    /// <param name="bearer">The token of the noun or name.</param>
    /// <param name="clause">The clause around it.</param>
    public Fate Of(int bearer, Clause clause)
    {
        var fate = Told(clause.Predicate, clause.Role) | OfLife(bearer) | Called(bearer);
        fate |= _tree.Relation(bearer) == DependencyRelation.Appos ? Called(_tree.Head(bearer)) : Fate.None;
        foreach (var child in _tree.Children(bearer))
        {
            fate |= _tree.Relation(child) switch
            {
                DependencyRelation.Acl => Told(child, predicates.RoleOfDescribed(child)),
                DependencyRelation.Amod or DependencyRelation.Compound or DependencyRelation.Appos or DependencyRelation.Flat when !IsCutOff(child, bearer) => State(child) | Called(child),
                _ => Fate.None,
            };
        }

        return fate;
    }

    /// <summary>"an 18-year-old shot by an officer", "a 7-year-old shot the toddler": where the noun behind an age is none, what the word says of the bearer.</summary>
    public Fate OfMisread(int verb) =>
        sentence.Language.Nouns.Casualty(sentence.Lower(verb)) is not { } lemma ? Fate.None
            : HasObject(verb) ? _fates.Of(lemma, FateTelling.Done)
            : _fates.Of(lemma, FateTelling.Suffered) | _fates.Of(lemma, FateTelling.State) | Joined(verb);

    /// <summary>What a predicate and those joined to it say of whoever has that role.</summary>
    private Fate Told(int predicate, GrammaticalRole role)
    {
        if (predicate < 0)
        {
            return Fate.None;
        }

        var fate = Verb(predicate, role);
        foreach (var child in _tree.Children(predicate))
        {
            if (_tree.Relation(child) == DependencyRelation.Conj && sentence.Tags[child].Universal == UniversalTag.Verb && _tree.Child(child, DependencyRelation.Nsubj) < 0)
            {
                fate |= Verb(child, predicates.IsPassive(child) ? GrammaticalRole.Patient : role);
            }
        }

        return fate;
    }

    private Fate Verb(int predicate, GrammaticalRole role)
    {
        var lemma = predicates.LemmaOf(predicate);
        var told = role switch
        {
            GrammaticalRole.Patient => _fates.Of(lemma, FateTelling.Suffered) | _fates.Of(lemma, FateTelling.Undergone) | _fates.Of(lemma, FateTelling.State),
            GrammaticalRole.Agent => _fates.Of(lemma, FateTelling.Undergone) | Done(predicate, lemma),
            _ => Fate.None,
        };
        return role == GrammaticalRole.Patient ? told | Results(predicate) : told;
    }

    private Fate Done(int predicate, string lemma)
    {
        var done = _fates.Of(lemma, FateTelling.Done);
        return done != Fate.None && _fates.Of(sentence.Lower(predicates.PatientOf(predicate)), FateTelling.Oneself) is not Fate.None and var self ? self : done;
    }

    /// <summary>"pronounced dead", "fatally shot", "shot to death".</summary>
    private Fate Results(int predicate)
    {
        var fate = Fate.None;
        foreach (var child in _tree.Children(predicate))
        {
            if (_tree.Relation(child) is DependencyRelation.Xcomp or DependencyRelation.Advmod or DependencyRelation.Obl or DependencyRelation.Amod)
            {
                fate |= State(child);
            }
        }

        return fate;
    }

    /// <summary>"1 dead, 6-year-old girl injured": a comma lies between.</summary>
    private bool IsCutOff(int word, int bearer)
    {
        for (var i = word; i < bearer; i++)
        {
            if (sentence.Word(i) == ",")
            {
                return true;
            }
        }

        return false;
    }

    private Fate Called(int noun) => _fates.Of(sentence.Lemma(noun), FateTelling.Noun);

    private Fate State(int token) => _fates.Of(sentence.Lemma(token), FateTelling.State);

    private bool HasObject(int verb) =>
        verb + 1 < sentence.Count && State(verb + 1) == Fate.None
        && sentence.Tags[verb + 1].Universal is UniversalTag.Det or UniversalTag.Pron or UniversalTag.Propn or UniversalTag.Noun or UniversalTag.Num or UniversalTag.Adj;

    private Fate Joined(int verb) =>
        _tree.Child(verb, DependencyRelation.Conj) is >= 0 and var other ? _fates.Of(sentence.Lemma(other), FateTelling.Suffered) : Fate.None;

    /// <summary>"claimed the life of a girl".</summary>
    private Fate OfLife(int bearer) =>
        _tree.Relation(bearer) == DependencyRelation.Nmod && _tree.Head(bearer) is >= 0 and var life && _tree.Relation(life) == DependencyRelation.Obj
            && _fates.Of(sentence.Lemma(life), FateTelling.LifeNoun) != Fate.None ? _fates.Of(sentence.Lemma(_tree.Head(life)), FateTelling.Life) : Fate.None;
}
