using FactCheck.Claims.Grammar;
using FactCheck.Claims.Statuses;
using FactCheck.Languages;

namespace FactCheck.Claims.Wounds;

/// <summary>Finds whom a deed hit.</summary>
internal sealed class VictimFinder(SentenceView sentence, SentenceGrammar grammar, BearerFinder bearers)
{
    /// <summary>"the other 15-year-old high school student".</summary>
    private const int LongestPhrase = 10;

    private readonly BodyLexicon _body = sentence.Language.Body;

    /// <summary>The heads of the phrases that name the victims; empty where nobody is told.</summary>
    public List<int> Of(WoundDeed deed, BodyRegion region)
    {
        var victim = deed.IsNoun ? Several(OfNoun(deed.Token)) : OfVerb(deed.Token, region);
        if (victim < 0 || victim >= region.First)
        {
            return [];
        }

        var victims = new List<int> { victim };
        foreach (var child in grammar.Tree.Children(victim))
        {
            // "A man and a boy were wounded in the leg."
            if (grammar.Tree.Relation(child) == DependencyRelation.Conj && grammar.Nouns.IsNoun(child) && child > victim && child < region.Start)
            {
                victims.Add(child);
            }
        }

        return victims;
    }

    /// <summary>Who stands alone before a part where the sentence leaves the verb out: "was shot in the leg, and another man in the arm"; -1 where nobody does.</summary>
    public int Gapped(int end, int start)
    {
        var first = end;
        while (first < start && (sentence.Word(first) == "," || sentence.Is(first, GrammarWord.And)))
        {
            first++;
        }

        return first > end && IsPhrase(first, start) && IsPerson(start - 1) ? start - 1 : -1;
    }

    /// <summary>Whether a short run of tokens can be one noun phrase.</summary>
    private bool IsPhrase(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (sentence.Word(i) != "-" && sentence.Tags[i].Universal is not (UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Det or UniversalTag.Adj or UniversalTag.Num or UniversalTag.Pron))
            {
                return false;
            }
        }

        return first < end && end - first <= LongestPhrase;
    }

    private int OfVerb(int verb, BodyRegion region)
    {
        if (!region.IsInto)
        {
            return region.Owner;
        }

        if (IsPhrase(verb + 1, region.Start) && IsPerson(region.Start - 1))
        {
            return region.Start - 1;
        }

        var patient = Several(grammar.Predicates.PatientOf(verb));
        return patient < 0 || patient >= region.Start || IsOneself(patient) ? Subject(verb)
            : IsPerson(patient) ? patient
            : grammar.Predicates.IsPassive(verb) ? Subject(verb)
            : -1;
    }

    /// <summary>"One of the victims was shot": whoever it is, a victim.</summary>
    private int Several(int token) =>
        token >= 0 && sentence.Tags[token].Universal == UniversalTag.Num && grammar.Nouns.GenitiveOf(token) is >= 0 and var all ? all : token;

    private bool IsOneself(int token) => sentence.Language.Fates.Of(sentence.Lower(token), FateTelling.Oneself) != Fate.None;

    /// <summary>The person who is the verb's own subject, or else stands before it, or else is the subject of the clause that it belongs to.</summary>
    private int Subject(int verb)
    {
        var subject = Several(grammar.Predicates.SubjectOf(verb));
        subject = subject < verb && IsPerson(subject) ? subject : -1;
        return subject >= 0 && (grammar.Tree.Head(grammar.Predicates.SubjectOf(verb)) == verb || grammar.Tree.Relation(verb) == DependencyRelation.Acl) ? subject
            : Before(verb) is >= 0 and var before && IsPerson(before) ? before
            : subject >= 0 ? subject
            : OfMisread(verb);
    }

    /// <summary>"the boy, who was shot", "Man shot", "a man, 29, was shot": the nearest noun before the verb and its auxiliaries.</summary>
    private int Before(int verb)
    {
        var at = verb - 1;
        while (at > 0 && (sentence.Tags[at].Universal is UniversalTag.Aux or UniversalTag.Adv or UniversalTag.Part || sentence.Is(at, GrammarWord.Who | GrammarWord.That) || _body.Of(sentence.Lower(at)).HasFlag(WoundWord.Between)))
        {
            at--;
        }

        if (sentence.Word(at) != ",")
        {
            return at;
        }

        at--;
        for (var i = at; i > Math.Max(0, at - LongestPhrase) && (!IsPerson(at) || sentence.Tags[at].Universal == UniversalTag.Num); i--)
        {
            at = sentence.Word(i) == "," ? i - 1 : at;
        }

        return IsPerson(at) ? at : -1;
    }

    /// <summary>"was found shot", "getting shot": a participle that the tagger takes for a noun.</summary>
    private int OfMisread(int verb) =>
        sentence.Tags[verb].Universal == UniversalTag.Verb || !grammar.Predicates.IsPredicative(grammar.Tree.Head(verb)) ? -1
            : grammar.Predicates.PatientOf(grammar.Tree.Head(verb)) is >= 0 and var patient && IsPerson(patient) ? patient
            : grammar.Predicates.SubjectOf(grammar.Tree.Head(verb));

    /// <summary>Whose wound it is: "a man with a wound", "suffered a wound", "was treated for a wound", "is in fair condition with a wound".</summary>
    private int OfNoun(int wound)
    {
        for (var (at, steps) = (wound, 0); at >= 0 && steps < Predicates.MostSteps; (at, steps) = (grammar.Tree.Head(at), steps + 1))
        {
            var head = grammar.Tree.Head(at);
            switch (grammar.Tree.Relation(at))
            {
                case DependencyRelation.Obj:
                    return _body.Of(sentence.Lemma(head)).HasFlag(WoundWord.Bear) ? grammar.Predicates.SubjectOf(head) : -1;
                case DependencyRelation.Nmod when IsPerson(head):
                    return head;
                case DependencyRelation.Obl or DependencyRelation.Nmod when grammar.Predicates.IsPredicative(head):
                    return grammar.Predicates.PatientOf(head) is >= 0 and var patient && IsPerson(patient) ? patient
                        : grammar.Predicates.SubjectOf(head) is >= 0 and var subject ? subject : Before(head);
                case DependencyRelation.Nmod or DependencyRelation.Compound or DependencyRelation.Conj:
                    continue;
                default:
                    return -1;
            }
        }

        return -1;
    }

    /// <summary>Whether a token is the head of what names or describes somebody.</summary>
    public bool IsPerson(int token) =>
        token >= 0 && bearers.Describe(token) is { } bearer && (bearer.Person is not null || bearer.Age is not null || sentence.Language.Nouns.IsPerson(bearer.Noun));
}
